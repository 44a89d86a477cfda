import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LENS_ANNOTATION, SOURCE_ANNOTATION } from './annotations';
import { Roadmap } from './Roadmap';

/** The roadmap of the entity, among its other cards. */
export function RoadmapCard() {
  const { annotations = {} } = useEntity().entity.metadata;
  return (
    <InfoCard title="Roadmap">
      <Roadmap source={annotations[SOURCE_ANNOTATION]!} lens={annotations[LENS_ANNOTATION] ?? 'team'} toolbar={false} />
    </InfoCard>
  );
}

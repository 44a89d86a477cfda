import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { SOURCE_ANNOTATION } from './annotations';
import { Roadmap } from './Roadmap';

/** The roadmap of the entity, through each lens that the reader may have. */
export function RoadmapTab() {
  return (
    <InfoCard>
      <Roadmap source={useEntity().entity.metadata.annotations![SOURCE_ANNOTATION]!} />
    </InfoCard>
  );
}

import { Content, InfoCard } from '@backstage/core-components';
import { Roadmap } from './Roadmap';

/** The roadmap of everything. */
export function RoadmapPage({ source }: { source: string }) {
  return (
    <Content>
      <InfoCard>
        <Roadmap source={source} />
      </InfoCard>
    </Content>
  );
}

import { createFrontendPlugin, createRouteRef, PageBlueprint } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint, EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { hasRoadmap } from './annotations';

export const rootRouteRef = createRouteRef();

/** `/roadmap`; which one, `app-config.yaml` says: `app.extensions: [{ page:roadmap: { config: { source: all/{lens}.json } } }]`. */
const roadmapPage = PageBlueprint.makeWithOverrides({
  configSchema: { source: z.string().default('{lens}.json') },
  factory: (page, { config }) =>
    page({
      path: '/roadmap',
      title: 'Roadmap',
      routeRef: rootRouteRef,
      loader: () => import('./RoadmapPage').then(({ RoadmapPage }) => <RoadmapPage source={config.source} />),
    }),
});

const roadmapCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: hasRoadmap,
    loader: () => import('./RoadmapCard').then(({ RoadmapCard }) => <RoadmapCard />),
  },
});

const roadmapTab = EntityContentBlueprint.make({
  params: {
    path: '/roadmap',
    title: 'Roadmap',
    filter: hasRoadmap,
    loader: () => import('./RoadmapTab').then(({ RoadmapTab }) => <RoadmapTab />),
  },
});

/** A card and a tab for each entity that names its roadmap, and a page for the roadmap of everything. */
export default createFrontendPlugin({
  pluginId: 'roadmap',
  extensions: [roadmapPage, roadmapCard, roadmapTab],
  routes: { root: rootRouteRef },
});

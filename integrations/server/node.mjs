// Node's own http server, through an adapter:
//   PORT=3000 node integrations/server/node.mjs roadmap.json readers.json
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { lenses } from 'roadmap-view/sdk';
import { createRoadmapHandler } from 'roadmap-view/server';
import { bearerReaders } from './bearer-readers.mjs';
import { connectInputs } from './connect-inputs.mjs';
import { limitReaders } from './limit-readers.mjs';
import { roadmapFile } from './roadmap-file.mjs';

const [roadmap, readers] = process.argv.slice(2);

const handler = createRoadmapHandler({
  load: roadmapFile(roadmap).load,
  lenses,
  shared: ['customer'],
  authorize: bearerReaders(JSON.parse(readFileSync(readers, 'utf8'))),
  inputs: { store: await connectInputs(process.env), limit: limitReaders() },
});

serve({ fetch: handler, port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`http://localhost:${port}/roadmap/customer.json`),
);

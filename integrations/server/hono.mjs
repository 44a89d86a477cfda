// Several of these may run behind one load balancer: give them REDIS_URL or DATABASE_URL, and a change made in one reaches the readers of all.
// What readers leave is kept in INPUTS_FILE (inputs.db here), or in the database that DATABASE_URL names, as several processes need it.
//   PORT=3000 EDITOR_TOKEN=… REDIS_URL=redis://localhost node integrations/server/hono.mjs roadmap.json readers.json
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { connectBus } from './connect-bus.mjs';
import { connectInputs } from './connect-inputs.mjs';
import { createApp } from './hono-app.mjs';

const { PORT = '3000', EDITOR_TOKEN } = process.env;
if (!EDITOR_TOKEN) throw new Error('missing EDITOR_TOKEN: the token of whoever may replace the roadmap');
const [file, readers] = process.argv.slice(2);
const app = createApp({
  file,
  readers: JSON.parse(readFileSync(readers, 'utf8')),
  editor: EDITOR_TOKEN,
  bus: await connectBus(process.env),
  inputs: await connectInputs(process.env),
});

serve({ fetch: app.fetch, port: Number(PORT) }, ({ port }) => console.log(`http://localhost:${port}/roadmap/customer.json`));

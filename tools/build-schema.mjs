// Writes the JSON Schema of a roadmap, so that an editor can check and complete one.
import { writeFileSync } from 'node:fs';
import * as sdk from '../dist/sdk/index.js';

if (!sdk.roadmapJsonSchema) {
  console.error('src/sdk/index.ts exports no roadmapJsonSchema().');
  process.exit(1);
}
writeFileSync(new URL('../dist/roadmap.schema.json', import.meta.url), `${JSON.stringify(sdk.roadmapJsonSchema(), null, 2)}\n`);

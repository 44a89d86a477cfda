// Writes the JSON Schemas of a roadmap, of a field map and of conventions, so that an editor can check and complete one.
import { writeFileSync } from 'node:fs';
import * as sdk from '../dist/sdk/index.js';

const SCHEMAS = {
  'roadmap.schema.json': 'roadmapJsonSchema',
  'field-map.schema.json': 'fieldMapJsonSchema',
  'conventions.schema.json': 'conventionsJsonSchema',
};

for (const [file, name] of Object.entries(SCHEMAS)) {
  if (!sdk[name]) {
    console.error(`src/sdk/index.ts exports no ${name}().`);
    process.exit(1);
  }
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), `${JSON.stringify(sdk[name](), null, 2)}\n`);
}

import { readFileSync } from 'node:fs';

/** The sample of the demo: three teams, objectives, releases, risks. */
export const roadmapSample = JSON.parse(readFileSync(new URL('../demo/data/sample/roadmap.json', import.meta.url), 'utf8'));

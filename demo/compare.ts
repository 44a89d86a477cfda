/** The sample company through two lenses; the address may name them: `?left=exec&right=customer`. */
import '../src/compare-lenses.js';

const compare = document.querySelector('roadmap-compare-lenses')!;
const asked = new URLSearchParams(location.search);
compare.today = '2026-09-14';
for (const side of ['left', 'right'] as const) compare[side] = asked.get(side) ?? compare[side];
compare.roadmap = await (await fetch('./data/sample/roadmap.json')).text();

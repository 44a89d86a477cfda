/** The sample company checked, beside the roadmap that it is about. */
import '../src/findings.js';
import '../src/index.js';

const text = await (await fetch('./data/sample/roadmap.json')).text();
for (const element of [document.querySelector('roadmap-findings')!, document.querySelector('roadmap-view')!]) {
  element.today = '2026-09-14';
  element.roadmap = text;
}

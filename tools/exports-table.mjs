// node tools/exports-table.mjs: writes into docs/exports.md how large each file of the sample company is. Needs a build. With --check it
// says where the guide is wrong by more than a hundredth: dates in words, and how a PDF is packed, differ between engines.
import { readFileSync, writeFileSync } from 'node:fs';
import { exportPdf } from 'roadmap-view/pdf';
import { exportPptx } from 'roadmap-view/pptx';
import { EXPORT_FORMATS, lenses, loadRoadmap, project, renderStatic } from 'roadmap-view/sdk';

const GUIDE = 'docs/exports.md';
const START = '<!-- table: node tools/exports-table.mjs -->';
const END = '<!-- end of the table -->';
const LENSES = ['exec', 'team', 'sales'];

const { roadmap } = loadRoadmap(readFileSync('demo/data/sample/roadmap.json', 'utf8'));

/** The bytes of each file, with the options that nobody gave. */
async function sizesOf(lens) {
  const projection = project(roadmap, lenses[lens], { today: '2026-09-14' });
  const texts = EXPORT_FORMATS.map((format) => Buffer.byteLength(renderStatic(projection, { format })));
  return [...texts, (await exportPdf(projection)).length, (await exportPptx(projection)).length];
}

const numbers = new Intl.NumberFormat('en');
const formats = [...EXPORT_FORMATS, 'pdf', 'pptx'];
const sizes = await Promise.all(LENSES.map(sizesOf));
const rows = sizes.map((row, index) => `| ${LENSES[index]} | ${row.map((size) => numbers.format(size)).join(' | ')} |`);
const table = [`| lens | ${formats.join(' | ')} |`, `|---|${formats.map(() => '--:|').join('')}`, ...rows].join('\n');

const guide = readFileSync(GUIDE, 'utf8');
const [before, rest = ''] = guide.split(START);
const [told = '', after] = rest.split(END);
if (!process.argv.includes('--check')) writeFileSync(GUIDE, `${before}${START}\n${table}\n${END}${after}`);
else {
  const figures = [...told.matchAll(/\b\d[\d,]*\b/g)].map(([figure]) => Number(figure.replaceAll(',', '')));
  const isTrue = sizes.flat().every((size, index) => Math.abs(size - (figures[index] ?? 0)) <= size / 100);
  if (!isTrue || figures.length !== sizes.flat().length) {
    console.error(`${GUIDE} is not what the exports weigh: node tools/exports-table.mjs\n${table}`);
    process.exit(1);
  }
}

// PDFs as poppler reads them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { exportPdf, MissingLettersError } from 'roadmap-view/pdf';
import { exportSvgPages } from 'roadmap-view/sdk';
import { forbidden, hostile, needs, plain, read, withFile } from './scene.mjs';

const LENSES = ['exec', 'team', 'sales'];
const textOf = (bytes) => withFile('a.pdf', bytes, (file) => read('pdftotext', '-layout', file, '-').stdout);
const onOneLine = (text) => text.replace(/\s+/g, ' ');

/** All of a file that can be read: its own text, and its streams unpacked. */
function contentOf(bytes) {
  const raw = Buffer.from(bytes);
  const parts = [raw.toString('latin1')];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(raw.subarray(at + 7)).toString('latin1'));
    } catch {
      // not every stream is packed
    }
  }
  return parts.join('\n');
}

/** Text in content streams stands in hexadecimal, in pieces between which letters are moved together. */
const toldIn = (content) =>
  content.replace(/\[((?:<[0-9a-f]*>|[\s\d.-])*)\]\s*TJ/gi, (_all, pieces) =>
    [...pieces.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex]) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
  );

/** A file without its texts: strings may hold what would elsewhere be a command. */
function withoutText(content) {
  const [plain, tokens] = [content.replace(/<\?xpacket[^]*?<\?xpacket end[^>]*>/g, ''), []];
  let depth = 0;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (depth > 0 && sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) tokens.push(sign);
  }
  return tokens.join('');
}

test('a PDF has its pages, its title, its tags, and its text as text', needs('pdfinfo', 'pdftotext'), async () => {
  for (const lens of LENSES) {
    const bytes = await exportPdf(plain[lens]);
    const info = withFile('a.pdf', bytes, (file) => read('pdfinfo', file).stdout);
    assert.match(info, new RegExp(`Pages: +${exportSvgPages(plain[lens], { paper: 'a4' }).length}\n`));
    assert.match(info, /Tagged: +yes/);
    assert.match(info, /JavaScript: +no/);
    assert.ok(info.includes(plain[lens].title));
    const text = onOneLine(textOf(bytes));
    assert.ok(text.includes('Next review'));
    const pages = text.split(onOneLine(plain[lens].disclaimer)).length - 1;
    assert.equal(pages, exportSvgPages(plain[lens], { paper: 'a4' }).length, 'the disclaimer stands on every page');
  }
});

test('every item is in it', needs('pdftotext'), async () => {
  for (const lens of LENSES) {
    const text = textOf(await exportPdf(plain[lens], { layout: 'list' })).replace(/\s/g, '');
    for (const { title } of plain[lens].items) {
      const first = title.split(' ')[0].replace(/[^\x20-\xff]/g, '');
      assert.ok(text.includes(first), title);
    }
  }
});

test(
  'whatever the text, a PDF is whole, does nothing, and links to nothing that was not to be linked to',
  needs('pdfinfo', 'pdftotext', 'xmllint'),
  async () => {
    for (const [lens, title] of Object.entries({ exec: '</rdf:li><x>&', team: 'R&D (a\\)', sales: hostile.sales.title })) {
      const bytes = await exportPdf({ ...hostile[lens], title }, { lossy: true });
      const { status, stderr } = withFile('a.pdf', bytes, (file) => read('pdftotext', file, '-'));
      assert.deepEqual([status, stderr], [0, ''], lens);
      const about = withFile('a.pdf', bytes, (file) => read('pdfinfo', '-meta', file).stdout);
      assert.equal(
        withFile('a.xml', about, (file) => read('xmllint', '--noout', '--nonet', file).stderr),
        '',
      );
      assert.doesNotMatch(withoutText(contentOf(bytes)), /\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|SubmitForm)\b/);
      const links = withFile('a.pdf', bytes, (file) => read('pdfinfo', '-url', file).stdout);
      assert.doesNotMatch(links, /evil|javascript:/);
    }
  },
);

test('the same projection gives the same bytes, at any time', async () => {
  const first = await exportPdf(plain.team);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  assert.deepEqual(Buffer.from(await exportPdf(structuredClone(plain.team))), Buffer.from(first));
});

test('no PDF tells what its lens withholds, and those are looked for rightly', async () => {
  for (const [lens, projection] of Object.entries(plain)) {
    const told = toldIn(contentOf(await exportPdf(projection)));
    assert.ok(told.includes(projection.title), `the text of the ${lens} file can be read here`);
    for (const word of forbidden(lens)) assert.ok(!told.includes(word), `${word} in ${lens}`);
  }
});

test(
  'a PDF full of question marks is refused, is told to lack letters where one is wanted, and is whole with a font that has them',
  needs('pdftotext'),
  async () => {
    const projection = structuredClone(plain.sales);
    projection.title = 'Łódź Ωμέγα';
    await assert.rejects(exportPdf(projection), (error) => error instanceof MissingLettersError && /Ω μ έ γ α/.test(error.message));
    const without = onOneLine(textOf(await exportPdf(projection, { lossy: true })));
    assert.match(without, /Lódz \?\?\?\?\?/);
    assert.match(without, /Some letters are missing in this file/);
    const file = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
    if (!existsSync(file)) return;
    const within = onOneLine(textOf(await exportPdf(projection, { font: readFileSync(file) })));
    assert.match(within, /Łódź Ωμέγα/);
    assert.doesNotMatch(within, /Some letters are missing/);
  },
);

test('signs that are no letters, and accents, are no reason to refuse a PDF', async () => {
  for (const title of ['Launch 🚀 → done ✔', 'Łódź, Škoda, Győr'])
    assert.match(Buffer.from(await exportPdf({ ...plain.sales, title })).toString('latin1'), /^%PDF/);
});

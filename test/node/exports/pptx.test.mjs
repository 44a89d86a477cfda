// Slides as an XML parser and LibreOffice read them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportPptx } from 'roadmap-view/pptx';
import { exportSvgPages } from 'roadmap-view/sdk';
import { forbidden, hostile, needs, plain, read, withFile, withFiles } from './scene.mjs';

const LENSES = ['exec', 'team', 'sales'];
const partsOf = (bytes) => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
const slidesOf = (bytes) => partsOf(bytes).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

test('slides have titles, tables as tables, and bars as shapes with their words in them', async () => {
  for (const lens of LENSES) {
    const slides = slidesOf(await exportPptx(plain[lens]));
    assert.equal(slides.length, exportSvgPages(plain[lens], { paper: 'slide', fit: 'pages' }).length);
    for (const [name, xml] of slides) assert.equal(xml.match(/<p:ph\s[^>]*type="title"/g)?.length, 1, `${lens} ${name}`);
    const all = slides.map(([, xml]) => xml).join('');
    if (lens !== 'sales') assert.match(all, /<a:tbl>/);
    if (lens === 'team') assert.match(all, /prst="roundRect"[^]*?<a:t>[^<]+<\/a:t>/);
  }
});

test('every part is well-formed XML, whatever the text', needs('xmllint'), async () => {
  for (const lens of LENSES) {
    const parts = partsOf(await exportPptx(hostile[lens])).filter(([name]) => /\.(xml|rels)$/.test(name));
    assert.ok(parts.length > 20);
    const { status, stderr } = withFiles(parts, (files) => read('xmllint', '--noout', '--nonet', ...files));
    assert.deepEqual([status, stderr], [0, ''], lens);
  }
});

test('slides hold no program, and link to nothing that was not to be linked to', async () => {
  for (const lens of LENSES)
    for (const [name, xml] of partsOf(await exportPptx(hostile[lens]))) {
      assert.doesNotMatch(name, /vba|activeX|embeddings|\.bin$/i);
      if (!name.endsWith('.rels')) continue;
      for (const [, target] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)) {
        assert.match(target, /^(https?:\/\/|mailto:)/);
        assert.doesNotMatch(target, /evil/);
      }
    }
});

test('LibreOffice opens them, with as many pages as there are slides', { ...needs('soffice', 'pdfinfo'), timeout: 240_000 }, async () => {
  for (const [lens, projection] of [
    ['exec', plain.exec],
    ['team', hostile.team],
    ['sales', hostile.sales],
  ]) {
    const bytes = await exportPptx(projection);
    const pages = withFile('a.pptx', bytes, (file, folder) => {
      read(
        'soffice',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      );
      return /Pages: +(\d+)/.exec(read('pdfinfo', join(folder, 'a.pdf')).stdout)?.[1];
    });
    assert.equal(Number(pages), slidesOf(bytes).length, lens);
  }
});

test('the same projection gives the same bytes, at any time', async () => {
  const first = await exportPptx(plain.exec);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.deepEqual(Buffer.from(await exportPptx(structuredClone(plain.exec))), Buffer.from(first));
});

test('no slide tells what its lens withholds, and those are looked for rightly', async () => {
  for (const [lens, projection] of Object.entries(plain)) {
    const told = partsOf(await exportPptx(projection))
      .map(([, xml]) => xml)
      .join('\n');
    assert.ok(told.includes(projection.title), lens);
    for (const word of forbidden(lens)) assert.ok(!told.includes(word), `${word} in ${lens}`);
  }
});

// Pictures as an XML parser reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportSvg, exportSvgPages } from 'roadmap-view/sdk';
import { forbidden, hostile, needs, plain, read, withFiles } from './scene.mjs';

const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'board', 'timeline', 'list'];

test('every picture is well-formed XML without a document type, whatever the text', needs('xmllint'), () => {
  const pictures = Object.entries(hostile).flatMap(([lens, projection]) =>
    LAYOUTS.map((layout) => [`${lens}-${layout}.svg`, exportSvg(projection, { layout })]),
  );
  for (const [, svg] of pictures) assert.doesNotMatch(svg, /<!|<script|<[^>]*\son\w+=/i);
  const { status, stderr } = withFiles(pictures, (files) => read('xmllint', '--noout', '--nonet', ...files));
  assert.deepEqual([status, stderr], [0, '']);
});

test('no control character and no half of a character gets into a picture', () => {
  const all = Object.values(hostile).map((projection) => exportSvg(projection, { layout: 'list' }));
  for (const svg of all) assert.doesNotMatch(svg.replaceAll('\n', ''), /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u);
  assert.ok(all.some((svg) => svg.includes('\ufffd half')));
});

test('the same projection gives the same pictures', () => {
  for (const projection of Object.values(plain))
    assert.deepEqual(exportSvgPages(projection, { paper: 'a4' }), exportSvgPages(structuredClone(projection), { paper: 'a4' }));
});

test('no picture tells what its lens withholds', () => {
  for (const [lens, projection] of Object.entries(plain))
    for (const layout of LAYOUTS) {
      const svg = exportSvg(projection, { layout });
      for (const word of forbidden(lens)) assert.ok(!svg.includes(word), `${word} in ${lens} ${layout}`);
    }
});

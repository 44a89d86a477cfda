// The embed is built with small stand-ins for libraries. Here each does what the library does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { css, unsafeCSS } from 'lit';
import * as embedScale from '../../tools/embed/d3-scale.js';
import * as embedCss from '../../tools/embed/lit-css-tag.js';

test('d3-scale: a time lies at the same pixel', () => {
  const day = fc.integer({ min: -100_000, max: 100_000 }).map((number) => number * 86_400_000);
  const domain = fc.tuple(day, fc.integer({ min: 1, max: 40_000 })).map(([start, days]) => [start, start + days * 86_400_000]);
  fc.assert(
    fc.property(domain, fc.nat(10_000), day, (days, width, time) => {
      const at = (make) => make().domain(days).range([0, width])(time);
      assert.equal(at(embedScale.scaleUtc), at(scaleUtc));
    }),
    { numRuns: 5000 },
  );
});

test('lit css: a sheet in pieces has the same text', () => {
  const sheet = ({ css, unsafeCSS }) => css`
    .a::before {
      content: '\\201c';
      width: ${7}px;
    }
    ${css`
      .b {
        color: ${unsafeCSS('red')};
      }
    `}
  `.cssText;
  assert.equal(sheet(embedCss), sheet({ css, unsafeCSS }));
});

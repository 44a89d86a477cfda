// The embed is built with a small stand-in for this library. Here it does what the library does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { css, unsafeCSS } from 'lit';
import * as embedCss from '../../tools/embed/lit-css-tag.js';

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

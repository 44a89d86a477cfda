// Room and edges are at the start and the end of a line, which are other sides where a language runs from right to left.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const SIDES = /^(left|right|float|clear|text-align|(margin|padding|border)-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/;
const BOXES = /^(margin|padding|inset|border-(width|color|style)|scroll-(margin|padding))$/;
const SIDE = /^(left|right)$/;

/** Rules without others in them: what they are for, and what they say. */
const rulesOf = (css) =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, said]) => ({
    selector: selector
      .replace(/^[^]*`/, '')
      .trim()
      .replace(/\s+/g, ' '),
    said: said.split(';').map((one) => one.split(/:(.*)/s).map((part) => (part ?? '').trim())),
  }));

/** The last piece of a selector: what is drawn. */
const pieceOf = (selector) =>
  selector
    .replace(/:dir\(\w+\)|:not\([^)]*\)/g, '')
    .split(/[ >]+/)
    .at(-1);

/** Values with parentheses count as one. */
const valuesOf = (value) => value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split(/\s+/);

function isOneSided([name, value = '']) {
  // a place that was measured on the page
  if (/var\(--_x/.test(value)) return false;
  if (SIDES.test(name)) return !/^(text-align|float|clear)$/.test(name) || SIDE.test(value);
  const [top, right, bottom, left] = valuesOf(value);
  if (name === 'border-radius') return left !== undefined && (top !== right || bottom !== left);
  return BOXES.test(name) && left !== undefined && right !== left;
}

/** What is drawn alike in both directions: turned by an angle, or turned over as a whole; and what is mirrored by a rule for all that a `dir` holds. */
const TURNED = [
  ':host',
  '.board-toggle::before',
  '.list [aria-sort] .sort::after',
  '.track i',
  '.track .now',
  '.track .edge',
  '.track .before',
];

const files = readdirSync('src/components', { recursive: true }).filter((name) => name.endsWith('.styles.ts'));

test('there are styles to look at', () => assert.ok(files.length > 20));

for (const file of files)
  test(`what is at one side is at the other from right to left: ${file}`, () => {
    const rules = rulesOf(readFileSync(`src/components/${file}`, 'utf8'));
    const mirrored = rules.filter(({ selector }) => /rtl/.test(selector)).map(({ selector }) => pieceOf(selector));
    const found = rules.filter(
      ({ selector, said }) =>
        said.some(isOneSided) && !/dir/.test(selector) && !TURNED.includes(selector) && !mirrored.includes(pieceOf(selector)),
    );
    assert.deepEqual(
      found.map(({ selector }) => selector),
      [],
    );
  });

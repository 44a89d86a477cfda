// Exports as their readers see them: an HTML parser, a Markdown renderer, an iCalendar library, a reader of tables. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { EXPORT_FORMATS, lenses, loadRoadmap, project, renderStatic } from 'roadmap-view/sdk';

const today = '2026-09-14';
const sample = readFileSync('demo/data/sample/roadmap.json', 'utf8');
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></td><svg/onload=alert(1)>',
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|/C calc!A0',
  '\t@SUM(A1)',
  'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE',
  '[x](javascript:alert(1)) ![y](https://evil.example/b) [z]: https://evil.example',
  '<https://evil.example> www.evil.example https://evil.example a@evil.example',
  '| a | b |\n|---|---|\n\n# heading\n\n    code\n\n---\n<!--',
  '``` code `code` ~~~',
  '&lt;b&gt; &#60;i&#62; \\',
  '\u0000\u0007\ud800 half \udc00\u202e',
  '-- \u2028 --',
  ']]> ${x} {title} $& $1',
];

/** The sample with hostile text in the place of each text that people write. */
function hostileSample() {
  let at = 0;
  return JSON.stringify(JSON.parse(sample), (key, value) =>
    typeof value === 'string' && / /.test(value) && !/^(https?:|\d{4})/.test(value) ? `${HOSTILE[at++ % HOSTILE.length]}` : value,
  );
}

const projections = [sample, hostileSample()].flatMap((json) => {
  const { roadmap } = loadRoadmap(json, { adapter: 'native' });
  return Object.values(lenses).map((lens) => project(roadmap, lens, { today }));
});

function elementsIn(html, faults = []) {
  const all = [];
  const walk = (node) => {
    if (node.tagName) all.push(node);
    (node.childNodes ?? []).forEach(walk);
  };
  walk(parse(html, { onParseError: ({ code }) => faults.push(code) }));
  return all;
}

const HTML =
  'html head meta title style body header nav main section h1 h2 h3 h4 p strong table thead tbody tr th td ul li dl dt dd a'.split(' ');
const MARKDOWN = 'html head body h1 h2 h3 h4 p em strong table thead tbody tr th td ul li a'.split(' ');

function isSafe(elements, allowed, text) {
  for (const { tagName, attrs } of elements) {
    assert.ok(allowed.includes(tagName), `${tagName} in ${text.slice(0, 80)}`);
    for (const { name, value } of attrs) {
      assert.ok(!/^on|^style$|^src/.test(name), name);
      if (name === 'href') assert.match(value, /^(https?:\/\/|mailto:|#part-\d+$)/);
      if (name === 'href') assert.doesNotMatch(value, /evil/);
    }
  }
}

test('the sample and its hostile twin have items in every lens', () => {
  assert.equal(projections.length, 12);
  for (const { items } of projections) assert.ok(items.length > 3);
  assert.ok(JSON.stringify(projections).includes('onerror'));
});

test('the HTML is without a fault to a parser, and has nothing but its own elements', () => {
  for (const projection of projections) {
    const faults = [];
    const html = renderStatic(projection, { format: 'html' });
    isSafe(elementsIn(html, faults), HTML, html);
    assert.deepEqual(faults, []);
  }
});

test('the Markdown, rendered with HTML and linking of bare addresses on, has no element that data made', () => {
  const renderer = new MarkdownIt({ html: true, linkify: true });
  for (const projection of projections) {
    const text = renderStatic(projection, { format: 'md' });
    const html = renderer.render(text);
    const elements = elementsIn(html);
    isSafe(elements, MARKDOWN, html);
    const titles = elements.filter(({ tagName }) => tagName === 'h1');
    assert.equal(titles.length, 1);
    const rows = elements.filter(({ tagName }) => tagName === 'tr');
    assert.ok(rows.length > projection.items.length);
    for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
      const widths = new Set(elementsOf(table, 'tr').map((row) => row.childNodes.filter(({ tagName }) => tagName).length));
      assert.equal(widths.size, 1);
    }
  }
});

function elementsOf(node, tagName) {
  return (node.childNodes ?? []).flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...elementsOf(child, tagName)]);
}

test('the calendar is read whole, and gives back the titles and days of what has dates', () => {
  for (const projection of projections) {
    const calendar = new ICAL.Component(ICAL.parse(renderStatic(projection, { format: 'ics' })));
    const dated = [...projection.releases, ...projection.milestones, ...projection.items].filter(
      ({ timeframe }) => timeframe?.start ?? timeframe?.end,
    );
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.equal(calendar.getAllSubcomponents().length, dated.length);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, dated.length);
    events.forEach((event, at) => {
      const { title, timeframe } = dated[at];
      const plain = title
        .replace(/[\u2028\u2029]/g, ' ')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[^\P{Cc}\t\r\n]/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
      assert.ok(event.summary.startsWith(plain), `${event.summary} of ${plain}`);
      assert.ok(event.startDate.isDate && event.endDate.isDate);
      if (timeframe.start) assert.equal(event.startDate.toString(), timeframe.start);
      assert.ok(event.endDate.compare(event.startDate) > 0);
    });
  }
});

test('the table is read back with as many items, and no cell is a formula', () => {
  for (const projection of projections) {
    const csv = renderStatic(projection, { format: 'csv' });
    const { roadmap } = loadRoadmap(csv, { adapter: 'csv' });
    assert.equal(roadmap.source.items, projection.items.length);
    assert.doesNotMatch(csv, /(^\ufeff?|,|\r\n)"?\s*[=+@]/);
  }
});

test('every format is the same twice', () => {
  for (const projection of projections)
    for (const format of EXPORT_FORMATS)
      assert.equal(renderStatic(projection, { format }), renderStatic(structuredClone(projection), { format }));
});

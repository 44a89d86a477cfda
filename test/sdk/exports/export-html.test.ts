import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportHtml } from '../../../src/sdk/exports/export-html.js';
import { STATIC_STYLE, STATIC_STYLE_HASH } from '../../../src/sdk/exports/static-style.js';
import { waitUntil } from '../../wait-until.js';
import { hostileProjection, projectionOf } from './scene.js';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ELEMENTS =
  'html head meta title style body header nav main section h1 h2 h3 p strong table thead tbody tr th td ul li dl dt dd a'.split(' ');
const ATTRIBUTES = 'lang dir charset http-equiv content name class id scope role colspan data-label href rel'.split(' ');

/** The document of a frame without scripts: with an address, so that its links are its own, and of this origin, so that the test can look. */
async function framed(html: string, width = 800): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = String(width);
  frame.height = '400';
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('exportHtml', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('has headings, a table and a list, in the language and direction asked for', () => {
    const items = [{ title: 'A', timeframe: '2026-Q4', summary: 'First', links: [{ url: 'https://example.com/a', title: 'More' }] }];
    const page = pageOf(exportHtml(projectionOf({ title: 'Plan', disclaimer: 'Plans change', items }), { locale: 'he' }));
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['he', 'rtl']);
    expect([...page.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).to.deep.equal(['Plan', 'Items']);
    expect(page.querySelector('header')!.textContent).to.include('Shown for \u2068All\u2069 · As of 10 ').and.to.include('Plans change');
    expect([...page.querySelectorAll('th')].map(({ textContent }) => textContent)).to.deep.equal(['Item', 'When', 'A']);
    expect(page.querySelector('a')!.href).to.equal('https://example.com/a');
    expect(page.querySelector('dd')!.textContent).to.equal('First');
  });

  it('runs from left to right but for languages that do not, as far as their script', () => {
    const dir = (locale: string) => pageOf(exportHtml(projectionOf({}), { locale })).documentElement.dir;
    expect(['en', 'ar-EG', 'uz-Arab', 'sd-Deva', 'arn'].map(dir)).to.deep.equal(['ltr', 'rtl', 'rtl', 'ltr', 'ltr']);
    expect(pageOf(exportHtml(projectionOf({}), { dir: 'rtl' })).documentElement.dir).to.equal('rtl');
  });

  it('names the one style that its policy allows', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STATIC_STYLE));
    expect(STATIC_STYLE_HASH).to.equal(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    expect(pageOf(exportHtml(projectionOf({}))).querySelector('style')!.textContent).to.equal(STATIC_STYLE);
  });

  it('is drawn in a sandbox without a violation, with its style', async () => {
    const { body, defaultView } = await framed(exportHtml(projectionOf({ items: [{ title: 'A' }] })));
    expect(defaultView!.getComputedStyle(body.querySelector('table')!).borderCollapse).to.equal('collapse');
  });

  it('asks for decisions before the items, tells those that were made after them, and names each once', () => {
    const decisions = [
      { id: 'old', title: 'Draw our own maps', status: 'superseded', on: '2025-10-13', why: 'Dear' },
      { id: 'made', title: 'Leave accounting to others', status: 'made', on: '2026-02-16', why: 'Not ours' },
      { id: 'late', title: 'A third antenna', status: 'needed', ask: { text: 'Choose', by: '2026-12-01' } },
      { id: 'soon', title: 'A second antenna', status: 'needed', ask: { text: 'Choose', by: '2026-10-01' } },
    ];
    const page = pageOf(exportHtml(projectionOf({ items: [{ title: 'Know of faults', summary: 'Early' }], decisions })));
    const names = [...page.querySelectorAll('h2, tbody th')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal([
      ...['Decisions needed', 'A second antenna', 'A third antenna'],
      ...['Items', 'Know of faults'],
      ...['Decided', 'Leave accounting to others', 'Draw our own maps'],
    ]);
    for (const { title } of decisions) expect(page.body.textContent.split(title)).to.have.length(2);
    expect([...page.querySelectorAll('dd')].map(({ textContent }) => textContent).slice(-2)).to.deep.equal(['Not ours', 'Dear']);
  });

  it('says at its head what is in it, and leads there where no script may run', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({ title: `Step ${n}` }));
    const html = exportHtml(projectionOf({ items, decisions: [{ title: 'Buy', status: 'made' }] }));
    const page = await framed(html);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('header nav a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Items', 'Decided']);
    expect(page.defaultView!.scrollY).to.equal(0);
    links[1]!.click();
    await waitUntil(() => page.defaultView!.scrollY > 0, 'the link led nowhere');
    const { top, bottom } = page.querySelector('section:last-child > h2')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= page.defaultView!.innerHeight).to.equal(true);
    expect(pageOf(exportHtml(projectionOf({ items }))).querySelector('nav')).to.equal(null);
  });

  it('has no link of its own where it shall stand in a frame without an address', () => {
    const projection = projectionOf({ items: [{ title: 'A' }], decisions: [{ title: 'Buy' }] });
    expect(pageOf(exportHtml(projection)).querySelectorAll('a')).to.have.length(2);
    expect(pageOf(exportHtml(projection, { contents: false })).querySelector('nav, a')).to.equal(null);
  });

  it('breaks no word of a cell in two while there is a table, and is no wider for a word without an end', async () => {
    const decision = { title: 'Routes', status: 'superseded', on: '2025-10-13', by: 'Ann Example', summary: 'w'.repeat(300) };
    const more = { ...decision, title: 'Other', by: 'n'.repeat(300), items: ['a'], objectives: ['o'] };
    const input = {
      items: [{ id: 'a', title: 'Known before the caller knows' }],
      objectives: [{ id: 'o', title: 'Earn money on every box' }],
    };
    const page = await framed(exportHtml(projectionOf({ ...input, decisions: [decision, more] })), 970);
    const cells = [...page.querySelectorAll('td')].filter(({ textContent }) => textContent === 'Superseded');
    expect(cells).to.have.length(2);
    for (const cell of cells) {
      const range = page.createRange();
      range.selectNodeContents(cell);
      expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size).to.equal(1);
    }
    expect(page.documentElement.scrollWidth).to.be.at.most(970);
  });

  it('has nothing but its own elements and attributes, and links that may be followed, for any projection', () => {
    fc.assert(
      fc.property(hostileProjection, (any) => {
        const html = exportHtml(any);
        const page = pageOf(html);
        for (const element of page.querySelectorAll('*')) {
          expect(ELEMENTS, element.outerHTML).to.include(element.localName);
          for (const { name } of element.attributes) expect(ATTRIBUTES, element.outerHTML).to.include(name);
        }
        for (const { protocol } of page.querySelectorAll<HTMLAnchorElement>('main a')) expect(protocol).to.equal('https:');
        expect(page.querySelectorAll('style')).to.have.length(1);
        expect(exportHtml(any)).to.equal(html);
      }),
      { numRuns: 50 },
    );
  });
});

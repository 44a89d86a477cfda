import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportHtml } from '../../../src/sdk/exports/export-html.js';
import { STATIC_STYLE, STATIC_STYLE_HASH } from '../../../src/sdk/exports/static-style.js';
import { hostileProjection, projectionOf } from './scene.js';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ELEMENTS = 'html head meta title style body header main section h1 h2 h3 p strong table thead tbody tr th td ul li dl dt dd a'.split(
  ' ',
);
const ATTRIBUTES = 'lang dir charset http-equiv content name class scope role data-label href rel'.split(' ');

describe('exportHtml', () => {
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
    const frame = document.createElement('iframe');
    // same origin, so that the test can look; no scripts
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = exportHtml(projectionOf({ items: [{ title: 'A' }] }));
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    const { body } = frame.contentDocument!;
    expect(frame.contentWindow!.getComputedStyle(body.querySelector('table')!).borderCollapse).to.equal('collapse');
    frame.remove();
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
        for (const { protocol } of page.querySelectorAll('a')) expect(protocol).to.equal('https:');
        expect(page.querySelectorAll('style')).to.have.length(1);
        expect(exportHtml(any)).to.equal(html);
      }),
      { numRuns: 50 },
    );
  });
});

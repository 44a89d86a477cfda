import { expect, fixture, html } from '@open-wc/testing';
import '../src/index.js';
import { tokens } from '../src/components/styles/tokens.styles.js';

const THEMES = ['atlassian', 'bootstrap', 'fluent', 'material', 'primer'];

const sheetOf = async (theme: string): Promise<string> => (await fetch(`/src/themes/${theme}.css`)).text();
const declared = (sheet: string): [string, string][] =>
  [...sheet.matchAll(/(--roadmap-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]);

/** A view in a page with a theme's sheet, and the values that the page gives to the tokens of its own. */
async function themed(sheet: string, page: Record<string, string>): Promise<CSSStyleDeclaration> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const style = Object.assign(document.createElement('style'), { textContent: sheet });
  const view = document.createElement('roadmap-view');
  view.setAttribute('scheme', 'light');
  place.append(style, view);
  for (const [name, value] of Object.entries(page)) place.style.setProperty(name, value);
  await view.updateComplete;
  return getComputedStyle(view);
}

describe('the style sheet for a host', () => {
  for (const theme of THEMES) {
    it(`sets nothing but what the elements read, each from a token of the host: ${theme}`, async () => {
      const known = [...tokens.cssText.matchAll(/var\((--roadmap-[\w-]+)/g)].map(([, name]) => name);
      for (const [name, value] of declared(await sheetOf(theme))) {
        expect([...known, '--roadmap-font'], name).to.include(name);
        expect(value).to.match(/^var\(--(?!roadmap)[\w-]+(, var\(--[\w-]+\))?\)$/);
      }
    });

    it(`gives the elements the colours of the page, and ours where the page has none: ${theme}`, async () => {
      const sheet = await sheetOf(theme);
      const [, paper] = declared(sheet).find(([name]) => name === '--roadmap-paper')!;
      const token = /--[\w-]+/.exec(paper)![0];
      expect((await themed(sheet, { [token]: 'rgb(1, 2, 3)' })).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect((await themed(sheet, {})).backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  }
});

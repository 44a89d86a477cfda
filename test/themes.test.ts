import { expect, fixture, html } from '@open-wc/testing';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori';
import '../src/index.js';
import type { RoadmapViewElement } from '../src/index.js';
import { tokens } from '../src/components/styles/tokens.styles.js';

const THEMES = ['atlassian', 'bootstrap', 'fluent', 'material', 'primer'];

/** What each host gives its tokens, taken from the package that its `source` names. */
const HOSTS = (await (await fetch('/test/fixtures/host-tokens.json')).json()) as Record<string, Record<Scheme, Record<string, string>>>;
type Scheme = 'light' | 'dark';
const SCHEMES: Scheme[] = ['light', 'dark'];

const sheetOf = async (theme: string): Promise<string> => (await fetch(`/src/themes/${theme}.css`)).text();
const declared = (sheet: string): [string, string][] =>
  [...sheet.matchAll(/(--roadmap-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]);

/** A view in a page with a theme's sheet, and the values that the page gives to the tokens of its own. */
async function themed(sheet: string, page: Record<string, string>, scheme: Scheme = 'light'): Promise<RoadmapViewElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const style = Object.assign(document.createElement('style'), { textContent: sheet });
  const view = document.createElement('roadmap-view');
  view.setAttribute('scheme', scheme);
  place.append(style, view);
  for (const [name, value] of Object.entries(page)) place.style.setProperty(name, value);
  await view.updateComplete;
  return view;
}

const toRgb = converter('rgb');
const WHITE: Rgb = { mode: 'rgb', r: 1, g: 1, b: 1 };

/** A colour as it looks on what is behind it. */
function on({ r, g, b, alpha = 1 }: Rgb, behind: Rgb): Rgb {
  return {
    mode: 'rgb',
    r: r * alpha + behind.r * (1 - alpha),
    g: g * alpha + behind.g * (1 - alpha),
    b: b * alpha + behind.b * (1 - alpha),
  };
}

/** The colour that our styles read, as it is drawn on what is behind it. */
function colourOf(view: RoadmapViewElement, name: string, behind: Rgb): Rgb {
  const probe = document.createElement('i');
  view.renderRoot.append(probe);
  probe.style.color = `var(--_${name})`;
  const colour = toRgb(getComputedStyle(probe).color);
  probe.remove();
  if (!colour) throw new Error(`${name} is no colour`);
  return on(colour, behind);
}

const TONES = ['accent', 'good', 'warn', 'bad'];
const WORDS = ['ink', 'muted', 'link', ...TONES];

/** Each pair that is drawn, with how far it stands apart. */
function pairsOf(view: RoadmapViewElement): { pair: string; contrast: number; least: number }[] {
  const paper = colourOf(view, 'paper', WHITE);
  const pair = (front: string, back: string, least: number) => {
    const behind = colourOf(view, back, paper);
    return { pair: `${front} on ${back}`, contrast: wcagContrast(colourOf(view, front, behind), behind), least };
  };
  return [
    ...WORDS.flatMap((word) => [pair(word, 'paper', 4.5), pair(word, 'wash', 4.5)]),
    ...TONES.flatMap((tone) => [pair(tone, `${tone}-wash`, 4.5), pair('ink', `${tone}-wash`, 4.5)]),
    pair('on-accent', 'accent', 4.5),
    pair('on-accent', 'today', 4.5),
    pair('line-strong', 'paper', 3),
  ];
}

const tooClose = (view: RoadmapViewElement): string[] =>
  pairsOf(view)
    .filter(({ contrast, least }) => contrast < least)
    .map(({ pair, contrast }) => `${pair}: ${contrast.toFixed(2)}`);

/** Readers who see all colours, and those who lack one kind of cone, by the matrices of Machado, Oliveira and Fernandes (2009). */
const SIGHTS: Record<string, (colour: Color) => Color> = {
  'all colours': (colour) => colour,
  'no red': filterDeficiencyProt(1),
  'no green': filterDeficiencyDeuter(1),
  'no blue': filterDeficiencyTrit(1),
};
/** Colours this far apart in CIEDE2000 are told from one another beside each other and apart. */
const APART = 12;

describe('our own colours', () => {
  for (const scheme of SCHEMES) {
    it(`stand out from what is behind them: ${scheme}`, async () => {
      expect(tooClose(await themed('', {}, scheme))).to.deep.equal([]);
    });

    for (const [sight, see] of Object.entries(SIGHTS))
      it(`are told apart by readers who see ${sight}: ${scheme}`, async () => {
        const view = await themed('', {}, scheme);
        const seen = ['muted', ...TONES].map((name) => ({ name, colour: clampRgb(see(colourOf(view, name, WHITE))) }));
        const alike = seen.flatMap((a, index) =>
          seen.slice(index + 1).flatMap((b) => {
            const distance = differenceCiede2000()(a.colour, b.colour);
            return distance < APART ? [`${a.name} and ${b.name}: ${distance.toFixed(1)}`] : [];
          }),
        );
        expect(alike).to.deep.equal([]);
      });
  }
});

/** What reads them, and may stand on a page by itself. */
const ELEMENTS = ['roadmap-view', 'roadmap-lens-picker', 'roadmap-findings', 'roadmap-compare-lenses', 'roadmap-setup'];

describe('the style sheet for a host', () => {
  for (const theme of THEMES) {
    it(`sets nothing but what the elements read, each from a token of the host: ${theme}`, async () => {
      const known = [...tokens.cssText.matchAll(/var\((--roadmap-[\w-]+)/g)].map(([, name]) => name);
      for (const [name, value] of declared(await sheetOf(theme))) {
        expect([...known, '--roadmap-font'], name).to.include(name);
        expect(value).to.match(/^var\(--(?!roadmap)[\w-]+(, var\(--[\w-]+\))?\)$/);
      }
    });

    it(`is for each of the elements: ${theme}`, async () => {
      const [, selectors = ''] = /\*\/([^{]*)\{/.exec(await sheetOf(theme)) ?? [];
      expect(selectors.split(',').map((one) => one.trim())).to.deep.equal(ELEMENTS);
    });

    it(`gives the elements the colours of the page, and ours where the page has none: ${theme}`, async () => {
      const sheet = await sheetOf(theme);
      const [, paper] = declared(sheet).find(([name]) => name === '--roadmap-paper')!;
      const token = /--[\w-]+/.exec(paper)![0];
      expect(getComputedStyle(await themed(sheet, { [token]: 'rgb(1, 2, 3)' })).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(await themed(sheet, {})).backgroundColor).to.equal('rgb(255, 255, 255)');
    });

    for (const scheme of SCHEMES)
      it(`gives colours that stand out from what is behind them, with what the host gives its tokens: ${theme}, ${scheme}`, async () => {
        const sheet = await sheetOf(theme);
        const view = await themed(sheet, HOSTS[theme]![scheme], scheme);
        for (const [name, value] of declared(sheet)) expect(HOSTS[theme]![scheme], name).to.include.keys(/--[\w-]+/.exec(value)![0]);
        expect(tooClose(view)).to.deep.equal([]);
      });
  }
});

import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { ZOOMS } from '../../../src/sdk/lenses/arrange.js';
import { barBoxOf } from '../bar-box-of.js';
import { STATES } from '../states.js';
import { isChromium, LAYOUTS, LENSES, sampleText, sampleView, showAs, WIDTHS } from '../scenes.js';

/** What every second item is called. */
const TITLES: Record<string, string | undefined> = {
  'its own titles': undefined,
  'a word of ninety letters': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftserweiterung',
  'mixed directions': '(تحسين) API v2.0 – دعم https://example.com/a-path-that-is-never-broken-anywhere-in-it SSO!',
};

async function sampleTitled(title: string | undefined): Promise<object> {
  const roadmap = JSON.parse(await sampleText()) as { items: object[] };
  return { ...roadmap, items: roadmap.items.map((item, index) => (title && index % 2 === 0 ? { ...item, title } : item)) };
}

const TARGETS = 'button, summary, select, input, a[href]';
const nameOf = (element: Element): string =>
  `${element.localName}.${element.className} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 24)}"`;

/** A link within prose, of which the line is as high as it is: WCAG 2.5.8 excepts that. An entry of a list is none, whatever words stand beside it. */
const isInSentence = (element: Element): boolean =>
  getComputedStyle(element).display === 'inline' &&
  element.parentElement?.localName === 'p' &&
  [...element.parentElement.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** For screen readers only, until it has the focus. */
function isHidden(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (getComputedStyle(node).clipPath !== 'none') return true;
  return false;
}

/** What a press can hit: a field is hit by its label too. */
const boxOf = (element: Element): DOMRect => (element.closest('label') ?? element).getBoundingClientRect();

/** Targets of less than 24 pixels either way of which the circle that WCAG 2.5.8 draws around them touches another target. */
function smallTargets(root: ParentNode): string[] {
  const all = [...root.querySelectorAll<HTMLElement>(TARGETS)].filter(
    (element) =>
      element.checkVisibility({ checkVisibilityCSS: true }) && boxOf(element).width > 1 && !isHidden(element) && !isInSentence(element),
  );
  return all
    .filter((element) => Math.min(boxOf(element).width, boxOf(element).height) < 23.99)
    .map((element) => `${nameOf(element)} ${Math.round(boxOf(element).width)} × ${Math.round(boxOf(element).height)}`);
}

/** Elements with words that are cut off, though they take part in the flow of the page. */
function clipped(root: ParentNode): Set<Element> {
  const found = [...root.querySelectorAll('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.closest('.sr') || !element.checkVisibility() || !element.textContent?.trim()) return false;
    const isWide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isHigh = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return isWide || isHigh;
  });
  return new Set(found);
}

/** By scrolling, by resting on it, by opening the item that it tells of, or, of the axis, by a look at the period above it. */
const canBeHad = (element: Element): boolean =>
  // the name of a release whose day is out of sight stands at the edge whole, or not at all
  element.matches('.time-canvas, .time-flag > .bare') ||
  Boolean(
    element.closest('[title], [data-item], [aria-hidden=true]') ?? element.closest('li, article, section')?.querySelector('[data-item]'),
  );

describe('measured over every layout and lens', function () {
  this.timeout(600_000);

  for (const layout of LAYOUTS)
    it(`each target is 24 by 24 pixels at every width: ${layout}`, async () => {
      const found = new Set<string>();
      const view = await sampleView({ layout });
      for (const lens of LENSES)
        for (const width of WIDTHS) {
          await showAs(view, { lens }, width);
          for (const one of smallTargets(view.renderRoot)) found.add(`${lens} ${width}: ${one}`);
        }
      expect([...found]).to.deep.equal([]);
    });

  it('each target of the timeline is so at every zoom, names of releases that are cut too', async () => {
    const found = new Set<string>();
    const roadmap = JSON.parse(await sampleText()) as { releases: { title: string }[] };
    const releases = roadmap.releases.map((release) => ({
      ...release,
      title: `${release.title} ${'and all that belongs to it '.repeat(3)}`,
    }));
    const view = await sampleView({ roadmap: { ...roadmap, releases }, layout: 'timeline', lens: 'team' });
    let cut = 0;
    for (const zoom of ZOOMS) {
      const select = view.renderRoot.querySelector<HTMLSelectElement>('.time-tools select')!;
      select.value = zoom;
      select.dispatchEvent(new Event('change'));
      await showAs(view, {});
      cut += view.renderRoot.querySelectorAll('.time-flag > button').length;
      for (const one of smallTargets(view.renderRoot)) found.add(`${zoom}: ${one}`);
    }
    expect(cut, 'no name of a release is cut').to.be.above(0);
    expect([...found]).to.deep.equal([]);
  });

  for (const [kind, title] of Object.entries(TITLES))
    it(`no page without a margin is wider than 320 pixels, which is 1280 at 400 %: ${kind}`, async function () {
      const found: string[] = [];
      await setViewport({ width: 320, height: 800 });
      // a window of WebKitGTK is never so narrow
      if (innerWidth !== 320) return this.skip();
      document.body.style.margin = '0';
      const direction = kind === 'mixed directions' ? 'rtl' : 'ltr';
      document.documentElement.dir = direction;
      const view = await sampleView({ roadmap: await sampleTitled(title), locale: direction === 'rtl' ? 'ar' : 'en-GB' });
      view.parentElement!.removeAttribute('style');
      expect(getComputedStyle(view.renderRoot.querySelector('.view')!).direction).to.equal(direction);
      for (const layout of LAYOUTS)
        for (const lens of LENSES) {
          await showAs(view, { layout, lens });
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth > clientWidth) found.push(`${layout}, ${lens}: ${scrollWidth} > ${clientWidth}`);
        }
      document.documentElement.removeAttribute('dir');
      document.body.removeAttribute('style');
      await setViewport({ width: 1280, height: 800 });
      expect(found).to.deep.equal([]);
    });

  for (const width of [1440, 320])
    it(`what is cut off under the text spacing of WCAG can be had whole, at ${width} pixels`, async () => {
      const found = new Set<string>();
      const view = await sampleView({}, width);
      for (const layout of LAYOUTS)
        for (const lens of LENSES) {
          view.removeAttribute('style');
          await showAs(view, { layout, lens });
          const before = clipped(view.renderRoot);
          view.style.cssText = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
          await showAs(view, {});
          for (const element of clipped(view.renderRoot))
            if (!before.has(element) && !canBeHad(element)) found.add(`${layout}, ${lens}: ${nameOf(element)}`);
        }
      expect([...found]).to.deep.equal([]);
    });

  it('nothing moves where the reader wants no motion', async function () {
    if (!isChromium) return this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    const moving = (view: RoadmapViewElement) => [...document.getAnimations(), ...view.shadowRoot!.getAnimations()];
    const running: string[] = [];
    const look = (view: RoadmapViewElement, name: string) => running.push(...moving(view).map(() => name));
    look(await STATES['loading']!(), 'loading');
    const view = await sampleView();
    const radios = () => [...view.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')];
    for (const layout of LAYOUTS) {
      view.layout = layout;
      for (const radio of radios()) {
        radio.click();
        for (let frame = 0; frame < 2; frame++, await new Promise(requestAnimationFrame)) look(view, layout);
      }
    }
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(await STATES['loading']!()), 'nothing ever moves, so nothing was shown').not.to.have.length(0);
    expect(running).to.deep.equal([]);
  });

  it('bars keep an edge and their pattern under forced colours', async function () {
    // Chromium alone can be told to
    if (!(await executeServerCommand('forced-colors', 'active'))) return this.skip();
    const found = new Set<string>();
    const view = await sampleView({ lens: 'team' });
    for (const layout of ['release-plan', 'timeline'] as const) {
      await showAs(view, { layout });
      for (const bar of view.renderRoot.querySelectorAll('.plan-item:not(.bracket) > .plan-bar, .time-item')) {
        const { borderTopWidth, borderTopColor } = barBoxOf(bar);
        if (parseFloat(borderTopWidth) < 1 || borderTopColor === 'rgba(0, 0, 0, 0)')
          found.add(`${layout}: ${bar.className} ${borderTopWidth} ${borderTopColor}`);
      }
    }
    await executeServerCommand('forced-colors', 'none');
    expect([...found]).to.deep.equal([]);
  });
});

import '../../src/index.js';
import type { RoadmapViewElement } from '../../src/index.js';

/** One picture, as cases.mjs lists them. */
interface PictureCase {
  scheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  layout: string;
  lens: string;
  state?: string;
  zoom?: string;
  /** Months of the release plan, or all. */
  span?: string;
  /** What stands on a button to press. */
  press?: string;
  density?: string;
}

/** The day of the sample; what a picture shows does not hang on when it is taken. */
const TODAY = '2026-09-14';
const SAMPLE: unknown = await (await fetch('/demo/data/sample/roadmap.json')).json();
const PARTIAL = {
  items: [...(SAMPLE as { items: object[] }).items.slice(0, 12), { title: 'No number', id: 7 }, { id: 'x', title: 'Odd', status: 'soon' }],
};

const answer = (status: number) => (): Promise<Response> => Promise.resolve(new Response('', { status }));

/** What makes a state come about, as a page would see it. */
const STATES: Record<string, () => Partial<RoadmapViewElement>> = {
  loading: () => ({ src: 'slow.json', fetch: () => new Promise<Response>(() => {}) }),
  'no-source': () => ({}),
  empty: () => ({ roadmap: { title: 'Nothing planned', items: [] } }),
  error: () => ({ src: 'roadmap.json', fetch: answer(404) }),
  refused: () => ({ src: '{lens}.json', fetch: answer(403) }),
  offline: () => ({ src: 'roadmap.json', fetch: () => Promise.reject(new TypeError('offline')) }),
  stale: () => ({ roadmap: onceThenFailing() }),
  partial: () => ({
    sources: [
      { id: 'plan', title: 'The plan', roadmap: PARTIAL },
      { id: 'sheet', title: 'The sales sheet', src: 'sheet.json' },
    ],
    fetch: answer(403),
  }),
  filtered: () => ({ roadmap: SAMPLE, search: 'plan', filter: 'status=in-progress&status=planned' }),
};

/** What shows a roadmap all the same; and of these what the view says of itself. */
const DRAWN = ['stale', 'partial', 'details', 'filtered'];
const TOLD = ['stale', 'partial'];

async function* onceThenFailing(): AsyncGenerator<unknown> {
  yield SAMPLE;
  await Promise.resolve();
  throw new Error('gone');
}

/** Draws a case and resolves when nothing moves any more. */
async function draw({ scheme, dir, layout, lens, state, zoom, span, press, density }: PictureCase): Promise<void> {
  Object.assign(document.documentElement, { lang: dir === 'rtl' ? 'ar' : 'en-GB', dir });
  document.documentElement.style.colorScheme = scheme;
  const view = document.createElement('roadmap-view');
  if (density) view.setAttribute('density', density);
  Object.assign(view, { layout, lens, today: TODAY, locale: dir === 'rtl' ? 'ar' : 'en-GB', toolbar: true });
  Object.assign(view, (state === undefined ? undefined : STATES[state])?.() ?? { roadmap: SAMPLE });
  document.body.replaceChildren(view);
  scrollTo(0, 0);
  await settled(view, state);
  await stillness(view);
  if (zoom) choose(view, '.time-tools', zoom);
  if (span) choose(view, '.plan-tools', span);
  if (press) await pressButton(view, press);
  if (state === 'details') await view.showDetails('disp-5');
  await stillness(view);
}

/** Until the view has what it will have: a source that fails is asked again first, and so is a module that the server was not done with. */
async function settled(view: RoadmapViewElement, state: string | undefined): Promise<void> {
  const there = `${state && !DRAWN.includes(state) ? '.state:not(.skeleton), ' : ''}[data-state="ready"]`;
  const isThere = (): boolean => view.renderRoot.querySelector(there) !== null && (!TOLD.includes(state!) || view.status === state);
  while (state !== 'loading' && !isThere()) await new Promise(requestAnimationFrame);
}

/** As a reader does. */
function choose(view: RoadmapViewElement, tools: string, value: string): void {
  const select = view.renderRoot.querySelector<HTMLSelectElement>(`${tools} select:has(option[value="${value}"])`);
  if (!select) throw new Error(`${tools} offers no "${value}".`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function pressButton(view: RoadmapViewElement, label: string): Promise<void> {
  const find = (): HTMLElement | undefined =>
    [...view.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
  for (let frame = 0; frame < 300 && !find(); frame++) await new Promise(requestAnimationFrame);
  if (!find())
    throw new Error(
      `There is no button "${label}", but ${[...view.renderRoot.querySelectorAll('button')]
        .slice(0, 30)
        .map(({ textContent }) => textContent.trim())
        .join(', ')}.`,
    );
  find()!.click();
}

/** Until the fonts are there and the drawing has stood still for a while. */
async function stillness(view: RoadmapViewElement): Promise<void> {
  let last = performance.now();
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(view.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  for (;;) {
    await new Promise(requestAnimationFrame);
    if (document.fonts.status === 'loading') last = performance.now();
    if (performance.now() - last > 120) break;
  }
  observer.disconnect();
}

Object.assign(globalThis, { draw });

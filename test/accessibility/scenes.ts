import type { RoadmapViewElement } from '../../src/index.js';
import { isDated } from '../../src/sdk/model/timeframe.js';
import { waitUntil } from '../wait-until.js';
import { SAMPLE, untilDrawn } from '../components/roadmap-view/view-of.js';
import '../../src/index.js';

export const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'] as const;
export const LENSES = ['exec', 'team', 'sales', 'marketing', 'support', 'customer'] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** A desk, a tablet, a phone, and 1280 pixels at 400 %. */
export const WIDTHS = [1440, 820, 390, 320] as const;
/** The day of the sample company. */
export const TODAY = '2026-09-14';

export const isChromium = navigator.userAgent.includes('Chrome/');

type Settings = Partial<RoadmapViewElement>;

let sample: string | undefined;

/** The sample company as text; read once. */
export async function sampleText(): Promise<string> {
  return (sample ??= await (await fetch(SAMPLE)).text());
}

/** What a page that holds an element has of its own: a title, a language, a heading and a main part. Gives the part. */
export function page(): HTMLElement {
  document.title = 'A page with a roadmap';
  document.documentElement.lang = 'en';
  document.querySelector('main')?.remove();
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'A page' }));
  document.body.append(main);
  return main;
}

/** A view of the sample company on a page of its own, drawn to its end. The page stays until the next one is made. */
export async function sampleView(settings: Settings = {}, width = 1440): Promise<RoadmapViewElement> {
  const view = document.createElement('roadmap-view');
  Object.assign(view, { roadmap: await sampleText(), lenses: LENSES.join(' '), today: TODAY, locale: 'en-GB', toolbar: true, ...settings });
  const main = page();
  main.style.setProperty('inline-size', `${width}px`);
  main.append(view);
  await untilDrawn(view);
  await untilWhole(view);
  return view;
}

/** Shows the same element otherwise: to mount one for each of hundreds of scenes takes longer than to look at them. */
export async function showAs(view: RoadmapViewElement, settings: Settings, width?: number): Promise<void> {
  Object.assign(view, settings);
  if (width) view.parentElement!.style.setProperty('inline-size', `${width}px`);
  await untilResized(view);
  await untilDrawn(view);
  await untilWhole(view);
}

/** The observers of sizes report in the frame after next. */
async function untilResized(view: RoadmapViewElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await view.updateComplete;
}

/** What waits below the window is asked for: a checker looks at all of it. */
export async function untilWhole(view: RoadmapViewElement): Promise<void> {
  const timeline = view.renderRoot.querySelector('.time-scroll');
  // the timeline draws the rest by itself, a moment later
  if (timeline)
    await waitUntil(() => timeline.querySelectorAll('.time-item').length >= datedItems(view), 'something of the time still waits');
  else dispatchEvent(new Event('roadmap-all'));
  await waitUntil(() => !view.renderRoot.querySelector('.unseen'), 'something of the picture still waits');
  await view.updateComplete;
}

const datedItems = ({ projection }: RoadmapViewElement): number =>
  projection?.items.filter(({ timeframe }) => isDated(timeframe)).length ?? 0;

/** The whole time of the plan, and what stands behind a button. */
export function showEverything(root: ParentNode): void {
  const lengths = root.querySelector<HTMLSelectElement>('.plan-tools select');
  if (lengths) {
    lengths.value = 'all';
    lengths.dispatchEvent(new Event('change'));
  }
  for (const details of root.querySelectorAll<HTMLDetailsElement>('.body details')) details.open = true;
}

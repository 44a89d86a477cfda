import { fixture } from '@open-wc/testing';
import '../../../src/index.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';

export const SAMPLE = '/demo/data/sample/roadmap.json';

/** Three items and what makes each lens show something of its own. */
export const SMALL = {
  title: 'Plan',
  objectives: [{ id: 'calm', title: 'Calm mornings' }],
  themes: [{ id: 'trust', title: 'Trust', benefit: 'You can rely on it.' }],
  teams: [{ id: 'blue', title: 'Blue' }],
  items: [
    { id: 'sso', title: 'Sign in', team: 'blue', themes: 'trust', objectives: 'calm', timeframe: '2026-Q4', status: 'in-progress' },
    { id: 'log', title: 'Audit log', team: 'blue', themes: 'trust', objectives: 'calm', timeframe: '2027-Q1', status: 'planned' },
    { id: 'api', title: 'Interface', team: 'blue', themes: 'trust', objectives: 'calm', status: 'planned' },
  ],
};

type Settings = Partial<RoadmapViewElement>;

/** An element on the page, on a fixed day and in English; not yet drawn. */
export async function viewOf(settings: Settings = {}): Promise<RoadmapViewElement> {
  const element = document.createElement('roadmap-view');
  Object.assign(element, { today: '2026-09-14', locale: 'en-GB', ...settings });
  const place = await fixture(document.createElement('div'));
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The same, once the layout is drawn. */
export async function drawnView(settings: Settings = {}): Promise<RoadmapViewElement> {
  const element = await viewOf({ roadmap: SMALL, ...settings });
  await untilDrawn(element);
  return element;
}

export async function untilDrawn(element: RoadmapViewElement): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('[data-state="ready"]'), 'the layout was never drawn');
  await element.updateComplete;
}

/** The first element that matches inside the view. */
export function within<E extends Element = HTMLElement>(element: RoadmapViewElement, selector: string): E {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The next event of a name, heard on the document: so it has bubbled, out of every shadow root. */
export function nextEvent<K extends keyof GlobalEventHandlersEventMap>(name: K): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}

/** All events of a name that are heard on the document while something happens. */
export async function eventsDuring<K extends keyof GlobalEventHandlersEventMap>(
  name: K,
  action: () => unknown,
): Promise<GlobalEventHandlersEventMap[K][]> {
  const heard: GlobalEventHandlersEventMap[K][] = [];
  const hear = (event: GlobalEventHandlersEventMap[K]) => void heard.push(event);
  document.addEventListener(name, hear);
  await action();
  document.removeEventListener(name, hear);
  return heard;
}

import type { RoadmapViewElement } from '../../src/index.js';
import { untilDrawn } from '../components/roadmap-view/view-of.js';
import { waitUntil } from '../wait-until.js';
import { LENSES, page, sampleView, TODAY } from './scenes.js';

type Settings = Partial<RoadmapViewElement>;

const never: typeof fetch = () => new Promise<Response>(() => undefined);
const refusing: typeof fetch = () => Promise.resolve(new Response('', { status: 403 }));
const ITEM = { id: 'a', title: 'First', status: 'planned', timeframe: '2026-Q4' };

/** Comes once, and never again. */
async function* failing(document: unknown) {
  yield document;
  await Promise.resolve();
  throw new Error('gone');
}

async function inState(status: string, settings: Settings): Promise<RoadmapViewElement> {
  const view = document.createElement('roadmap-view');
  Object.assign(view, { today: TODAY, locale: 'en-GB', lens: 'team', toolbar: true, ...settings });
  page().append(view);
  await waitUntil(() => view.status === status, `it never was ${status}`);
  if (!['loading', 'empty', 'error'].includes(status)) await untilDrawn(view);
  await view.updateComplete;
  return view;
}

/** A view, and something of it that a press opens. */
async function pressed(selector: string, width = 1440): Promise<RoadmapViewElement> {
  const view = await sampleView({ lens: 'team' }, width);
  const button = () => view.renderRoot.querySelector<HTMLElement>(selector);
  await waitUntil(button, `there is no ${selector}`);
  button()!.click();
  await waitUntil(() => view.renderRoot.querySelector(':popover-open, details[open], [aria-pressed=true]'), `${selector} opened nothing`);
  await view.updateComplete;
  return view;
}

async function detailed(settings: Settings = {}): Promise<RoadmapViewElement> {
  const view = await sampleView({ lens: 'team', ...settings });
  await view.showDetails(view.projection!.items[0]!.id);
  return view;
}

/** Each way a view may stand, by its name. */
export const STATES: Record<string, () => Promise<RoadmapViewElement>> = {
  'no source': () => inState('empty', {}),
  loading: () => inState('loading', { src: '/plan.json', fetch: never }),
  failed: () => inState('error', { src: '/plan.json', fetch: refusing }),
  'one lens refused': () => inState('error', { src: '/{lens}.json', lenses: LENSES.join(' '), fetch: refusing }),
  'no items': () => inState('empty', { roadmap: { title: 'Nothing', items: [] } }),
  stale: () => inState('stale', { roadmap: failing({ items: [ITEM] }) }),
  partial: () => inState('partial', { roadmap: { items: [ITEM, { title: 'Doubtful', status: 'wonky' }] } }),
  'details open': () => detailed(),
  'details open, with the form for input': async () => {
    const view = await detailed({ input: true });
    await waitUntil(() => view.renderRoot.querySelector('[part=input]'), 'the form never came');
    return view;
  },
  'filters open': () => pressed('[data-menu=filter]'),
  'options open': () => pressed('[data-menu=options]'),
  'share open': () => pressed('[data-menu=share]'),
  'all tools open, on a phone': () => pressed('[data-menu=everything]', 390),
  'shown as a table': () => pressed('.actions [aria-pressed]'),
  'counts open': () => pressed('[part=counts] summary'),
};

import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.js';
import { lenses, parseRoadmap, project } from '../src/sdk/index.js';
import { HOSTILE, PARTIAL, SMALLEST, UNDATED } from './hand-written.js';
import { drawn, find, findAll, itemButtons, panel, viewIn } from './play.js';
import { answer, DATA, roadmapView, type Args, type Story } from './story-data.js';

/** What is shown when there is no roadmap yet, none at all, a wrong one, a poor one or a hostile one. */
export default { ...roadmapView, title: 'States', args: { ...roadmapView.args, lens: 'team' } } satisfies Meta<Args>;

export const Loading: Story = {
  args: { src: 'slow.json', fetch: () => new Promise<Response>(() => {}) },
  async play({ canvasElement }) {
    await panel(canvasElement, 'Loading');
    await expect(find(viewIn(canvasElement), '.view')).toHaveAttribute('aria-busy', 'true');
  },
};

export const NoSource: Story = {
  async play({ canvasElement }) {
    await panel(canvasElement, 'src');
  },
};

export const Empty: Story = {
  args: { roadmap: { title: 'Nothing planned', items: [] } },
  async play({ canvasElement }) {
    await panel(canvasElement, 'no items');
    await expect(find(viewIn(canvasElement), 'h2')).toHaveTextContent('Nothing planned');
  },
};

/** Nothing could be shown: the reader is told why, in words that fit the cause. */
function failing(fetch: NonNullable<Args['fetch']>, says: RegExp): Story {
  return {
    args: { src: 'roadmap.json', fetch },
    async play({ canvasElement }) {
      await panel(canvasElement, says, '[role="alert"]');
    },
  };
}

const offline = () => Promise.reject(new TypeError('offline'));

export const ErrorNetwork = failing(offline, /did not answer/);
export const ErrorSignIn = failing(answer('', 401), /sign in/);
export const ErrorForbidden = failing(answer('', 403), /may not see/);
export const ErrorNotFound = failing(answer('', 404), /nothing at/);
export const ErrorTooOften = failing(answer('', 429), /too often/);
export const ErrorServer = failing(answer('', 503), /error of its own/);
export const ErrorNotJson = failing(answer('<html>Sign in</html>'), /JSON/);
export const ErrorNoRoadmap = failing(answer('"a text"'), /could not be shown/);

/** The client gives up after three tries; the reader's own gets through. */
export const ErrorThenRetry: Story = {
  args: { src: DATA.sample.src, fetch: failingThrice() },
  async play({ canvasElement }) {
    const alert = await panel(canvasElement, 'did not answer', '[role="alert"]');
    await userEvent.click(alert.querySelector('button')!);
    const view = await drawn(canvasElement);
    await expect(find(view, '[role="alert"]')).toBeNull();
    await expect(view.projection!.items.length).toBeGreaterThan(0);
  },
};

function failingThrice(): NonNullable<Args['fetch']> {
  let tries = 0;
  return (...request) => (tries++ < 3 ? offline() : fetch(...request));
}

/** Asked for another lens, the view keeps the one it has until the answer comes. */
export const SwitchingLens: Story = {
  args: {
    src: '{lens}.json',
    fetch: (address, init) => {
      if (address === 'lenses.json') return Promise.resolve(new Response('', { status: 404 }));
      return address === 'team.json' ? answer(teamProjection())(address, init) : new Promise<Response>(() => {});
    },
  },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(findAll(view, '.lens input').length).toBeGreaterThan(2));
    await userEvent.click(findAll(view, '.lens input')[2]!);
    await panel(canvasElement, /Loading Sales/, '.notices');
    await expect(find(view, '.view')).toHaveAttribute('aria-busy', 'true');
    await expect(view.projection!.lens.id).toBe('team');
  },
};

const teamProjection = () => project(parseRoadmap(PARTIAL).roadmap, lenses.team, { today: DATA.sample.today });

/** The last good data, with its age, what went wrong and what to do. */
export const StaleSource: Story = {
  args: { roadmap: onceThenFailing(SMALLEST) },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await panel(canvasElement, /Last updated/, '.notices');
    await expect(view.status).toBe('stale');
    await expect(view.matches(':state(stale)')).toBe(true);
  },
};

function onceThenFailing(document: unknown) {
  return (async function* () {
    yield document;
    await Promise.resolve();
    throw new Error('gone');
  })();
}

/** The browser has no network, and there was nothing before: it says so, and goes on when the network is back. */
export const Offline: Story = {
  args: { src: 'roadmap.json', fetch: offline },
  beforeEach() {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    return () => void Reflect.deleteProperty(navigator, 'onLine');
  },
  async play({ canvasElement }) {
    const view = viewIn(canvasElement);
    await waitFor(() => expect(view.status).toBe('offline'), { timeout: 10_000 });
    await expect(view.matches(':state(offline)')).toBe(true);
    await panel(canvasElement, /network|offline/i, '[role="alert"], .state');
  },
};

/** One source is drawn, one lags, one has failed: each is named beside what it would have brought. */
export const SeveralSources: Story = {
  args: {
    sources: [
      { id: 'plan', title: 'The plan', roadmap: PARTIAL },
      { id: 'shops', title: 'The shops', roadmap: () => undefined },
      { id: 'sheet', title: 'The sales sheet', src: 'sheet.json' },
    ],
    fetch: answer('', 403),
  },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await panel(canvasElement, /The sales sheet: Not shown\..+may not see/, '.notices');
    await panel(canvasElement, /The shops: still loading/, '.notices');
    await expect(view.status).toBe('partial');
  },
};

/** The server refuses a lens: it is offered no longer, the others are. */
export const RefusedLens: Story = {
  args: { src: '{lens}.json', fetch: answer('', 403) },
  async play({ canvasElement }) {
    await panel(canvasElement, /may not see/, '[role="alert"]');
    const view = viewIn(canvasElement);
    await expect(findAll(view, '.lens').map((label) => label.textContent.trim())).toEqual(['Executive', 'Sales']);
  },
};

/** What is good is drawn, and a sign opens the list of what is not. */
export const PartialWithIssues: Story = {
  args: { roadmap: PARTIAL },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(view.projection!.items.map(({ id }) => id).sort()).toEqual(['apps', 'audit', 'offline', 'sso']);
    const sign = find(view, 'details[part="issues"]')!;
    await userEvent.click(sign.querySelector('summary')!);
    await expect(sign).toHaveAttribute('open');
    await expect(sign.querySelectorAll('li')).toHaveLength(view.issues.length);
    await expect(sign).toHaveTextContent('items[0].status');
    await expect(sign).toHaveTextContent('items[4]');
  },
};

/** The same for an audience that may not know everything: a sign without the values that are wrong. */
export const PartialForSales: Story = {
  args: { roadmap: PARTIAL, lens: 'sales' },
  async play({ canvasElement }) {
    await drawn(canvasElement);
    const view = viewIn(canvasElement);
    await expect(find(view, 'p[part="issues"]')).not.toBeNull();
    await expect(view.renderRoot.textContent).not.toContain('in progres"');
  },
};

export const Smallest: Story = {
  args: { roadmap: SMALLEST },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(itemButtons(view).map((button) => button.textContent.trim())).toContain('SSO');
    await expect(find(view, '[part="issues"]')).toBeNull();
  },
};

export const UndatedOnly: Story = {
  args: { roadmap: UNDATED },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(new Set(itemButtons(view).map(({ dataset }) => dataset['item'])).size).toBe(3);
    await expect(find(view, '[part="counts"]')).toHaveTextContent('3 without a timeframe');
  },
};

/** Nobody has touched it for half a year, and it says so. */
export const Stale: Story = {
  args: { ...DATA.sample, today: '2027-03-01' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(find(view, '.dates')).toHaveTextContent('14 Sept 2026');
  },
};

/** Text is text: nothing of it runs, becomes an element, or breaks the page. */
export const HostileText: Story = {
  args: { roadmap: HOSTILE },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await view.showDetails(view.projection!.items.find(({ title }) => title.startsWith('Item'))!.id);
    await expect(findAll(view, 'img, script')).toEqual([]);
    await expect(findAll(view, 'a').filter((link) => !/^(https?|mailto):/.test((link as HTMLAnchorElement).protocol + ':'))).toEqual([]);
    await expect(find(view, '.details h3')).toHaveTextContent('<img src="x"');
    await expect(globalThis).not.toHaveProperty('wasRun');
    await expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
  },
};

export const HostileTextForSales: Story = { ...HostileText, args: { ...HostileText.args, layout: 'themes' } };
export const HostileTextForExecutives: Story = { ...HostileText, args: { ...HostileText.args, layout: 'outcomes' } };

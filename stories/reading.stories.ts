import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { lenses, loadRoadmap, project, type LensInput } from '../src/sdk/index.js';
import '../src/index.js';
import { ARABIC } from './hand-written.js';
import { drawn, find, findAll, hasFocus, itemButtons, press } from './play.js';
import { DATA, roadmapView, type Args, type Story } from './story-data.js';

/** What a reader does, what a page may set, and where the data may come from. */
export default { ...roadmapView, title: 'Reading', args: { ...roadmapView.args, ...DATA.sample } } satisfies Meta<Args>;

/** One tab stop for the picker; arrows choose, and the change is announced. */
export const LensByKeyboard: Story = {
  args: { lens: 'exec' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    if (!press) return;
    find(view, 'input[type="radio"]:checked')!.focus();
    await press('ArrowRight');
    await waitFor(() => expect(view.projection!.lens.id).toBe('team'));
    await waitFor(() => expect(find(view, '[role="status"]')).toHaveTextContent(/^Team view: \d+ items/));
    await expect(hasFocus(view, find(view, 'input[type="radio"]:checked'))).toBe(true);
    await press('ArrowLeft');
    await waitFor(() => expect(view.lens).toBe('exec'));
  },
};

/** A page may keep its reader with one lens: the picker goes back. */
export const LensChangeRefused: Story = {
  args: { lens: 'exec' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    view.addEventListener('roadmap-lens-change', (event) => event.preventDefault(), { once: true });
    await userEvent.click(findAll(view, 'input[type="radio"]')[1]!);
    await view.updateComplete;
    await expect(view.lens).toBe('exec');
    await waitFor(() => expect(findAll(view, 'input[type="radio"]')[0]).toBeChecked());
  },
};

/** Enter opens an item's details, Escape closes them, and the focus is where it was. */
export const DetailsByKeyboard: Story = {
  args: { lens: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    const button = itemButtons(view)[0]!;
    if (!press) return void (await view.showDetails(button.dataset['item']!));
    const details = find(view, '.details')!;
    button.focus();
    await press('Enter');
    await waitFor(() => expect(details.matches(':popover-open')).toBe(true));
    const item = view.projection!.items.find(({ id }) => id === button.dataset['item'])!;
    await expect(details.querySelector('h3')).toHaveTextContent(item.title);
    await press('Escape');
    await waitFor(() => expect(details.matches(':popover-open')).toBe(false));
    await waitFor(() => expect(hasFocus(view, button)).toBe(true));
  },
};

/** Every picture has a table that says the same, and back again. */
export const AsTable: Story = {
  args: { lens: 'sales' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    const toggle = find(view, '.bar button[aria-pressed]')!;
    await userEvent.click(toggle);
    await waitFor(() => expect(find(view, 'table.list')).not.toBeNull());
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    const rows = new Set(findAll(view, 'table.list [data-item]').map(({ dataset }) => dataset['item']));
    await expect(rows.size).toBe(view.projection!.items.length);
    await userEvent.click(toggle);
    await waitFor(() => expect(find(view, 'table.list')).toBeNull());
  },
};

export const Dark: Story = {
  args: { lens: 'exec', scheme: 'dark' },
  decorators: [(story) => html`<div style="background: #16181b">${story()}</div>`],
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(getComputedStyle(view).backgroundColor).toBe('rgb(22, 24, 27)');
  },
};

/** Rows closer together, for those who look at it every day. */
export const Compact: Story = {
  args: { lens: 'team', density: 'compact' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    const height = () => find(view, '.body')!.getBoundingClientRect().height;
    const close = height();
    view.density = 'comfortable';
    await waitFor(() => expect(height()).toBeGreaterThan(close));
    view.density = 'compact';
    await waitFor(() => expect(height()).toBe(close));
  },
};

/** The picture is mirrored: what begins a line stands at the right. */
export const RightToLeft: Story = {
  args: { src: undefined, roadmap: ARABIC, lens: 'team', locale: 'ar' },
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    const edge = view.getBoundingClientRect().right;
    await expect(find(view, 'h2')!.getBoundingClientRect().right).toBeCloseTo(edge, 0);
    await expect(find(view, '.lenses')!.getBoundingClientRect().right).toBeCloseTo(edge, 0);
    await expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
  },
};

export const RightToLeftSample: Story = {
  ...RightToLeft,
  args: { ...DATA.sample, lens: 'exec', locale: 'ar' },
};

/** A lens of one's own, written as JSON: here for one key account, beside a preset. */
export const CustomLens: Story = {
  loaders: [async () => ({ own: await readJson<LensInput[]>('./data/sample/lenses.json') })],
  render: (args, { loaded }) => roadmapView.render({ ...args, lens: 'acct-1', lenses: ['sales', ...(loaded['own'] as LensInput[])] }),
  async play({ canvasElement, loaded }) {
    const view = await drawn(canvasElement);
    const [own] = loaded['own'] as LensInput[];
    await expect(view.projection!.lens).toMatchObject({ id: 'acct-1', label: own!.label });
    await expect(view.projection!.disclaimer).toBe(own!.disclaimer);
    await expect(findAll(view, '.lens').map(({ textContent }) => textContent)).toEqual(['Sales', own!.label]);
    await expect(view.issues.filter(({ path }) => path.startsWith('lenses'))).toEqual([]);
  },
};

/**
 * Protection, not presentation: `{lens}` in the address asks the server for one projection per lens, so the page never holds more than
 * its reader may see. The server is played by a function here.
 */
export const ProjectionFromServer: Story = {
  args: { src: './roadmap/{lens}.json', lens: 'sales', lenses: 'sales customer' },
  loaders: [async () => ({ server: serverOf(await readJson('./data/sample/roadmap.json')) })],
  render: (args, { loaded }) => roadmapView.render({ ...args, fetch: (loaded['server'] as Server).fetch }),
  async play({ canvasElement, loaded }) {
    const { sent } = loaded['server'] as Server;
    const view = await drawn(canvasElement);
    await waitFor(() => expect(findAll(view, 'input[type="radio"]')).toHaveLength(2));
    await userEvent.click(findAll(view, 'input[type="radio"]')[1]!);
    await waitFor(() => expect(view.projection?.lens.id).toBe('customer'));
    await expect([...sent.keys()]).toEqual(['./roadmap/sales.json', './roadmap/customer.json']);
    await expect([...sent.values()].filter((text) => text.includes('Quillfeather'))).toEqual([]);
  },
};

interface Server {
  fetch: typeof fetch;
  /** What left the server, by address. */
  sent: Map<string, string>;
}

/** What the server says that this reader may ask for. */
const READERS_LENSES = [lenses.sales, lenses.customer].map(({ id, label }) => ({ id, label }));

function serverOf(json: unknown): Server {
  const { roadmap } = loadRoadmap(json);
  const sent = new Map<string, string>();
  const answer = (address: string) => {
    const name = /(\w+)\.json$/.exec(address)![1] as keyof typeof lenses | 'lenses';
    if (name === 'lenses') return Promise.resolve(new Response(JSON.stringify(READERS_LENSES)));
    const text = JSON.stringify(project(roadmap, lenses[name], { today: DATA.sample.today }));
    sent.set(address, text);
    return Promise.resolve(new Response(text));
  };
  return { fetch: (address) => answer(address as string), sent };
}

async function readJson<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

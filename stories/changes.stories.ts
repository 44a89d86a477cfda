import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.js';
import { formerSample } from './former-sample.js';
import { SHIPPED } from './hand-written.js';
import { drawn, find, findAll, viewIn } from './play.js';
import { DATA, onPhone, roadmapView, type Args, type Story } from './story-data.js';

/** What has changed since the reader last looked, through the lenses that tell it, and what came of what was shipped. */
export default {
  ...roadmapView,
  title: 'Changes',
  args: { ...roadmapView.args, ...DATA.sample, former: formerSample },
} satisfies Meta<Args>;

const strip = (canvas: HTMLElement) => find(viewIn(canvas), '[part="changes"]');

async function told(canvas: HTMLElement): Promise<HTMLElement> {
  await drawn(canvas);
  await waitFor(() => expect(strip(canvas)).toHaveTextContent(/changes? since 4 Sept 2026/), { timeout: 10_000 });
  return strip(canvas)!;
}

/** The strip counts, and marks stand on items. */
function seen(lens: string, args: Args = {}): Story {
  return {
    args: { lens, ...args },
    async play({ canvasElement }) {
      await told(canvasElement);
      // what is below the window is asked for
      dispatchEvent(new Event('roadmap-all'));
      await expect(findAll(viewIn(canvasElement), '.body :is(.change, .changed)').length).toBeGreaterThan(0);
    },
  };
}

export const Executive = seen('exec');
export const Team = seen('team');
export const Sales = seen('sales');
export const AsTable = seen('team', { layout: 'list' });
export const OnPhone: Story = { ...Executive, decorators: [onPhone] };

/** Behind the count: by kind, with from and to; what is not shown any more is counted and not named. */
export const Listed: Story = {
  args: { lens: 'exec' },
  async play({ canvasElement }) {
    const place = await told(canvasElement);
    await userEvent.click(place.querySelector('summary')!);
    await waitFor(() => expect(place.querySelectorAll('dt').length).toBeGreaterThan(1));
    await expect(place).toHaveTextContent('→');
    await expect(place).toHaveTextContent('not shown any more');
    await expect(place).not.toHaveTextContent('Withdrawn since');
  },
};

export const ListedOnPhone: Story = { ...Listed, decorators: [onPhone] };

export const ChangedOnly: Story = {
  args: { lens: 'sales' },
  async play({ canvasElement }) {
    const place = await told(canvasElement);
    const view = viewIn(canvasElement);
    const all = view.projection!.items.length;
    await userEvent.click(place.querySelector('[aria-pressed]')!);
    await waitFor(() => expect(find(view, '[part="counts"]')).toHaveTextContent(/filtered out/));
    await expect(new Set(findAll(view, '.body [data-item]').map(({ dataset }) => dataset['item'])).size).toBeLessThan(all);
  },
};

/** The reader says so; a glance is no reading. */
export const MarkedAsSeen: Story = {
  args: { lens: 'exec', rememberSeen: { get: () => undefined, set: () => undefined } },
  async play({ canvasElement }) {
    const place = await told(canvasElement);
    await userEvent.click([...place.querySelectorAll('button')].at(-1)!);
    await waitFor(() => expect(strip(canvasElement)).toHaveTextContent('Marked as seen'));
    await expect(findAll(viewIn(canvasElement), '.body .change')).toEqual([]);
  },
};

/** Shipped work stays in sight until it is measured; without a number nothing is guessed. */
export const Shipped: Story = {
  args: { lens: 'exec', former: undefined, src: undefined, roadmap: SHIPPED },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(find(view, '[part="shipped"]')).not.toBeNull(), { timeout: 10_000 });
    await expect(find(view, '[part="shipped"]')).toHaveTextContent('measured 64');
    await expect(find(view, '[part="shipped"]')).toHaveTextContent('not measured yet');
  },
};

export const ShippedOnPhone: Story = { ...Shipped, decorators: [onPhone] };

import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { RoadmapViewElement } from '../src/index.js';
import { drawn, find, findAll } from './play.js';
import { DATA, onPhone, roadmapView, type Args, type Story } from './story-data.js';

/** The reader's tools: what they find, what they filter, and where they fit into little room. */
export default {
  ...roadmapView,
  title: 'Tools',
  args: { ...roadmapView.args, ...DATA.sample, lens: 'team', toolbar: '' },
} satisfies Meta<Args>;

/** The view, once its toolbar is there. */
async function tooled(canvas: HTMLElement): Promise<RoadmapViewElement> {
  const view = await drawn(canvas);
  await waitFor(() => expect(find(view, '[part="toolbar"]')).not.toBeNull());
  return view;
}

const foundIn = (view: RoadmapViewElement) => new Set(findAll(view, '.body [data-item]').map(({ dataset }) => dataset['item'])).size;

export const Toolbar: Story = {
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    await expect(findAll(view, '[part="toolbar"] > *').length).toBe(5);
  },
};

/** A lens for customers offers less. */
export const ToolbarForSales: Story = {
  args: { lens: 'sales' },
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    await expect(find(view, '[data-menu="options"]')).toBeNull();
  },
};

/** What is looked for is marked where it is drawn, and stands below the bar until it is given up. */
export const Search: Story = {
  args: { layout: 'list', search: 'plan' },
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    await waitFor(() => expect(find(view, '[part="filters"]')?.textContent).toContain('plan'));
    await expect(foundIn(view)).toBeLessThan(view.projection!.items.length);
  },
};

export const FilterMenu: Story = {
  args: { layout: 'board', filter: 'status=planned&status=blocked' },
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    find(view, '[data-menu="filter"]')!.click();
    await waitFor(() => expect(find(view, '.menu:popover-open')).not.toBeNull());
    await expect(findAll(view, '.facet input:checked').length).toBe(2);
  },
};

export const NothingFound: Story = {
  args: { layout: 'board', search: 'nobody wrote this' },
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    await waitFor(() => expect(find(view, '[part="filters"]')?.textContent).toContain('Nothing matches'));
    await expect(foundIn(view)).toBe(0);
  },
};

export const ToolbarOnPhone: Story = {
  decorators: [onPhone],
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    find(view, '[data-menu="everything"]')!.click();
    await waitFor(() => expect(find(view, '.menu:popover-open .order')).not.toBeNull());
    await expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
  },
};

/** Files of what is shown: the formats that the lens allows, for a paper. */
export const ExportMenu: Story = {
  async play({ canvasElement }) {
    const view = await tooled(canvasElement);
    find(view, '[data-menu="share"]')!.click();
    await waitFor(() => expect(find(view, '.menu:popover-open')).not.toBeNull());
    await waitFor(() => expect(find(view, '.menu:popover-open')).toHaveTextContent(/Web page/), { timeout: 10_000 });
  },
};

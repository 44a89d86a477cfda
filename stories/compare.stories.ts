import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/compare-lenses.js';
import type { RoadmapCompareLensesElement } from '../src/compare-lenses.js';
import { DATA, onPhone } from './story-data.js';

type Args = Partial<
  Pick<RoadmapCompareLensesElement, 'roadmap' | 'projections' | 'lenses' | 'left' | 'right' | 'today' | 'locale' | 'scheme'>
>;
type Story = StoryObj<Args>;

/** See as others see: two lenses side by side, each difference labelled. */
export default {
  title: 'Two lenses',
  component: 'roadmap-compare-lenses',
  loaders: [async () => ({ roadmap: (await (await fetch(DATA.sample.src)).json()) as unknown })],
  render: (args, { loaded }) =>
    Object.assign(document.createElement('roadmap-compare-lenses'), { roadmap: loaded['roadmap'] as unknown }, args),
  args: { today: DATA.sample.today, locale: 'en-GB' },
  decorators: [(story) => html`<div style="padding: 16px">${story()}</div>`],
} satisfies Meta<Args>;

const tables = (canvas: HTMLElement) => [...canvas.querySelector('roadmap-compare-lenses')!.renderRoot.querySelectorAll('table')];

export const TeamAndSales: Story = {
  args: { left: 'team', right: 'sales' },
  async play({ canvasElement }) {
    await waitFor(() => expect(tables(canvasElement).length).toBeGreaterThan(0));
    const root = canvasElement.querySelector('roadmap-compare-lenses')!.renderRoot;
    await userEvent.click(root.querySelector('fieldset button')!);
    const labels = [...root.querySelectorAll('.label')].map(({ textContent }) => textContent);
    await expect(labels.every((label) => label.startsWith('hidden'))).toBe(true);
  },
};

export const ExecAndCustomer: Story = { args: { left: 'exec', right: 'customer' } };
export const Dark: Story = { args: { left: 'sales', right: 'support', scheme: 'dark' } };
export const OnPhone: Story = { args: { left: 'team', right: 'customer' }, decorators: [onPhone] };
export const OneLens: Story = { args: { left: 'sales', right: 'sales' } };
export const Nothing: Story = { args: { roadmap: null } };

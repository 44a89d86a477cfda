import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.js';
import '../src/lens-picker.js';
import type { RoadmapLensPickerElement } from '../src/lens-picker.js';
import { drawn } from './play.js';
import { DATA, roadmapView } from './story-data.js';

type Args = Partial<Pick<RoadmapLensPickerElement, 'viewId' | 'locale' | 'scheme'>>;
type Story = StoryObj<Args>;

/** The choice of lenses, anywhere on a page: here in a header, above the view that it is for. */
export default {
  title: 'Lens picker',
  component: 'roadmap-lens-picker',
  render: (args) => html`
    <header style="display: flex; gap: 16px; align-items: center; padding: 16px">
      <strong>A portal</strong>${Object.assign(document.createElement('roadmap-lens-picker'), args)}
    </header>
    <div style="padding: 0 16px">${Object.assign(roadmapView.render({ ...DATA.sample, locale: 'en-GB' }), { id: 'plan' })}</div>
  `,
  args: { viewId: 'plan', locale: 'en-GB' },
  argTypes: { scheme: { control: 'select', options: ['light', 'dark'] } },
} satisfies Meta<Args>;

const radios = (canvas: HTMLElement) => [
  ...canvas.querySelector('roadmap-lens-picker')!.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];

export const InAHeader: Story = {
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(radios(canvasElement).length).toBeGreaterThan(2));
    await userEvent.click(radios(canvasElement)[2]!);
    await waitFor(() => expect(view.projection!.lens.id).toBe('sales'));
    await expect(radios(canvasElement)[2]).toBeChecked();
  },
};

/** Without a view there is nothing to choose, and nothing is drawn. */
export const WithoutAView: Story = {
  args: { viewId: 'nobody' },
  render: (args) => Object.assign(document.createElement('roadmap-lens-picker'), args),
  async play({ canvasElement }) {
    await expect(radios(canvasElement)).toEqual([]);
  },
};

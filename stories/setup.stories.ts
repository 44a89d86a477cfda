import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/setup.js';
import type { RoadmapSetupElement } from '../src/setup.js';
import { onPhone } from './story-data.js';

type Args = Partial<Pick<RoadmapSetupElement, 'sample' | 'locale' | 'scheme'>>;
type Story = StoryObj<Args>;

const TABLE = `Key;Name;Squad;State;From;To
W-1;Faster search;Find;WIP;01.09.2026;15.11.2026
W-2;Searches that are kept;Find;Next up;16.11.2026;31.12.2026
W-3;Sign in once;Access;Live;01.06.2026;31.08.2026
`;

/** From rows of any shape to a field map: what is read from where, to be put right. */
export default {
  title: 'Set up',
  component: 'roadmap-setup',
  render: (args) => Object.assign(document.createElement('roadmap-setup'), args),
  args: { sample: TABLE, locale: 'en-GB' },
  argTypes: { scheme: { control: 'select', options: ['light', 'dark'] } },
  decorators: [(story) => html`<div style="padding: 16px">${story()}</div>`],
} satisfies Meta<Args>;

const rootOf = (canvas: HTMLElement) => canvas.querySelector('roadmap-setup')!.renderRoot as ShadowRoot;

export const Spreadsheet: Story = {
  async play({ canvasElement }) {
    await waitFor(() => expect(rootOf(canvasElement).querySelectorAll('select').length).toBeGreaterThan(2), { timeout: 10_000 });
    await waitFor(() => expect(rootOf(canvasElement).textContent).toContain('Name'));
  },
};

export const Json: Story = {
  args: { sample: JSON.stringify({ rows: [{ key: 'a', name: 'Sign in once', due: '2026-11-30', state: 'open' }] }) },
  async play({ canvasElement }) {
    await waitFor(() => expect(rootOf(canvasElement).querySelectorAll('select').length).toBeGreaterThan(1), { timeout: 10_000 });
  },
};

export const NothingYet: Story = { args: { sample: '' } };
export const NotReadable: Story = { args: { sample: '{ "rows": [' } };
export const Dark: Story = {
  args: { scheme: 'dark' },
  decorators: [(story) => html`<div style="background: #16181b; color: #eceef0">${story()}</div>`],
};
export const OnPhone: Story = { decorators: [onPhone] };

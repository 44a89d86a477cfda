import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/findings.js';
import type { RoadmapFindingsElement } from '../src/findings.js';
import { DATA, onPhone } from './story-data.js';

type Args = Partial<Pick<RoadmapFindingsElement, 'roadmap' | 'findings' | 'lenses' | 'viewId' | 'today' | 'locale' | 'scheme'>>;
type Story = StoryObj<Args>;

/** Where a roadmap contradicts itself, for its editor: who is told what, side by side. */
export default {
  title: 'Findings',
  component: 'roadmap-findings',
  loaders: [async () => ({ roadmap: (await (await fetch(DATA.sample.src)).json()) as unknown })],
  render: (args, { loaded }) => Object.assign(document.createElement('roadmap-findings'), { roadmap: loaded['roadmap'] as unknown }, args),
  args: { today: DATA.sample.today, locale: 'en-GB' },
  decorators: [(story) => html`<div style="padding: 16px">${story()}</div>`],
} satisfies Meta<Args>;

export const Sample: Story = {
  async play({ canvasElement }) {
    const root = canvasElement.querySelector('roadmap-findings')!.renderRoot;
    await waitFor(() => expect(root.querySelectorAll('section').length).toBe(3));
    await userEvent.click(root.querySelector('fieldset button')!);
    await waitFor(() => expect(root.querySelectorAll('section').length).toBe(1));
  },
};
export const TwoLenses: Story = { args: { lenses: 'sales team' } };
export const Dark: Story = { args: { scheme: 'dark' } };
export const OnPhone: Story = { decorators: [onPhone] };
/** Accepted for a while, with a reason; where no host takes the record, it is shown to be pasted. */
export const Suppress: Story = {
  async play({ canvasElement }) {
    const root = canvasElement.querySelector('roadmap-findings')!.renderRoot;
    await waitFor(() => expect(root.querySelector('[aria-label^=Suppress]')).not.toBe(null));
    await userEvent.click(root.querySelector('[aria-label^=Suppress]')!);
    await waitFor(() => expect(root.querySelector('#reason')).not.toBe(null));
    await userEvent.type(root.querySelector('#reason')!, 'The sentence is withdrawn on Friday');
    await userEvent.type(root.querySelector('#until')!, '2026-10-01');
    await userEvent.click(root.querySelector('form [type=submit]')!);
    await waitFor(() => expect(root.querySelector<HTMLTextAreaElement>('#record')?.value).toContain('2026-10-01'));
  },
};
export const NothingFound: Story = { args: { findings: [] } };
export const Nothing: Story = { args: { roadmap: null } };

import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import { drawn, find } from './play.js';
import { DATA, roadmapView, type Args, type Story } from './story-data.js';

/** The view in each language that ships; what the roadmap itself says stays as it was written. */
export default {
  ...roadmapView,
  title: 'Languages',
  args: { ...roadmapView.args, ...DATA.sample, lens: 'team', toolbar: '' },
} satisfies Meta<Args>;

/** In the language of the reader, in its direction, and no wider than its place. */
function spoken(locale: string): Story {
  const dir = /^(ar|he)/.test(locale) ? 'rtl' : 'ltr';
  return {
    args: { locale },
    decorators: [(story) => html`<div dir=${dir} lang=${locale}>${story()}</div>`],
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      const words = () => find(view, '[part="counts"]')?.textContent ?? '';
      if (!locale.startsWith('en')) await waitFor(() => expect(words()).not.toMatch(/\b(items|shown|without)\b/), { timeout: 10_000 });
      await expect(getComputedStyle(find(view, '.view')!).direction).toBe(dir);
      await expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
    },
  };
}

export const English = spoken('en-GB');
export const Arabic = spoken('ar');
export const Chinese = spoken('zh');
export const French = spoken('fr');
export const German = spoken('de');
export const Hebrew = spoken('he');
export const Japanese = spoken('ja');
export const Portuguese = spoken('pt');
export const Spanish = spoken('es');

/** Words of the page's own, for a language that does not ship or for other names. */
export const WordsOfYourOwn: Story = {
  args: { locale: 'en-GB' },
  render: (args) => Object.assign(document.createElement('roadmap-view'), args, { messages: { 'layout.table': 'Read it as a table' } }),
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(view.renderRoot.textContent).toContain('Read it as a table'));
  },
};

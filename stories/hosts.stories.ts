import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.js';
import { SHEETS, tokensOf, type Host, type Scheme } from './host-pages.js';
import { drawn } from './play.js';
import { DATA, roadmapView, type Args, type Story } from './story-data.js';

/** In pages with a design system: its tokens, handed on by the style sheet that ships for it. The tokens here are those of each system's light and dark mode. */
export default {
  ...roadmapView,
  title: 'Host themes',
  args: { ...roadmapView.args, ...DATA.sample, lens: 'exec' },
} satisfies Meta<Args>;

/** A page of a host, with its tokens and the sheet that hands them on. */
function inside(host: Host, scheme: Scheme): Story {
  const tokens = tokensOf(host, scheme);
  const page = `:root { color-scheme: ${scheme}; ${Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
  const [paper] = Object.values(tokens);
  return {
    args: { scheme },
    decorators: [
      (story) =>
        html`${Object.assign(document.createElement('style'), { textContent: page + SHEETS[host] })}
          <div style="background: ${paper!}">${story()}</div>`,
    ],
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      const probe = canvasElement.appendChild(document.createElement('i'));
      probe.style.color = paper!;
      await expect(getComputedStyle(view).backgroundColor).toBe(getComputedStyle(probe).color);
      probe.remove();
    },
  };
}

export const Atlassian = inside('atlassian', 'light');
export const AtlassianDark = inside('atlassian', 'dark');
export const Bootstrap = inside('bootstrap', 'light');
export const BootstrapDark = inside('bootstrap', 'dark');
export const Fluent = inside('fluent', 'light');
export const FluentDark = inside('fluent', 'dark');
export const Material = inside('material', 'light');
export const MaterialDark = inside('material', 'dark');
export const Primer = inside('primer', 'light');
export const PrimerDark = inside('primer', 'dark');

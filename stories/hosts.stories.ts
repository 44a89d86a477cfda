/// <reference types="vite/client" />
import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.js';
import atlassian from '../src/themes/atlassian.css?raw';
import bootstrap from '../src/themes/bootstrap.css?raw';
import fluent from '../src/themes/fluent.css?raw';
import material from '../src/themes/material.css?raw';
import primer from '../src/themes/primer.css?raw';
import { drawn } from './play.js';
import { DATA, roadmapView, type Args, type Story } from './story-data.js';

/** In pages with a design system: its tokens, handed on by the style sheet that ships for it. The tokens here are those of each system's light and dark mode. */
export default {
  ...roadmapView,
  title: 'Host themes',
  args: { ...roadmapView.args, ...DATA.sample, lens: 'exec' },
} satisfies Meta<Args>;

/** The tokens of a page, as its design system would set them: paper, text, links. */
function inside(sheet: string, scheme: 'light' | 'dark', tokens: Record<string, string>): Story {
  const page = `:root { color-scheme: ${scheme}; ${Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
  const [paper] = Object.values(tokens);
  return {
    args: { scheme },
    decorators: [
      (story) =>
        html`${Object.assign(document.createElement('style'), { textContent: page + sheet })}
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

export const Atlassian = inside(atlassian, 'light', { '--ds-surface': '#ffffff', '--ds-text': '#172b4d', '--ds-link': '#0c66e4' });
export const AtlassianDark = inside(atlassian, 'dark', { '--ds-surface': '#1d2125', '--ds-text': '#b6c2cf', '--ds-link': '#579dff' });

export const Bootstrap = inside(bootstrap, 'light', {
  '--bs-body-bg': '#ffffff',
  '--bs-body-color': '#212529',
  '--bs-primary-text-emphasis': '#052c65',
});
export const BootstrapDark = inside(bootstrap, 'dark', {
  '--bs-body-bg': '#212529',
  '--bs-body-color': '#dee2e6',
  '--bs-primary-text-emphasis': '#6ea8fe',
});

export const Fluent = inside(fluent, 'light', {
  '--colorNeutralBackground1': '#ffffff',
  '--colorNeutralForeground1': '#242424',
  '--colorBrandForeground1': '#0f6cbd',
});
export const FluentDark = inside(fluent, 'dark', {
  '--colorNeutralBackground1': '#292929',
  '--colorNeutralForeground1': '#ffffff',
  '--colorBrandForeground1': '#479ef5',
});

export const Material = inside(material, 'light', {
  '--mui-palette-background-paper': '#ffffff',
  '--mui-palette-text-primary': 'rgb(0 0 0 / 0.87)',
  '--mui-palette-primary-dark': '#1565c0',
});
export const MaterialDark = inside(material, 'dark', {
  '--mui-palette-background-paper': '#121212',
  '--mui-palette-text-primary': '#ffffff',
  '--mui-palette-primary-dark': '#90caf9',
});

export const Primer = inside(primer, 'light', {
  '--bgColor-default': '#ffffff',
  '--fgColor-default': '#1f2328',
  '--fgColor-accent': '#0969da',
});
export const PrimerDark = inside(primer, 'dark', {
  '--bgColor-default': '#0d1117',
  '--fgColor-default': '#f0f6fc',
  '--fgColor-accent': '#4493f8',
});

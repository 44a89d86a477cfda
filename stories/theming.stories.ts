import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { documented } from '../.storybook/documentation.js';
import '../src/index.js';
import type { RoadmapViewElement } from '../src/index.js';
import { SHEETS, tokensOf, type Host, type Scheme } from './host-pages.js';
import { drawn } from './play.js';
import { DATA } from './story-data.js';

interface Look extends Record<string, unknown> {
  preset: Host | 'ours';
  scheme: Scheme;
  density: 'comfortable' | 'compact';
  layout: string;
  lens: string;
}

interface Documented {
  tagName?: string;
  cssProperties?: { name: string; description?: string }[];
}

const declarations = documented.modules.flatMap((module) => module.declarations as Documented[]);
const properties = declarations.find(({ tagName }) => tagName === 'roadmap-view')?.cssProperties ?? [];
const isColour = (name: string): boolean => !/font|small|title|radius|row|control|top|height/.test(name);
const choice = (options: readonly string[]) => ({ control: { type: 'select' as const }, options });

/** What a page writes for what is set here: the preset as the host has it, then what was changed. */
function cssOf(look: Look): string {
  const own = properties.filter(({ name }) => look[name]).map(({ name }) => `  ${name}: ${String(look[name])};`);
  const sheet = look.preset === 'ours' ? '' : `@import 'roadmap-view/themes/${look.preset}.css';\n`;
  return sheet + (own.length > 0 ? `roadmap-view {\n${own.join('\n')}\n}\n` : '');
}

function draw(look: Look): HTMLElement {
  const page = document.createElement('div');
  const { preset, scheme, density, layout, lens } = look;
  if (preset !== 'ours') for (const [name, value] of Object.entries(tokensOf(preset, scheme))) page.style.setProperty(name, value);
  const style = document.createElement('style');
  style.textContent = `${preset === 'ours' ? '' : SHEETS[preset]}\n.look { padding: 16px; color-scheme: ${scheme}; background: var(--roadmap-paper, Canvas); }\n.look pre { white-space: pre-wrap; }\n${cssOf(look).replace(/@import.*\n/, '')}`;
  const view = Object.assign(document.createElement('roadmap-view'), {
    ...DATA.sample,
    locale: 'en-GB',
    toolbar: true,
    scheme,
    density,
    layout,
    lens,
  });
  const copy = Object.assign(document.createElement('button'), { textContent: 'Copy as CSS', type: 'button' });
  const code = document.createElement('pre');
  code.textContent = cssOf(look) || '/* nothing is set */';
  copy.addEventListener('click', () => void navigator.clipboard.writeText(cssOf(look)).then(() => (copy.textContent = 'Copied')));
  page.className = 'look';
  page.append(style, view, copy, code);
  return page;
}

/** Every custom property, live; the presets of the hosts; what to copy into a page. */
export default {
  title: 'Theming',
  component: 'roadmap-view',
  render: draw,
  args: { preset: 'ours', scheme: 'light', density: 'comfortable', layout: 'timeline', lens: 'team' },
  argTypes: {
    preset: choice(['ours', ...Object.keys(SHEETS)]),
    scheme: choice(['light', 'dark']),
    density: choice(['comfortable', 'compact']),
    layout: choice(['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list']),
    lens: choice(['exec', 'team', 'sales']),
    ...Object.fromEntries(
      properties.map(({ name, description }) => [
        name,
        { description, control: { type: isColour(name) ? ('color' as const) : ('text' as const) } },
      ]),
    ),
  },
  // our own page; the colours of a host are looked at in test/themes.test.ts
  parameters: { a11y: { test: 'todo' } },
} satisfies Meta<Look>;

type Story = StoryObj<Look>;

const viewIn = (canvas: HTMLElement): RoadmapViewElement => canvas.querySelector('roadmap-view')!;

/** Nothing is set. */
export const Tokens: Story = {
  async play({ canvasElement, argTypes }) {
    await drawn(canvasElement);
    await expect(properties.length).toBeGreaterThanOrEqual(30);
    for (const { name } of properties) await expect(argTypes[name]?.control).toMatchObject({ type: isColour(name) ? 'color' : 'text' });
  },
};

/** A few are set: the view is drawn with them, and what is copied says so. */
export const OfYourOwn: Story = {
  args: { '--roadmap-accent': '#7a3ff2', '--roadmap-bar-radius': '12px', '--roadmap-font-size': '1rem', density: 'compact' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(getComputedStyle(view).fontSize).toBe('16px'));
    const bar = view.renderRoot.querySelector('.time-item')!;
    await expect(getComputedStyle(bar, '::before').borderTopLeftRadius).toBe('12px');
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('--roadmap-accent: #7a3ff2;');
    await userEvent.click(canvasElement.querySelector('button')!);
  },
};

const preset = (name: Look['preset'], scheme: Scheme, paper: string): Story => ({
  args: { preset: name, scheme },
  async play({ canvasElement }) {
    await drawn(canvasElement);
    await expect(getComputedStyle(viewIn(canvasElement)).backgroundColor).toBe(paper);
  },
});

export const AtlassianLight = preset('atlassian', 'light', 'rgb(255, 255, 255)');
export const AtlassianDark = preset('atlassian', 'dark', 'rgb(31, 31, 33)');
export const BootstrapLight = preset('bootstrap', 'light', 'rgb(255, 255, 255)');
export const BootstrapDark = preset('bootstrap', 'dark', 'rgb(33, 37, 41)');
export const FluentLight = preset('fluent', 'light', 'rgb(255, 255, 255)');
export const FluentDark = preset('fluent', 'dark', 'rgb(41, 41, 41)');
export const MaterialLight = preset('material', 'light', 'rgb(255, 255, 255)');
export const MaterialDark = preset('material', 'dark', 'rgb(18, 18, 18)');
export const PrimerLight = preset('primer', 'light', 'rgb(255, 255, 255)');
export const PrimerDark = preset('primer', 'dark', 'rgb(13, 17, 23)');

import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.js';
import { drawn, find, findAll } from './play.js';
import { ALL_LENSES, DATA, roadmapView, type Args, type Story } from './story-data.js';

/** Each lens on each roadmap: the same data, said to another audience. */
export default { ...roadmapView, title: 'Lenses', args: { ...roadmapView.args, lenses: ALL_LENSES } } satisfies Meta<Args>;

/** The lens draws, and draws nothing that its projection does not hold. */
function seen(lens: string, data: keyof typeof DATA): Story {
  return {
    args: { ...DATA[data], lens },
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      const { items, title } = view.projection!;
      // what is below the window is asked for
      dispatchEvent(new Event('roadmap-all'));
      const shown = new Set(findAll(view, '.body [data-item]').map(({ dataset }) => dataset['item']!));
      await expect(view.projection!.lens.id).toBe(lens);
      await expect(find(view, 'h2')?.textContent).toBe(title);
      await expect(shown.size).toBeGreaterThan(0);
      await expect([...shown].filter((id) => !items.some((item) => item.id === id))).toEqual([]);
      if (data === 'sample') await expect(await forbiddenWords(lens, view.renderRoot.textContent)).toEqual([]);
    },
  };
}

interface Canary {
  word: string;
  never: string[];
}

/** Invented words in the sample that an audience must never read. */
async function forbiddenWords(lens: string, text: string): Promise<string[]> {
  const { canaries } = (await (await fetch('./data/sample/planted.json')).json()) as { canaries: Canary[] };
  return canaries.filter(({ word, never }) => never.includes(lens) && text.includes(word)).map(({ word }) => word);
}

export const Executive = seen('exec', 'sample');
export const Team = seen('team', 'sample');
export const Sales = seen('sales', 'sample');
export const Marketing = seen('marketing', 'sample');
export const Support = seen('support', 'sample');
export const Customer = seen('customer', 'sample');

export const ExecutiveOnKubernetes = seen('exec', 'kubernetes');
export const TeamOnKubernetes = seen('team', 'kubernetes');
export const SalesOnKubernetes = seen('sales', 'kubernetes');
export const MarketingOnKubernetes = seen('marketing', 'kubernetes');
export const SupportOnKubernetes = seen('support', 'kubernetes');
export const CustomerOnKubernetes = seen('customer', 'kubernetes');

export const ExecutiveOnRust = seen('exec', 'rust');
export const TeamOnRust = seen('team', 'rust');
export const SalesOnRust = seen('sales', 'rust');
export const CustomerOnRust = seen('customer', 'rust');

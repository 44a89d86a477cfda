import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.js';
import { drawn, expectNothingMissing } from './play.js';
import { ALL_LENSES, DATA, roadmapView, type Args, type Story } from './story-data.js';

/** Each layout through each lens, on the sample company: a lens decides what is said, a layout how it is drawn. Nothing is missing in any. */
export default {
  ...roadmapView,
  title: 'Every layout, every lens',
  args: { ...roadmapView.args, ...DATA.sample, lenses: ALL_LENSES },
} satisfies Meta<Args>;

function through(lens: string, layout: string): Story {
  return {
    args: { layout, lens },
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      await expect(view.projection!.lens.id).toBe(lens);
      await expect(view.issues.filter(({ path }) => path === 'layout')).toEqual([]);
      await expectNothingMissing(view);
    },
  };
}

export const ExecutiveOutcomes = through('exec', 'outcomes');
export const ExecutiveReleasePlan = through('exec', 'release-plan');
export const ExecutiveThemes = through('exec', 'themes');
export const ExecutiveTimeline = through('exec', 'timeline');
export const ExecutiveBoard = through('exec', 'board');
export const ExecutiveList = through('exec', 'list');

export const TeamOutcomes = through('team', 'outcomes');
export const TeamReleasePlan = through('team', 'release-plan');
export const TeamThemes = through('team', 'themes');
export const TeamTimeline = through('team', 'timeline');
export const TeamBoard = through('team', 'board');
export const TeamList = through('team', 'list');

export const SalesOutcomes = through('sales', 'outcomes');
export const SalesReleasePlan = through('sales', 'release-plan');
export const SalesThemes = through('sales', 'themes');
export const SalesTimeline = through('sales', 'timeline');
export const SalesBoard = through('sales', 'board');
export const SalesList = through('sales', 'list');

export const MarketingOutcomes = through('marketing', 'outcomes');
export const MarketingReleasePlan = through('marketing', 'release-plan');
export const MarketingThemes = through('marketing', 'themes');
export const MarketingTimeline = through('marketing', 'timeline');
export const MarketingBoard = through('marketing', 'board');
export const MarketingList = through('marketing', 'list');

export const SupportOutcomes = through('support', 'outcomes');
export const SupportReleasePlan = through('support', 'release-plan');
export const SupportThemes = through('support', 'themes');
export const SupportTimeline = through('support', 'timeline');
export const SupportBoard = through('support', 'board');
export const SupportList = through('support', 'list');

export const CustomerOutcomes = through('customer', 'outcomes');
export const CustomerReleasePlan = through('customer', 'release-plan');
export const CustomerThemes = through('customer', 'themes');
export const CustomerTimeline = through('customer', 'timeline');
export const CustomerBoard = through('customer', 'board');
export const CustomerList = through('customer', 'list');

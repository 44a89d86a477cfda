import type { LayoutName } from '../../sdk/model/closed-lists.js';
import type { LayoutModule } from './layout-module.js';

/** The layouts that can be drawn, each loaded when first shown. */
export const layoutModules: Partial<Record<LayoutName, () => Promise<LayoutModule>>> = {
  outcomes: async () => (await import('./outcomes/outcomes.js')).outcomes,
  'release-plan': async () => (await import('./release-plan/release-plan.js')).releasePlan,
  themes: async () => (await import('./themes/themes.js')).themes,
  timeline: async () => (await import('./timeline/timeline.js')).timeline,
  board: async () => (await import('./board/board.js')).board,
  list: async () => (await import('./list/list.js')).list,
};

import type { AudienceId, LayoutName } from '../../sdk/model/closed-lists.js';
import type { LensChoice } from '../templates/lens-picker.js';

/** What is told of the lenses that ship before they are there themselves: a picker offers them, and their layouts are begun to be loaded. */
export const PRESET_FACES: Readonly<Record<AudienceId, LensChoice & { layout: LayoutName }>> = {
  exec: { id: 'exec', label: 'Executive', description: 'Outcomes, confidence, decisions', layout: 'outcomes' },
  team: { id: 'team', label: 'Team', description: 'Releases, dependencies, blockers', layout: 'release-plan' },
  sales: { id: 'sales', label: 'Sales', description: 'Benefits, commitment, what you may say', layout: 'themes' },
  marketing: { id: 'marketing', label: 'Marketing', description: 'Launch windows and stories', layout: 'themes' },
  support: { id: 'support', label: 'Support', description: 'What changes for users, and when', layout: 'list' },
  customer: { id: 'customer', label: 'Customer', description: 'What we are working on', layout: 'themes' },
};

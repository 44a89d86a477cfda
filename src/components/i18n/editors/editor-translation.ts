import type { COMPARED_FIELDS, CompareMessage } from '../../roadmap-compare-lenses/compare-messages.js';
import type { FindingsMessage } from '../../roadmap-findings/findings-messages.js';
import type { SetupMessage } from '../../roadmap-setup/setup-messages.js';

/** Checks whose finding needs a sentence: which of the two waits, the titles alone do not tell. `{a}` comes first, `{b}` waits for it. */
type Said = 'dependency' | 'cross-team-block' | 'depends-on-cancelled';

/** What the elements for editors say in a language, beside what all elements say. */
export type EditorTranslation = Readonly<
  Record<
    | `findings.${FindingsMessage | `said.${Said}`}`
    | `compare.${CompareMessage | `field.${(typeof COMPARED_FIELDS)[number]}`}`
    | `setup.${SetupMessage}`,
    string
  >
>;

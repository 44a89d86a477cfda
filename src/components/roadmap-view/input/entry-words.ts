import type { InputState, Outgoing } from '../../../sdk/client/inputs/input-outbox.js';
import type { InputRefusal } from '../../../sdk/client/inputs/post-input.js';
import type { InputField } from '../../../sdk/model/left-input.js';
import type { Words } from '../../i18n/words.js';
import { say } from './input-messages.js';

/** What was left on an item: on its way to a server, or handed to the page. */
export interface Entry extends Omit<Outgoing, 'state' | 'refusal'> {
  state: InputState | 'passed';
  refusal?: { why: InputRefusal | 'page' | 'untaken'; field?: InputField } | undefined;
}

/** How it stands, in a sentence or two. Nothing is called sent before the server, or the page, has said that it is. */
export function entryWords({ state, refusal, isKept }: Entry, isOnline: boolean, words: Words): string {
  if (state === 'refused') return `${say(words, 'state.refused')} ${say(words, `why.${refusal!.why}`)}`;
  if (state !== 'waiting') return say(words, `state.${state}`);
  return `${say(words, isOnline ? 'state.waiting' : 'state.offline')} ${say(words, isKept ? 'state.kept' : 'state.unkept')}`;
}

/** Whether it is gone when the page is. */
export const isAtRisk = ({ state, isKept }: Entry): boolean =>
  !isKept && (state === 'sending' || state === 'waiting' || state === 'refused');

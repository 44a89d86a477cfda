import { checkInput, INPUT_LIMITS, tidyInput, type InputField, type InputKind, type LeftInput } from '../../../sdk/model/left-input.js';
import type { Words } from '../../i18n/words.js';
import { say } from './input-messages.js';

/** What a reader has written and not sent. */
export interface Draft {
  /** The item's title, for when it is not shown any more. */
  title: string;
  item: string;
  isOpen: boolean;
  kind: InputKind | '';
  text: string;
  contact: string;
  /** What is wrong with a field, in words. */
  problems: Partial<Record<InputField, string>>;
  /** The key of what came back and is being changed. */
  from?: string | undefined;
}

export const isWritten = ({ text }: Draft): boolean => text.trim() !== '';

/** The input that a draft is, without what is only white space. */
export function inputOf({ item, kind, text, contact }: Draft): LeftInput {
  return tidyInput({ item, kind: kind as InputKind, text, contact });
}

/** What has to be mended before it can be sent, by field, in the order of the form. */
export function problemsOf(draft: Draft, words: Words): Draft['problems'] {
  const input = inputOf(draft);
  const problems = checkInput(input).map(({ field, problem }) => {
    const most = field === 'kind' ? 0 : INPUT_LIMITS[field];
    const over = words.number((input[field] ?? '').length - most);
    return [field, problem === 'missing' ? say(words, 'problem.text.missing') : say(words, 'problem.too-long', { n: over })];
  });
  return { ...(draft.kind === '' && { kind: say(words, 'problem.kind') }), ...(Object.fromEntries(problems) as Draft['problems']) };
}

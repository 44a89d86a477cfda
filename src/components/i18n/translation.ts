import type { MessageKey } from './messages.js';

/** Keys that come by number: `counts.items` stands for `counts.items.one` and `counts.items.other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;
/** What a label reads like inside a sentence, in languages that write it otherwise there: `status.done.within`. */
type WithinKey = MessageKey & `${string}.within`;
type Form = 'zero' | 'one' | 'two' | 'few' | 'many';

/** What is loaded on demand, and says something of its own under its name; what issues and our presets say, other languages alone word. */
type Part =
  | 'board'
  | 'changes'
  | 'guide'
  | 'input'
  | 'issue'
  | 'list'
  | 'outcomes'
  | 'plan'
  | 'preset'
  | 'say'
  | 'themes'
  | 'timeline'
  | 'toolbar'
  | 'way';

/** A whole language: every message, of those that come by number each form that its grammar has, and what the parts say. */
export type Translation = Record<Exclude<MessageKey, `${PluralKey}.one` | WithinKey>, string> &
  Partial<Record<WithinKey, string>> &
  Partial<Record<`${PluralKey}.${Form}`, string>> &
  Readonly<Record<`${Part}.${string}`, string>>;

/** What a host says otherwise than we do, or in a language that we have not: any of our keys. */
export type HostMessages = Readonly<Record<string, string>>;

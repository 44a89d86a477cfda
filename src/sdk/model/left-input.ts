/** What a reader leaves on an item: something they need, an idea, a question, or something that worries them. */
export const INPUT_KINDS = ['need', 'idea', 'question', 'concern'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** The most characters of each text, as JavaScript counts them. */
export const INPUT_LIMITS = { text: 4000, contact: 200 } as const;

/** What a reader leaves on one item, as it is sent: `docs/inputs.md` is the contract. */
export interface LeftInput {
  /** The item's id, as the lens shows it. */
  item: string;
  kind: InputKind;
  text: string;
  /** How to reach who asks, as they wrote it. */
  contact?: string;
}

export type InputField = Exclude<keyof LeftInput, 'item'>;

/** The input with white space taken off both ends of its texts, without a contact that says nothing. */
export function tidyInput({ item, kind, text, contact = '' }: LeftInput): LeftInput {
  const reach = contact.trim();
  return { item, kind, text: text.trim(), ...(reach && { contact: reach }) };
}

/** The fields that the server would refuse, of a tidy input: what is missing, and what is too long. */
export function checkInput({ text, contact = '' }: LeftInput): { field: InputField; problem: 'missing' | 'too-long' }[] {
  const long = (['text', 'contact'] as const).filter((field) => ({ text, contact })[field].length > INPUT_LIMITS[field]);
  return [
    ...(text === '' ? [{ field: 'text' as const, problem: 'missing' as const }] : []),
    ...long.map((field) => ({ field, problem: 'too-long' as const })),
  ];
}

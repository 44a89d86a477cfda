import { isObject } from '../../model/is-object.js';
import { checkInput, INPUT_KINDS, tidyInput, type InputKind, type LeftInput } from '../../model/left-input.js';

/** What is wrong with a body: it is no JSON object, or which of its fields will not do. */
export type InputFault = { error: 'json' } | { error: 'invalid'; field: keyof LeftInput };

/** Ids are never longer. */
const LONGEST_ID = 1000;

/** Reads what was sent. Only fields that it may have are looked at, and nothing but text is in the result. */
export function readInput(bytes: Uint8Array): { input: LeftInput } | { fault: InputFault } {
  const body = parsed(bytes);
  if (!isObject(body)) return { fault: { error: 'json' } };
  const { item, kind, text, contact = '' } = body;
  const invalid = (field: keyof LeftInput) => ({ fault: { error: 'invalid' as const, field } });
  if (typeof item !== 'string' || item === '' || item.length > LONGEST_ID) return invalid('item');
  if (!INPUT_KINDS.includes(kind as InputKind)) return invalid('kind');
  if (typeof text !== 'string') return invalid('text');
  if (typeof contact !== 'string' && contact !== null) return invalid('contact');
  const input = tidyInput({ item, kind: kind as InputKind, text: plain(text), contact: plain(contact ?? '').replace(/\s+/g, ' ') });
  const [wrong] = checkInput(input);
  return wrong ? invalid(wrong.field) : { input };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Line ends are one character, and what no text has (and no database takes) is gone. */
function plain(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are meant
      .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

import type { Words } from '../i18n/words.js';
import type { Trouble } from './read-sources.js';

/** Why a source has nothing, or nothing newer, and what to do, in one or two sentences. */
export function troubleWords({ code, place, why, isMap }: Trouble, words: Words): string {
  // JSON without a roadmap in it says why; an answer that is no JSON does not
  const key = code === 'parse' && why !== undefined ? 'schema' : code;
  const sentence = words.word(`error.${key}`, { place, why: why ?? '' });
  return isMap ? words.word('error.field-map', { why: sentence }) : sentence;
}

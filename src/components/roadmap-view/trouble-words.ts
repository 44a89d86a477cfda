import type { Issue } from '../../sdk/model/issue.js';
import type { Words } from '../i18n/words.js';
import type { SourceStatus, Trouble } from './read-sources.js';

/** Why a source has nothing, or nothing newer, and what to do, in one or two sentences. */
export function troubleWords({ code, place, why, isMap }: Trouble, words: Words): string {
  // JSON without a roadmap in it says why; an answer that is no JSON does not
  const key = code === 'parse' && why !== undefined ? 'schema' : code;
  const sentence = words.word(`error.${key}`, { place, why: why ?? '' });
  return isMap ? words.word('error.field-map', { why: sentence }) : sentence;
}

/** The same for each source that is in trouble; what keeps several from being shown is said once. */
export function troublesOf(sources: readonly SourceStatus[], words: Words): string[] {
  return [...new Set(sources.flatMap(({ trouble }) => (trouble ? troubleWords(trouble, words) : [])))];
}

/** Why a lens shows nothing of a roadmap that has come: it refuses to, or it is not there. */
export function lensTrouble(refusal: Issue | undefined, missing: Issue, place: string): Trouble {
  if (refusal) return { code: 'refused', place, cause: refusal };
  return { code: 'schema', place, why: `${missing.message}: ${missing.hint}`, cause: missing };
}

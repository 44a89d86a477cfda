import type { CopyRules, Trail } from './copy-by-schema.js';
import type { Report } from './issue-list.js';
import { clipText } from './clip-text.js';
import { nearestWord } from './nearest-word.js';
import { quoteValue } from './quote-value.js';

const MOST_GUESSED = 1000;

export interface UnknownKeys {
  /** What to do about unknown keys of one record: `collection` names its list (empty for the head), `path` the record. */
  rule(collection: string, path: string): CopyRules['onUnknownKey'];
}

/** Tells unknown keys once for all records of a list, each with the known key that was probably meant. */
export function createUnknownKeys(report: Report): UnknownKeys {
  const guesses = new Map<string, string | undefined>();

  function guess(key: string, written: string, known: Iterable<string>): string | undefined {
    if (!guesses.has(key) && guesses.size < MOST_GUESSED) guesses.set(key, nearestWord(written, known));
    return guesses.get(key);
  }

  return {
    rule: (collection, path) => (trail, known) => {
      const written = String(trail.at(-1));
      const key = [collection, ...trail.filter((step) => typeof step === 'string')].join('\n');
      const meant = guess(key, written, known);
      const hint = meant === undefined ? undefined : `did you mean "${meant}"?`;
      const message = `unknown key "${quoteValue(written)}"`;
      report({ code: 'unknown', path: pathOf(path, trail), value: written, message, hint, leftOut: 'value', once: key });
      return meant;
    },
  };
}

function pathOf(record: string, trail: Trail): string {
  const steps = trail.map((step) => (typeof step === 'number' ? `[${step}]` : `.${clipText(step, 80)}`));
  return `${record}${steps.join('')}`.replace(/^\./, '');
}

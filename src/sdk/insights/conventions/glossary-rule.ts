import { HEAD_TEXTS, TEXT_FIELDS } from '../../lenses/audience-words.js';
import { fold, hasWord, mayHaveWord, replacements, type Replacement } from '../../lenses/replace-words.js';
import { isObject } from '../../model/is-object.js';
import type { Roadmap } from '../../model/roadmap.js';
import { SUBJECTS } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';
import { below, subjectsIn, type Subject } from './subjects.js';

const PROSE = [...new Set([...TEXT_FIELDS, ...HEAD_TEXTS])].filter((field) => field !== 'expires');

/** Words for which others were agreed on, wherever a roadmap's own words or those for an audience have them. */
export function glossaryRule(roadmap: Roadmap, glossary: Readonly<Record<string, string>>): RuleResult {
  const words = Object.entries(glossary).flatMap(([word, use]) => {
    const [replacement] = replacements([[word, use]]);
    return replacement ? [{ word, use, replacement }] : [];
  });
  const all = words.map(({ replacement }) => replacement);
  const subjects = SUBJECTS.flatMap((list) => subjectsIn(roadmap, list));
  const departures = subjects.flatMap((subject) =>
    proseOf(subject)
      .filter(([, text]) => mayHaveWord(text, all))
      .flatMap(([field, text]) => words.filter(({ word, use, replacement }) => isIn(text, word, use, replacement)).map((one) => departureOf(subject, field, text, one))),
  ); // prettier-ignore
  return { rule: 'glossary', says: `${words.length} words have others in their place`, looked: subjects.length, departures };
}

/** "Client", where "client app" is what was agreed on, is no departure in "client app", nor in "client-side", which is another word. */
function isIn(written: string, word: string, use: string, replacement: Replacement): boolean {
  const text = word.includes('-') ? written : withoutCompounds(written);
  if (!hasWord(text, [replacement])) return false;
  const isInside = fold(use).folded.includes(fold(word).folded);
  return !isInside || hasWord(fold(text).folded.split(fold(use).folded).join(' '), [replacement]);
}

const withoutCompounds = (text: string): string =>
  text
    .split(/\s+/)
    .filter((one) => !/[^-]-[^-]/.test(one))
    .join(' ');

function proseOf({ fields }: Subject): [field: string, text: string][] {
  const { texts } = fields;
  const own = PROSE.flatMap((field) => textAt(fields, field, field));
  const told = isObject(texts) ? Object.entries(texts).flatMap(([audience, words]) => PROSE.flatMap((field) => textAt(words, field, `texts.${audience}.${field}`))) : []; // prettier-ignore
  return [...own, ...told];
}

function textAt(fields: unknown, name: string, path: string): [string, string][] {
  const text = isObject(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof text === 'string' ? [[path, text]] : [];
}

function departureOf(subject: Subject, field: string, text: string, { word, use }: { word: string; use: string }): Departure {
  return {
    check: 'convention-glossary',
    rule: 'glossary',
    path: below(subject, field),
    message: `"${subject.title}" says "${word}" where "${use}" was agreed on`,
    ids: subject.ids,
    field,
    values: [
      { from: 'agreed', value: use },
      { from: 'here', value: text },
    ],
    next: `Say "${use}".`,
  };
}

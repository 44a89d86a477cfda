import type { Roadmap } from '../../model/roadmap.js';
import { nearestWord } from '../../parse/nearest-word.js';
import type { WordsRule } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';
import { below, isMeant, isSaid, subjectsIn, valueAt, type Subject } from './subjects.js';

/** Words that were not agreed on. What says nothing is not asked for here. */
export function wordsRule(roadmap: Roadmap, rule: WordsRule, name: string): RuleResult {
  const { list, field, where, allowed } = rule;
  const meant = subjectsIn(roadmap, list).filter((subject) => isMeant(subject, where) && isSaid(valueAt(subject.fields, field)));
  const departures = meant.flatMap((subject) => departuresOf(subject, rule, name));
  return { rule: name, says: `${field} of ${list} is ${allowed.join(', ')}`, looked: meant.length, departures };
}

function departuresOf(subject: Subject, { field, allowed, why, next }: WordsRule, rule: string): Departure[] {
  const values = [valueAt(subject.fields, field)].flat().map((value) => String(value));
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => ({
      check: 'convention-word',
      rule,
      path: below(subject, field),
      message: `"${subject.title}" has ${field} "${value}", which is not among the words agreed on`,
      ids: subject.ids,
      field,
      values: [
        { from: 'agreed', value: [...allowed] },
        { from: 'here', value },
      ],
      next: next ?? nextFor(value, allowed),
      ...(why !== undefined && { why }),
    }));
}

function nextFor(value: string, allowed: readonly string[]): string {
  const near = nearestWord(value, allowed);
  return near === undefined ? `Choose one of ${allowed.join(', ')}, or propose the word to the others.` : `Did you mean ${near}?`;
}

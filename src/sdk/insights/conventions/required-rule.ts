import type { Roadmap } from '../../model/roadmap.js';
import type { RequiredRule } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';
import { below, isMeant, isSaid, subjectsIn, valueAt, type Subject } from './subjects.js';

/** What there is to do about a field that is missing; other fields are named. */
const NEXT: Readonly<Record<string, string>> = {
  why: 'Say in one sentence what for.',
  owner: 'Name one person whom others can ask.',
  by: 'Name who decided, or who says so.',
  on: 'Add the day.',
  ask: 'Say what you need, from whom and by when; or that you need nothing.',
  'ask.by': 'Add the day by which you need an answer.',
  baseline: 'Measure where you start from, or say where the number would come from.',
  target: 'Agree on the number that would be enough.',
  current: 'Measure it, or say who will and when.',
  measuredOn: 'Add the day on which it was measured.',
  source: 'Say where the number comes from.',
  objectives: 'Link the objective that it serves, or ask whether it is worth doing.',
  timeframe: 'Say when, as roughly as you know: now, next, later will do.',
};

/** Fields that are not there. */
export function requiredRule(roadmap: Roadmap, rule: RequiredRule, name: string): RuleResult {
  const { list, where, fields = [], oneOf = [] } = rule;
  const meant = subjectsIn(roadmap, list).filter((subject) => isMeant(subject, where));
  const parts = [...fields, ...(oneOf.length > 0 ? [oneOf.join(' or ')] : [])];
  const departures = meant.flatMap((subject) => departureOf(subject, rule, name, parts.length));
  return { rule: name, says: `${list} say ${parts.join(', ')}`, looked: meant.length, departures };
}

function departureOf(subject: Subject, { fields = [], oneOf = [], why, next }: RequiredRule, rule: string, of: number): Departure[] {
  const isMissing = (field: string) => !isSaid(valueAt(subject.fields, field));
  const none = oneOf.length > 0 && oneOf.every(isMissing);
  const missing = [...fields.filter(isMissing), ...(none ? [oneOf.join(' or ')] : [])];
  const [first] = [...fields.filter(isMissing), ...(none ? oneOf : [])];
  if (first === undefined) return [];
  return [
    {
      check: 'convention-required',
      rule,
      path: below(subject, first),
      message: `"${subject.title}" does not say ${missing.join(', ')} yet`,
      ids: subject.ids,
      field: first,
      far: { by: missing.length, unit: 'fields' },
      values: [
        { from: 'agreed', value: of },
        { from: 'missing', value: missing },
      ],
      next: next ?? NEXT[first] ?? NEXT[first.split('.').at(-1)!] ?? `Add ${missing.join(', ')}.`,
      ...(why !== undefined && { why }),
    },
  ];
}

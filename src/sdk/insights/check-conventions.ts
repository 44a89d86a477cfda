import type { Day } from '../model/day.js';
import type { Roadmap } from '../model/roadmap.js';
import { calendarRules } from './conventions/calendar-rules.js';
import type { Conventions, ConventionsInput } from './conventions/conventions.js';
import { defineConventions } from './conventions/define-conventions.js';
import type { Departure, RuleResult } from './conventions/departure.js';
import { glossaryRule } from './conventions/glossary-rule.js';
import { requiredRule } from './conventions/required-rule.js';
import { reviewRules } from './conventions/review-rules.js';
import { titlesRule } from './conventions/titles-rule.js';
import { wordsRule } from './conventions/words-rule.js';
import { suppressFindings } from './suppress-findings.js';

/** How one roadmap keeps to what was agreed on. */
export interface ConventionsReport {
  id: string;
  title: string;
  /** Where it departs; what its own `suppressions` accept has its `suppression` with it. */
  departures: Departure[];
  /** Each convention: how many places it was looked for in, and how many departures from it are told. No score is made of it. */
  rules: { rule: string; says: string; looked: number; departures: number }[];
}

/** A roadmap under a name of its own, or under its id or title. */
export type NamedRoadmap = Roadmap | { id: string; roadmap: Roadmap };

/**
 * Where teams' roadmaps depart from what their product managers agreed on: where, how far, and what to do next.
 * @param options.today what reviews are counted to; without it, the day as of which each roadmap is
 * @throws Error where the conventions are wrong: see `defineConventions`
 * @example checkConventions([{ id: 'dispatch', roadmap }], conventions, { today: '2026-09-14' })
 */
export function checkConventions(
  roadmaps: readonly NamedRoadmap[],
  conventions: ConventionsInput,
  { today }: { today?: Day } = {},
): ConventionsReport[] {
  const agreed = defineConventions(conventions);
  return roadmaps.map((given, index) => {
    const roadmap = 'roadmap' in given ? given.roadmap : given;
    const id = given.id ?? roadmap.title ?? `roadmap ${index + 1}`;
    const day = today ?? roadmap.asOf;
    const results = resultsOf(roadmap, agreed, day).map(toldOnce);
    const departures = results.flatMap((result) => result.departures);
    return {
      id,
      title: roadmap.title ?? id,
      departures: day === undefined ? departures : suppressFindings(departures, roadmap.suppressions, { today: day }),
      rules: results.map((result) => ({ ...result, departures: result.departures.length })),
    };
  });
}

/** Where so many places depart from it, and none keeps it, it is not how this roadmap is kept, and that is one departure. */
const MANY = 10;

function toldOnce(result: RuleResult): RuleResult {
  const { departures, looked, says } = result;
  const [first] = departures;
  const paths = new Set(departures.map(({ path }) => path.replace(/\.[^\]]*$/, '')));
  if (!first || looked <= MANY || paths.size < looked) return result;
  const { far: _far, field: _field, values: _values, ...rest } = first;
  const told: Departure = {
    ...rest,
    path: first.path.replace(/\[.*/, ''),
    message: `None of ${looked} keeps to it yet: ${says}`,
    ids: [...new Set(departures.flatMap(({ ids }) => ids))],
    next: 'Agree with the team whether to begin with it; if so, begin with what is nearest.',
  };
  return { ...result, departures: [told] };
}

function resultsOf(
  roadmap: Roadmap,
  { required = [], words = [], titles = [], calendar, review, glossary }: Conventions,
  today: Day | undefined,
): RuleResult[] {
  return [
    ...required.map((rule, index) => requiredRule(roadmap, rule, `required.${index}`)),
    ...words.map((rule, index) => wordsRule(roadmap, rule, `words.${index}`)),
    ...titles.map((rule, index) => titlesRule(roadmap, rule, `titles.${index}`)),
    ...(calendar ? calendarRules(roadmap, calendar, today) : []),
    ...(review && today !== undefined ? reviewRules(roadmap, review, today) : []),
    ...(glossary ? [glossaryRule(roadmap, glossary)] : []),
  ];
}

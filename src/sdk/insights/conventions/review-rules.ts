import { dayNumber, type Day } from '../../model/day.js';
import type { Roadmap } from '../../model/roadmap.js';
import { freshness } from '../freshness.js';
import type { Conventions } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';

type Review = NonNullable<Conventions['review']>;
type Place = Pick<Departure, 'path' | 'ids' | 'message' | 'next'> & { field: string; agreed: number; here: Day | null; by?: number };

/** How often the roadmap is looked at: as of when it is, when it is next reviewed, what was confirmed and measured, and how long ago. */
export function reviewRules(roadmap: Roadmap, { asOf, nextReview, confirmed, measured }: Review, today: Day): RuleResult[] {
  return [
    ...(asOf === undefined ? [] : [asOfRule(roadmap, asOf, today)]),
    ...(nextReview === undefined ? [] : [nextReviewRule(roadmap, nextReview, today)]),
    ...(confirmed === undefined ? [] : [confirmedRule(roadmap, confirmed, today)]),
    ...(measured === undefined ? [] : [measuredRule(roadmap, measured, today)]),
  ];
}

function departure(rule: string, { agreed, here, by, ...place }: Place): Departure {
  const values = [
    { from: 'agreed', value: `${agreed} days` },
    { from: 'here', value: here },
  ];
  return { check: 'convention-review', rule, ...place, ...(by !== undefined && { far: { by, unit: 'days' } }), values };
}

const daysFrom = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

function asOfRule({ asOf }: Roadmap, agreed: number, today: Day): RuleResult {
  const rule = 'review.asOf';
  const place = { path: 'asOf', field: 'asOf', ids: [], agreed, here: asOf ?? null };
  const by = asOf === undefined ? undefined : daysFrom(asOf, today) - agreed;
  const missing = departure(rule, {
    ...place,
    message: 'Nobody has said as of when this is true',
    next: 'Set asOf when you have looked it through.',
  });
  const old = departure(rule, { ...place, message: `It is as of ${asOf}, ${by} days longer ago than agreed on`, by: by ?? 0, next: 'Look it through, change what is wrong, set asOf to that day.' }); // prettier-ignore
  return {
    rule,
    says: `the contents are at most ${agreed} days old`,
    looked: 1,
    departures: by === undefined ? [missing] : by > 0 ? [old] : [],
  };
}

function nextReviewRule({ nextReview }: Roadmap, agreed: number, today: Day): RuleResult {
  const rule = 'review.nextReview';
  const place = { path: 'nextReview', field: 'nextReview', ids: [], agreed, here: nextReview ?? null };
  const ahead = nextReview === undefined ? undefined : daysFrom(today, nextReview);
  const next = `Agree on a day within ${agreed} days, and set nextReview.`;
  const told =
    ahead === undefined
      ? departure(rule, { ...place, message: 'No next review is planned', next })
      : ahead < 0
        ? departure(rule, { ...place, message: `The review was due on ${nextReview}, ${-ahead} days ago`, by: -ahead, next })
        : ahead > agreed
          ? departure(rule, {
              ...place,
              message: `The next review is ${ahead - agreed} days further away than agreed on`,
              by: ahead - agreed,
              next,
            })
          : undefined;
  return { rule, says: `the next review is within ${agreed} days`, looked: 1, departures: told ? [told] : [] };
}

function confirmedRule(roadmap: Roadmap, { near, far, nearDays = 92 }: NonNullable<Review['confirmed']>, today: Day): RuleResult {
  const rule = 'review.confirmed';
  const { fresh, stale, unconfirmed } = freshness(roadmap, { today, near, far, nearDays });
  const titles = new Map(roadmap.items.map(({ id, title }) => [id, title]));
  const next = 'Ask its owner whether it still holds, and set confirmedOn.';
  const place = (id: string, agreed: number) => ({ path: `items[${id}].confirmedOn`, field: 'confirmedOn', ids: [id], agreed, next });
  const late = stale.map(({ id, confirmedOn, days, near: isNear }) => {
    const agreed = isNear ? near : far;
    const message = `"${titles.get(id)}" was last confirmed ${days} days ago, ${days - agreed} more than agreed on`;
    return departure(rule, { ...place(id, agreed), message, here: confirmedOn, by: days - agreed });
  });
  const never = unconfirmed.map((id) => departure(rule, { ...place(id, far), message: `Nobody has confirmed "${titles.get(id)}" yet`, here: null })); // prettier-ignore
  const looked = fresh.length + stale.length + unconfirmed.length;
  return {
    rule,
    says: `open items were confirmed within ${near} days where they are near, else ${far}`,
    looked,
    departures: [...late, ...never],
  };
}

function measuredRule({ objectives }: Roadmap, agreed: number, today: Day): RuleResult {
  const rule = 'review.measured';
  const open = objectives.filter(({ timeframe }) => (timeframe?.end ?? today) >= today);
  const measured = open.flatMap(({ id, keyResults = [] }) => keyResults.flatMap(({ title, measuredOn }, index) => (measuredOn === undefined ? [] : [{ id, title, measuredOn, index }]))); // prettier-ignore
  const departures = measured.flatMap(({ id, title, measuredOn, index }) => {
    const by = daysFrom(measuredOn, today) - agreed;
    const message = `"${title}" was last measured on ${measuredOn}, ${by} days longer ago than agreed on`;
    const path = `objectives[${id}].keyResults[${index}].measuredOn`;
    return by > 0 ? [departure(rule, { path, ids: [id], field: 'keyResults.measuredOn', message, agreed, here: measuredOn, by, next: 'Measure it again, or say who will and when.' })] : []; // prettier-ignore
  });
  return { rule, says: `key results were measured within ${agreed} days`, looked: measured.length, departures };
}

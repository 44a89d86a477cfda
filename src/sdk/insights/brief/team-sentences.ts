import type { Timeframe } from '../../model/timeframe.js';
import { isDated } from '../../model/timeframe.js';
import { isOpen } from '../work-tree.js';
import { shippedSince, whatChanged } from './changed-clauses.js';
import { idsOf, naming, type Tell } from './clause.js';

const blockers: Tell = (subject) => {
  const blocked = subject.projection.items.filter(({ status }) => status === 'blocked');
  return [...naming(subject, 'blocked', 'items', idsOf(blocked)), ...outOfOrder(subject)];
};

const outOfOrder: Tell = ({ projection, words, name, item }) => {
  const isWaiting = (id: string) => isOpen(item(id) ?? {});
  const violated = projection.dependencies.filter(({ order, from, to }) => order === 'violated' && isWaiting(from) && isWaiting(to));
  const [first, ...rest] = violated;
  if (!first) return [];
  const pair = words.word('pair', { before: name('items', first.from), after: name('items', first.to) });
  const names = rest.length > 0 ? words.word('pair.more', { pair, n: words.number(rest.length) }) : pair;
  return [{ text: words.plural('order', violated.length, { names }), list: 'dependencies', ids: idsOf(violated) }];
};

const lastDay = ({ start, end }: Timeframe): string => end ?? start!;

/** The release that is next, and how much of it is done. */
const release: Tell = ({ projection: { releases, items, today }, words, name }) => {
  const ahead = releases.flatMap(({ id, status, timeframe }) =>
    isOpen({ status }) && isDated(timeframe) && lastDay(timeframe) >= today ? [{ id, timeframe }] : [],
  );
  const [next] = ahead.sort((a, b) => (lastDay(a.timeframe) < lastDay(b.timeframe) ? -1 : 1));
  if (!next) return [];
  const parts = items.filter((item) => item.releases?.includes(next.id));
  const done = words.number(parts.filter(({ status }) => status === 'done').length);
  const filling = { names: name('releases', next.id), when: words.when(next.timeframe) };
  return [
    { text: words.word('release', filling), list: 'releases', ids: [next.id] },
    ...(parts.length > 0
      ? [{ text: words.plural('release.items', parts.length, { done }), list: 'items' as const, ids: idsOf(parts) }]
      : []),
  ];
};

const overdue: Tell = (subject) => {
  const { items, today } = subject.projection;
  const late = items.filter((item) => isOpen(item) && (item.timeframe?.end ?? today) < today);
  return naming(subject, 'overdue', 'items', idsOf(late));
};

/** What is in the way, what is next, what changed, what came out, what is late. */
export const TEAM_SENTENCES: readonly Tell[] = [blockers, release, whatChanged, shippedSince, overdue];

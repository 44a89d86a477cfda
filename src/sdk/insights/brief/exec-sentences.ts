import { rankRisks, weightOf } from '../rank-risks.js';
import { shippedOutcomes } from '../shipped-outcomes.js';
import { changed, whatChanged, withoutStop } from './changed-clauses.js';
import { idsOf, naming, type Clause, type Tell } from './clause.js';

/** How the objectives stand; where there are none, how much of the work is done. */
const health: Tell = (subject) => {
  const { facts, words } = subject;
  const { total, unsaid, 'on-track': good } = facts.objectives;
  if (total === 0) return work(subject);
  const first = { text: words.plural('on-track', good.length, { total: words.number(total) }), list: 'objectives', ids: good } as const;
  return [
    ...(unsaid.length < total ? [first] : []),
    ...naming(subject, 'at-risk', 'objectives', facts.objectives['at-risk']),
    ...naming(subject, 'off-track', 'objectives', facts.objectives['off-track']),
    ...naming(subject, 'unsaid', 'objectives', unsaid),
  ];
};

const work: Tell = ({ projection: { items }, words }) => {
  const done = idsOf(items.filter(({ status }) => status === 'done'));
  return items.length > 0
    ? [{ text: words.plural('items', items.length, { done: words.number(done.length) }), list: 'items', ids: done }]
    : [];
};

const decisions: Tell = (subject) => {
  const { facts, words } = subject;
  const { needed, overdue } = facts.decisions;
  const [first] = needed;
  const soonest: Clause[] =
    first?.by !== undefined && overdue.length === 0
      ? [{ text: words.word('decisions.first', { day: words.day(first.by) }), list: 'decisions', ids: [first.id] }]
      : [];
  return [
    ...naming(subject, 'decisions', 'decisions', idsOf(needed)),
    ...soonest,
    ...naming(subject, 'decisions.overdue', 'decisions', overdue),
  ];
};

/** What was shipped, and what came of it; with changes, what was shipped since. */
const outcomes: Tell = (subject) => {
  const { projection, changes, words } = subject;
  const since = new Set(idsOf(changed(subject, 'shipped')));
  const shipped = shippedOutcomes(projection).filter(({ list, id }) => list === 'items' && (!changes || since.has(id)));
  const of = (...states: (typeof shipped)[number]['state'][]) => idsOf(shipped.filter(({ state }) => states.includes(state)));
  const day = words.day(changes?.from ?? projection.today);
  return [
    ...naming(subject, changes ? 'shipped.since' : 'shipped', 'items', idsOf(shipped), { day }),
    ...naming(subject, 'measured', 'items', of('measured')),
    ...naming(subject, 'partly', 'items', of('partly')),
    ...naming(subject, 'unmeasured', 'items', of('unmeasured')),
    ...naming(subject, 'undated', 'items', of('undated')),
    ...naming(subject, 'unexpected', 'items', of('unexpected')),
  ];
};

const risk: Tell = ({ projection, words, name }) => {
  const open = projection.risks.filter(({ status, kind }) => (status ?? 'open') === 'open' && kind !== 'opportunity');
  const [worst] = rankRisks(open, projection.lens.audience);
  if (!worst || weightOf(worst) === 0) return [];
  const clause = (text: string): Clause => ({ text, list: 'risks', ids: [worst.id] });
  const asks = worst.ask ? [clause(words.word('risk.ask', { text: withoutStop(worst.ask.text) }))] : [];
  return [clause(words.word('risk', { names: name('risks', worst.id) })), ...asks];
};

/** How the objectives stand, what to decide, what came of what was shipped, what changed, what may go wrong. */
export const EXEC_SENTENCES: readonly Tell[] = [health, decisions, outcomes, whatChanged, risk];

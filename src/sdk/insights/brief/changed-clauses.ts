import type { Timeframe } from '../../model/timeframe.js';
import { wayOf, type BriefFacts } from '../brief-facts.js';
import type { Change, ChangeKind } from '../changes/change.js';
import { directionOf } from '../slippage.js';
import { idsOf, naming, type Clause, type Subject, type Tell } from './clause.js';

/** What a kind of change happened to. */
export const changed = ({ changes }: Subject, kind: ChangeKind): Change[] =>
  (changes?.changes ?? []).filter((change) => change.kind === kind);

/** "Since 3 Nov 2026 moved later: “A”, because …; new: “B”." */
export const whatChanged: Tell = (subject) => {
  const { changes, words } = subject;
  const kinds = (['added', 'dropped'] as const).flatMap((kind) => naming(subject, kind, 'items', idsOf(changed(subject, kind))));
  const [first, ...rest] = [...movedClauses(subject), ...kinds];
  if (!changes || !first) return nothingChanged(subject);
  return [{ ...first, text: `${words.word('since', { day: words.day(changes.from) })} ${first.text}` }, ...rest];
};

export const nothingChanged: Tell = ({ changes, words }) =>
  changes?.changes.length === 0 ? [{ text: words.word('unchanged', { day: words.day(changes.from) }), list: 'items', ids: [] }] : [];

/** What came out since then. */
export const shippedSince: Tell = (subject) => {
  const { changes, words } = subject;
  return changes ? naming(subject, 'shipped.since', 'items', idsOf(changed(subject, 'shipped')), { day: words.day(changes.from) }) : [];
};

/** By the way they went; where one alone went later, why. */
function movedClauses(subject: Subject): Clause[] {
  const moved = changed(subject, 'moved');
  return (['later', 'earlier', 'unclear'] as const).flatMap((way) => {
    const those = moved.filter((change) => wayOfChange(subject, change) === way);
    const [told] = naming(subject, way, 'items', idsOf(those));
    return told ? [{ ...told, text: `${told.text}${way === 'later' && those.length === 1 ? because(subject, those[0]!) : ''}` }] : [];
  });
}

const because = ({ words }: Subject, { reason }: Change): string =>
  reason === undefined ? '' : ` (${words.word('because', { reason: withoutStop(reason) })})`;

/** By what was told before, else by where the item was first said to be. */
function wayOfChange({ item }: Subject, { id, fields }: Change): keyof BriefFacts['moved'] {
  const told = fields.find(({ field }) => field === 'timeframe');
  const [from, to] = [told?.from, told?.to] as (Timeframe | null | undefined)[];
  if (from && to) return directionOf({ from, to }) ?? 'unclear';
  const now = item(id);
  return now?.slip ? wayOf(now.slip, now.timeframe) : 'unclear';
}

/** Text that others go on from. */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, '');

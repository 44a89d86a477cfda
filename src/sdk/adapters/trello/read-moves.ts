import type { Day } from '../../model/day.js';
import type { Frame } from '../draft.js';
import { isObject } from '../../model/is-object.js';
import { own, present, textAt, type Fields } from '../own-values.js';
import { readColumn } from '../read-column.js';
import { zonedDay } from '../zoned-day.js';
import type { TrelloBoards } from './trello-board.js';

/**
 * What a card's status and dates were before it was moved to another list or given other days, the newest change first. Of several on one
 * day the first counts.
 */
export function readMoves(boards: TrelloBoards, id: string, now: Frame | undefined): Fields[] {
  const actions = [...(boards.actions.get(id) ?? [])].sort((a, b) => ((textAt(a, 'date') ?? '') < (textAt(b, 'date') ?? '') ? 1 : -1));
  const days = now?.source === undefined ? { ...now } : {};
  const entries = actions.flatMap((action) => {
    const on = zonedDay(own(action, 'date'), boards.words.timeZone);
    const by = textAt(action, 'memberCreator', 'fullName');
    return on === undefined
      ? []
      : [earlierStatus(boards, action), earlierDays(boards, action, days)].flatMap((entry) =>
          entry ? [present({ on, ...entry, by })] : [],
        );
  });
  return [...new Map(entries.map((entry) => [`${entry.on} ${'status' in entry}`, entry])).values()];
}

function earlierStatus({ words }: TrelloBoards, action: Fields): Fields | undefined {
  const [before, after] = ['listBefore', 'listAfter'].map((side) => readColumn(words, textAt(action, 'data', side, 'name')).status);
  return before === undefined || before === after ? undefined : { status: before };
}

/** Goes back in time from the days as they are now; changes them. */
function earlierDays(
  { words }: TrelloBoards,
  action: Fields,
  days: { start?: Day | undefined; end?: Day | undefined },
): Fields | undefined {
  const old = own(action, 'data', 'old');
  if (!isObject(old) || !(Object.hasOwn(old, 'due') || Object.hasOwn(old, 'start'))) return undefined;
  if (Object.hasOwn(old, 'due')) days.end = zonedDay(old['due'], words.timeZone);
  if (Object.hasOwn(old, 'start')) days.start = zonedDay(old['start'], words.timeZone);
  if ((days.start ?? days.end) === undefined || (days.start && days.end && days.end < days.start)) return undefined;
  return { timeframe: present({ start: days.start, end: days.end }) };
}

import type { Status } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { step } from '../collect-records.js';
import { listAt, own, present, textAt, textOf, type Fields } from '../own-values.js';
import { plainWord } from '../status-words.js';
import { zonedDay } from '../zoned-day.js';
import { dayIn, type JiraSite } from './jira-site.js';
import type { OwnDays } from './read-timeframe.js';
import { sprintFrame } from './read-timeframe.js';

interface Change {
  on: Day;
  moment: string;
  by: string | undefined;
  item: unknown;
}

/** The changes of an issue, the newest first; those of a moment that cannot be read are reported. */
function changesOf(site: JiraSite, issue: unknown, path: string): Change[] {
  const at = step(step(path, 'changelog'), 'histories');
  const changes = listAt(issue, 'changelog', 'histories').flatMap((entry, index) => {
    const moment = own(entry, 'created');
    const on = dayIn(site, { value: moment, path: `${at}[${index}].created` });
    if (on === undefined) return [];
    const by = textAt(entry, 'author', 'displayName') ?? textAt(entry, 'author', 'name');
    return listAt(entry, 'items').map((item) => ({ on, moment: textOf(moment) ?? '', by, item }));
  });
  return changes.sort((a, b) => (a.moment < b.moment ? 1 : -1));
}

/**
 * What an issue's status and dates were before they were changed. Of several changes on one day the first counts. What Jira calls two
 * statuses is no change where both mean the same to us.
 * @param isPlanned whether the item's timeframe is the issue's own, not its sprints'
 */
export function readHistory(site: JiraSite, issue: unknown, path: string, days: OwnDays, isPlanned: boolean): Fields[] {
  const changes = changesOf(site, issue, path);
  const statuses = changes.flatMap((change) => earlierStatus(site, change));
  const frames = isPlanned ? earlierDays(site, changes, days) : earlierSprints(site, changes);
  return [...oldestOfDay(frames), ...oldestOfDay(statuses)];
}

const oldestOfDay = (entries: Fields[]): Fields[] => [...new Map(entries.map((entry) => [entry['on'], entry])).values()];

function earlierStatus(site: JiraSite, { item, on, by }: Change): Fields[] {
  if (textAt(item, 'field') !== 'status') return [];
  const [from, to] = [meaning(site, item, 'from'), meaning(site, item, 'to')];
  return from === undefined || from === to ? [] : [present({ on, status: from, by })];
}

function meaning({ statuses, words }: JiraSite, item: unknown, side: 'from' | 'to'): Status | undefined {
  const name = textAt(item, `${side}String`);
  return statuses.get(textAt(item, side) ?? '') ?? statuses.get(name ?? '') ?? words.status(name);
}

/** Goes back in time from the days as they are now. */
function earlierDays({ fieldIds, words }: JiraSite, changes: Change[], now: OwnDays): Fields[] {
  const days = { ...now };
  return changes.flatMap(({ item, on, by }) => {
    const names = [textAt(item, 'fieldId'), textAt(item, 'field')].filter((name) => name !== undefined);
    const side = (['start', 'end'] as const).find((field) =>
      names.some((name) => fieldIds(field).includes(name) || words.names(field).includes(plainWord(name))),
    );
    if (side === undefined) return [];
    days[side] = zonedDay(own(item, 'from'), words.timeZone);
    if ((days.start ?? days.end) === undefined || (days.start && days.end && days.end < days.start)) return [];
    return [present({ on, timeframe: present({ ...days }), by })];
  });
}

function earlierSprints({ sprints }: JiraSite, changes: Change[]): Fields[] {
  return changes.flatMap(({ item, on, by }) => {
    const ids = textAt(item, 'field') === 'Sprint' ? (textAt(item, 'from') ?? '').split(/,\s*/) : [];
    const frame = sprintFrame(ids.flatMap((id) => sprints.get(id) ?? []));
    return frame ? [present({ on, timeframe: present(frame), by })] : [];
  });
}

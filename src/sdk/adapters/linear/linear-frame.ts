import type { Precision } from '../../model/closed-lists.js';
import { dayNumber, dayText } from '../../model/day.js';
import { periodOf } from '../../model/period.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Frame } from '../draft.js';
import { nameIn, own, present, textAt, type Fields } from '../own-values.js';
import { dayAt } from '../day-at.js';
import { standIn } from '../stand-in.js';

export type Place = Pick<Found, 'value' | 'path'>;

/** How exactly Linear means a date; without one it means the day. */
const PRECISIONS: ReadonlyMap<string, Precision> = new Map([
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['halfYear', 'half'],
  ['year', 'year'],
]);

/** `startDate` and `targetDate`, each as exact as its resolution says: of a quarter the first and the last day. */
export function datesOf(draft: Draft, record: Place): Frame | undefined {
  const edge = (name: string) => {
    const day = dayAt(draft, record, name);
    const precision = PRECISIONS.get(textAt(record.value, `${name}Resolution`) ?? '');
    return day === undefined ? undefined : { ...periodOf(day, precision ?? 'day'), precision };
  };
  const [from, to] = [edge('startDate'), edge('targetDate')];
  return draft.frame(
    present({ start: from?.start, startPrecision: from?.precision, end: to?.end, endPrecision: to?.precision }),
    record.path,
  );
}

/** The day on which work that is done was done. */
export function doneFrame(draft: Draft, record: Place, status: string | undefined): Frame | undefined {
  const end = status === 'done' ? dayAt(draft, record, 'completedAt') : undefined;
  return end === undefined ? undefined : { end, source: 'the day it was completed' };
}

/** From the first to the last day of a cycle. Linear ends it, after whole weeks, at the moment at which the next one starts. */
export function cycleFrame(draft: Draft, record: Place): Frame | undefined {
  const [start, end] = [dayAt(draft, record, 'startsAt'), dayAt(draft, record, 'endsAt')];
  const length = start !== undefined && end !== undefined ? dayNumber(end) - dayNumber(start) : 0;
  const last = length > 0 && length % 7 === 0 ? dayText(dayNumber(end!) - 1) : end;
  const frame = draft.frame({ start, end: last }, record.path);
  return frame && { ...frame, source: standIn('cycle', nameIn(record.value, 'name', 'number')) };
}

/** The dates of an issue: the day it is due, else its cycle, else its milestone. */
export function issueFrame(draft: Draft, record: Place, cycles: ReadonlyMap<string, Frame>): Frame | undefined {
  const { value, path } = record;
  const due = dayAt(draft, record, 'dueDate');
  const started = due === undefined ? undefined : dayAt(draft, record, 'startedAt');
  const inner = (name: string): Place => ({ value: (own(value, name) ?? {}) as Fields, path: step(path, name) });
  const target = dayAt(draft, inner('projectMilestone'), 'targetDate');
  return (
    draft.frame({ start: started !== undefined && started <= due! ? started : undefined, end: due }, path) ??
    cycleFrame(draft, inner('cycle')) ??
    cycles.get(textAt(value, 'cycle', 'id') ?? textAt(value, 'cycleId') ?? '') ??
    (target === undefined ? undefined : { end: target, source: standIn('milestone', textAt(value, 'projectMilestone', 'name')) })
  );
}

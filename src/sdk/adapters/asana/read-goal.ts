import { formatPeriod } from '../../model/format-period.js';
import { periodOf } from '../../model/period.js';
import { step } from '../collect-records.js';
import type { Frame } from '../draft.js';
import { numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { healthOfWord } from '../status-words.js';
import type { AsanaRecord } from './asana-kinds.js';
import { dayIn, linkOf, nameOf, notesOf, titleOf, type AsanaSpace } from './asana-space.js';
import { standOf } from './read-project.js';

/** Makes an objective of a goal; what it is measured by is its key result. */
export function addGoal(space: AsanaSpace, record: AsanaRecord): void {
  const { value, path, holder } = record;
  const update = own(value, 'current_status_update');
  const said = standOf(space, update ? { update, path: step(path, 'current_status_update') } : undefined).health;
  const word = healthOfWord(textAt(value, 'status'));
  const keyResult = readMetric(own(value, 'metric'), textAt(value, 'name'));
  const objective = space.draft.put(
    'objectives',
    present({
      id: textAt(value, 'gid')!,
      title: titleOf(space, record),
      why: notesOf(value),
      owner: nameOf(space, own(value, 'owner')),
      parent: holder?.kind === 'goal' ? textAt(holder.value, 'gid') : undefined,
      health: said ?? (word && { value: word }),
      timeframe: frameOf(space, record),
      keyResults: keyResult && [keyResult],
      links: linkOf(space, record),
    }),
    path,
  );
  space.made.set(objective.id, objective);
}

/** The goal's own days, or those of its period: `Q1 FY26` is the quarter it is. */
function frameOf(space: AsanaSpace, record: AsanaRecord): Frame | string | undefined {
  const [start, end] = [dayIn(space, record, 'start_on'), dayIn(space, record, 'due_on')];
  if ((start ?? end) !== undefined) return space.draft.frame({ start, end }, record.path);
  const path = step(record.path, 'time_period');
  const period = { value: (own(record.value, 'time_period') ?? {}) as Fields, path };
  const [from, to] = [dayIn(space, period, 'start_on'), dayIn(space, period, 'end_on')];
  if (from === undefined || to === undefined) return undefined;
  const whole = (['year', 'half', 'quarter', 'month'] as const)
    .map((precision) => periodOf(from, precision))
    .find((one) => one.start === from && one.end === to);
  return whole ? formatPeriod(whole) : space.draft.frame({ start: from, end: to }, path);
}

/** Shares are kept as parts of one, and shown in per cent. */
function readMetric(metric: unknown, title: string | undefined): Fields | undefined {
  const isShare = textAt(metric, 'unit') === 'percentage';
  const [baseline, current, target] = ['initial', 'current', 'target'].map((name) => {
    const number = numberAt(metric, `${name}_number_value`);
    return number === undefined || !isShare ? number : Math.round(number * 1e6) / 1e4;
  });
  if (target === undefined && current === undefined) return undefined;
  const direction =
    baseline === undefined || target === undefined || baseline === target ? undefined : target > baseline ? 'increase' : 'decrease';
  return present({
    id: textAt(metric, 'gid'),
    title: title ?? 'Progress',
    baseline,
    current,
    target,
    unit: isShare ? '%' : textAt(metric, 'currency_code'),
    direction,
  });
}

/** A goal below another, or work that supports a goal. */
export function addRelationship({ draft, made }: AsanaSpace, { value, path }: AsanaRecord): void {
  const goal = textAt(value, 'supported_goal', 'gid');
  const support = textAt(value, 'supporting_resource', 'gid');
  const entity = made.get(support ?? '');
  const at = step(path, 'supporting_resource');
  if (goal === undefined || !entity)
    return draft.leave('objectives', { code: 'dangling', path: at, value: support, message: 'supports a goal and is not in this file' });
  if ('kind' in entity)
    draft.refer({ from: entity, field: 'objectives', list: 'objectives', name: goal, path: step(path, 'supported_goal'), many: true });
  else draft.refer({ from: entity, field: 'parent', list: 'objectives', name: goal, path: step(path, 'supported_goal') });
}

import type { Status } from '../../model/closed-lists.js';
import { step } from '../collect-records.js';
import type { Entity, Frame } from '../draft.js';
import { readLabels } from '../labels.js';
import { mention, readNamedFields, type FindField } from '../named-fields.js';
import { listAt, namesIn, own, present, textAt } from '../own-values.js';
import { readColumn, type Column } from '../read-column.js';
import { zonedDay } from '../zoned-day.js';
import type { AsanaRecord } from './asana-kinds.js';
import { addDependencies, addParents, placesOf } from './place-task.js';
import { customFields, dayIn, linkOf, nameOf, notesOf, titleOf, type AsanaSpace } from './asana-space.js';

/** Makes an item of a task, or a milestone of one that is marked as such. */
export function addTask(space: AsanaSpace, record: AsanaRecord): void {
  const { value, path } = record;
  const { draft } = space;
  const subtype = textAt(value, 'resource_subtype');
  if (subtype === 'section' || own(value, 'is_rendered_as_separator') === true)
    return draft.leave('items', {
      code: 'unknown',
      path,
      value: textAt(value, 'name'),
      message: 'is a section, which is no item',
      once: 'section',
    });
  const columns = placesOf(value).map(({ section }) => nameOf(space, section));
  const column: Column = columns
    .map((name) => readColumn(space.words, name))
    .reduce((all, one) => ({ ...present(one), ...present(all) }), {});
  const find = customFields(space, record);
  const status = statusOf(space, record, find, column);
  const frame = frameOf(space, record, find, column, { isDone: status === 'done', section: columns.find(Boolean) });
  const task = {
    id: textAt(value, 'gid')!,
    title: titleOf(space, record),
    summary: notesOf(value),
    status,
    timeframe: draft.frame(frame, path),
    links: linkOf(space, record),
  };
  if (subtype === 'milestone') return addMilestone(space, record, task);
  const labels = readLabels(namesIn(listAt(value, 'tags'), 'name'));
  const themes = find('themes')?.values.map(String) ?? labels.themes.map(({ title }) => title);
  const item = draft.put(
    'items',
    present({
      ...task,
      kind: space.words.kind(textAt(value, 'custom_type', 'name')) ?? labels.kind ?? 'task',
      owner: nameOf(space, own(value, 'assignee')),
      health: labels.health,
      ...present(readNamedFields(find, draft)),
      status: stalledBy(labels.status, status),
      themes: [...new Set([...themes, ...(column.theme === undefined ? [] : [column.theme])])].map((title) =>
        mention(draft, 'themes', title),
      ),
    }),
    path,
    textAt(value, 'modified_at'),
  );
  space.made.set(item.id, item);
  addParents(space, record, item);
  addDependencies(space, record, item.id);
}

/** A tag that says open work stands still says more than its section. */
const stalledBy = (tag: Status | undefined, status: Status | undefined): Status | undefined =>
  (tag === 'blocked' || tag === 'paused') && status !== 'done' && status !== 'cancelled' ? tag : (status ?? tag);

function statusOf({ words, draft }: AsanaSpace, { value, path }: AsanaRecord, find: FindField, { status }: Column): Status | undefined {
  if (textAt(value, 'approval_status') === 'rejected') return 'cancelled';
  if (own(value, 'completed') === true || (own(value, 'completed') === undefined && textAt(value, 'completed_at') !== undefined))
    return 'done';
  const field = find('status');
  const word = field?.values[0] === undefined ? textAt(value, 'custom_type_status_option', 'name') : String(field.values[0]);
  const said = words.status(word);
  if (word !== undefined && said === undefined)
    draft.note({
      code: 'unknown',
      path: field?.path ?? step(path, 'custom_type_status_option'),
      value: word,
      message: 'is no status known here',
      once: `status ${word}`,
    });
  return said ?? status;
}

function frameOf(
  space: AsanaSpace,
  record: AsanaRecord,
  find: FindField,
  { timeframe }: Column,
  { isDone, section }: { isDone: boolean; section: string | undefined },
): Frame {
  const named = (field: 'start' | 'end') => zonedDay(find(field)?.values[0], space.words.timeZone);
  const start = dayIn(space, record, 'start_on', 'start_at') ?? named('start');
  const end = dayIn(space, record, 'due_on', 'due_at') ?? named('end');
  if (end !== undefined || (start === undefined && timeframe !== undefined && !isDone))
    return end === undefined ? { start: timeframe, end: timeframe, source: `section ${section}` } : { start, end };
  const done = isDone ? dayIn(space, record, 'completed_at') : undefined;
  if (done === undefined || (start !== undefined && done < start)) return { start };
  return { start, end: done, source: start === undefined ? 'completion' : 'end from completion' };
}

/** A milestone holds the tasks that it depends on. */
function addMilestone(
  { draft }: AsanaSpace,
  { value, path }: AsanaRecord,
  { timeframe, ...fields }: Entity & { timeframe?: Frame | undefined },
): void {
  // it is a point in time, whatever the task once had as a start
  const milestone = draft.put(
    'milestones',
    present({ ...fields, timeframe: timeframe && present({ ...timeframe, start: timeframe.end }) }),
    path,
  );
  listAt(value, 'dependencies').forEach((named, index) => {
    const name = textAt(named, 'gid');
    if (name !== undefined)
      draft.refer({ from: milestone, field: 'items', list: 'items', name, path: `${step(path, 'dependencies')}[${index}]`, many: true });
  });
}

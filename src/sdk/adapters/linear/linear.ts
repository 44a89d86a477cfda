import { isObject } from '../../model/is-object.js';
import type { Adapted, Adapter } from '../adapter.js';
import { collectRecords, type Found } from '../collect-records.js';
import { createDraft, type Draft, type Frame } from '../draft.js';
import { nameIn, numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { dayAt } from '../day-at.js';
import { summaryOf } from '../summary-of.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { cycleFrame } from './linear-frame.js';
import { addItem } from './linear-item.js';
import { KIND_OF_TYPE, LINEAR_KINDS, type LinearKind } from './linear-kinds.js';

type Record_ = Found<LinearKind>;

/**
 * Linear: initiatives, projects with their milestones, issues, cycles and teams of GraphQL answers, whatever was asked for, and webhooks.
 * Initiatives are items, above their projects, which are epics, above their issues. A target date is as exact as its resolution: a month, a
 * quarter, a half, a year. The dates of cycles and milestones stand in for missing ones. Days are those of the moments as Linear writes
 * them, which is in UTC, unless a zone is asked for.
 * @throws Error when the config says a word that is none of ours
 * @example defineLinear({ statuses: { 'In Rollout': 'in-progress' } })
 */
export function defineLinear(config: Omit<TrackerConfig, 'fields'> = {}): Adapter {
  const words = readTrackerConfig(config);
  const adapt = (json: unknown): Adapted => {
    const { records: found, strays } = collectRecords(json, LINEAR_KINDS);
    const draft = createDraft('Linear', strays, words);
    const records = found.flatMap((record) => (record.kind === 'event' ? eventRecord(draft, record) : record));
    const cycles = readCycles(draft, records);
    const hasItems = records.some(({ kind }) => ['initiative', 'project', 'issue'].includes(kind));
    for (const record of records) add(draft, record, cycles, hasItems);
    return draft.finish();
  };
  const recognises = (json: unknown) => collectRecords(json, LINEAR_KINDS, 5).records.some(({ value }) => isTheirs(value));
  return { name: 'linear', adapt, recognises };
}

/** Linear as it comes, with no configuration. */
export const linear = defineLinear();

/** Lists called issues or projects are everywhere: something that only Linear says must be in the record. */
const isTheirs = (value: Fields): boolean =>
  /^https:\/\/linear\.app\//.test(textAt(value, 'url') ?? '') ||
  ['slugId', 'targetDateResolution', 'healthUpdatedAt', 'projectMilestone', 'projectMilestones', 'webhookTimestamp'].some((name) =>
    Object.hasOwn(value, name),
  ) ||
  (/^[A-Z][A-Z\d]*-\d+$/.test(textAt(value, 'identifier') ?? '') &&
    (textAt(value, 'state', 'type') !== undefined || Object.hasOwn(value, 'title')));

/** What a webhook tells of. */
function eventRecord(draft: Draft, { value, path }: Record_): Record_[] {
  const type = textAt(value, 'type') ?? '';
  const kind = KIND_OF_TYPE.get(type);
  const told = { code: 'unknown', path, value: type } as const;
  if (!kind) draft.leave('items', { ...told, message: 'is an event that carries no item' });
  else if (textAt(value, 'action') === 'remove') draft.leave('items', { ...told, message: 'was removed' });
  else return [{ kind, path: path === '' ? 'data' : `${path}.data`, value: { url: own(value, 'url'), ...(own(value, 'data') as Fields) } }];
  return [];
}

function readCycles(draft: Draft, records: readonly Record_[]): Map<string, Frame> {
  const cycles = records.filter(({ kind }) => kind === 'cycle');
  return new Map(
    cycles.flatMap((record) => {
      const frame = cycleFrame(draft, record);
      return frame ? [[textAt(record.value, 'id') ?? record.path, frame] as const] : [];
    }),
  );
}

function add(draft: Draft, record: Record_, cycles: ReadonlyMap<string, Frame>, hasItems: boolean): void {
  const { kind, value, path, holder } = record;
  if (kind === 'team') return addTeam(draft, record);
  if (kind === 'milestone') return addMilestone(draft, record);
  if (kind === 'cycle') return hasItems ? undefined : tellCycle(draft, record);
  const inCycle = holder?.kind === 'cycle' ? { cycle: holder.value } : {};
  const item = addItem(draft, { ...record, value: { ...inCycle, ...value } }, cycles);
  const milestone = holder?.kind === 'milestone' ? holder.value : own(value, 'projectMilestone');
  if (item && isObject(milestone) && nameIn(milestone, 'name')) {
    const entity = draft.mention('milestones', milestoneOf(draft, { ...record, value: milestone }));
    draft.refer({ from: entity, field: 'items', list: 'items', name: item.id, path, many: true });
  }
}

function addTeam(draft: Draft, { value, path }: Record_): void {
  const id = nameIn(value, 'key', 'id', 'name');
  if (id === undefined) return draft.leave('teams', { code: 'missing', path, message: 'is a team without id and name' });
  const weeks = numberAt(value, 'cycleDuration');
  const wayOfWorking =
    own(value, 'cyclesEnabled') === true && weeks !== undefined && weeks > 0 && weeks <= 52
      ? { kind: 'sprints', days: weeks * 7 }
      : undefined;
  draft.put(
    'teams',
    { id, ...present({ title: nameIn(value, 'name', 'key'), summary: summaryOf(textAt(value, 'description')), wayOfWorking }) },
    path,
    textAt(value, 'updatedAt'),
  );
}

function addMilestone(draft: Draft, record: Record_): void {
  const milestone = draft.put('milestones', milestoneOf(draft, record), record.path, textAt(record.value, 'updatedAt'));
  const project =
    record.holder?.kind === 'project' ? record.holder.value : (own(record.value, 'project') ?? own(record.value, 'projectId'));
  const name = nameIn(project, 'id', 'slugId', 'name');
  if (name !== undefined)
    draft.refer({ from: milestone, field: 'items', list: 'items', name, path: record.path, many: true, url: textAt(project, 'url') });
}

function milestoneOf(draft: Draft, record: Record_): Fields & { id: string } {
  const { value, path } = record;
  const day = dayAt(draft, record, 'targetDate');
  return {
    // names such as Beta come again in other projects
    id: textAt(value, 'id') ?? [nameIn(record.holder?.value, 'id', 'name'), textAt(value, 'name') ?? path].filter(Boolean).join('/'),
    ...present({
      title: textAt(value, 'name'),
      summary: summaryOf(textAt(value, 'description')),
      timeframe: draft.frame({ start: day, end: day }, path),
      status: textAt(value, 'status') === 'done' ? 'done' : textAt(value, 'status') && 'planned',
    }),
  };
}

function tellCycle(draft: Draft, { value, path }: Record_): void {
  const message = 'is a cycle, which gives its dates to issues; there are none';
  draft.leave('items', { code: 'unknown', path, value: nameIn(value, 'name', 'number'), message, once: 'cycles' });
}

import { isObject } from '../../model/is-object.js';
import type { Adapted, Adapter } from '../adapter.js';
import { collectRecords, step, type Found } from '../collect-records.js';
import { createDraft, type Draft, type Entity } from '../draft.js';
import { nameIn, listAt, numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { AZURE_DEVOPS_KINDS, type AzureDevOpsKind } from './azure-devops-kinds.js';
import { iterationOf, nodePath, readIterations, treeOf, type Iterations } from './iterations.js';
import { addWorkItem, changeOf, childrenOf, teamTitle, workItemId } from './work-item.js';

type Record_ = Found<AzureDevOpsKind>;

/**
 * Azure DevOps: work items with any choice of fields, their relations and revisions, answers to queries, trees of iterations and areas, and
 * iterations of teams. Areas are teams, projects are products; the dates of iterations stand in for missing ones; of several revisions the
 * last one counts and the others are history. Fields of your own process are found by their usual names, or by those of the config. Days are
 * those of the moments as they are written, which is in UTC: where people plan from midnight to midnight of their own zone, name it.
 * @throws Error when the config says a word that is none of ours
 * @example defineAzureDevOps({ timeZone: 'Europe/Zurich', fields: { team: 'Custom.Squad' }, statuses: { 'In Rollout': 'in-progress' } })
 */
export function defineAzureDevOps(config: TrackerConfig = {}): Adapter {
  const words = readTrackerConfig(config);
  const adapt = (json: unknown): Adapted => {
    const { records, strays } = collectRecords(json, AZURE_DEVOPS_KINDS);
    const draft = createDraft('Azure DevOps', strays, words);
    const of = (kind: AzureDevOpsKind) => records.filter((record) => record.kind === kind);
    const iterations = readIterations(draft, records);
    const known = addWorkItems(draft, of('workItem'), iterations);
    of('update').forEach((update) => addUpdate(draft, known, update));
    of('query').forEach((query) => addQuery(draft, known, query, iterations));
    nest(draft, known, of('workItem'));
    of('node')
      .filter((node) => treeOf(node) === 'area')
      .forEach((node) => addArea(draft, node));
    tellOthers(draft, records, known.size > 0);
    return draft.finish();
  };
  const recognises = (json: unknown) => collectRecords(json, AZURE_DEVOPS_KINDS, 5).records.some(isTheirs);
  return { name: 'azureDevOps', adapt, recognises };
}

/** Azure DevOps as it comes, with no configuration. */
export const azureDevOps = defineAzureDevOps();

/** Many a record has fields; those of a work item are called as nothing else is. */
const isTheirs = ({ kind, value }: Record_): boolean =>
  kind !== 'workItem' || Object.keys(own(value, 'fields') ?? {}).some((name) => name.startsWith('System.')) || isByNumber(value);

const isByNumber = (value: Fields): boolean => /\/_apis\/wit\/workItems\/\d+$/i.test(textAt(value, 'url') ?? '');

/** Work items by their number; undefined for those that were left out. */
type Known = Map<string, Entity | undefined>;

function addWorkItems(draft: Draft, records: Record_[], iterations: Iterations): Known {
  const revisions = new Map<string, Record_[]>();
  for (const record of records) {
    // in an object of work items by number, the number may be told by nothing else
    const id = workItemId(record.value) ?? /(?:^|\.)(\d+)$/.exec(record.path)?.[1];
    const numbered = { ...record, value: { ...record.value, id } };
    if (id === undefined) draft.leave('items', { code: 'missing', path: record.path, message: 'has no number' });
    else if (!revisions.get(id)?.push(numbered)) revisions.set(id, [numbered]);
  }
  return new Map(Array.from(revisions, ([id, all]) => [id, addRevisions(draft, all, iterations)]));
}

const revisionOf = ({ value }: Record_): number => numberAt(value, 'rev') ?? numberAt(value, 'fields', 'System.Rev') ?? 0;

/** The last revision is the item; each earlier one is part of its history. The same one again is a duplicate. */
function addRevisions(draft: Draft, all: Record_[], iterations: Iterations): Entity | undefined {
  const sorted = [...all].sort((a, b) => revisionOf(a) - revisionOf(b));
  const last = sorted.pop()!;
  const item = addWorkItem(draft, last, iterations);
  const history = sorted.flatMap((earlier, index) => {
    const later = sorted[index + 1] ?? last;
    const isSame = revisionOf(earlier) === revisionOf(later);
    const { path } = earlier;
    const value = workItemId(earlier.value);
    if (isSame) draft.leave('items', { code: 'duplicate', path, value, message: 'is in the file twice' });
    else
      draft.note({
        code: 'duplicate',
        path,
        value,
        message: 'is an earlier revision, which became history',
        leftOut: 'nothing',
        once: 'revisions',
      });
    return (!isSame && changeOf(draft, earlier, later)) || [];
  });
  if (item && history.length) item['history'] = history;
  return item;
}

/** What one change of a work item did: it is part of its history. */
function addUpdate(draft: Draft, known: Known, { value, path }: Record_): void {
  const item = known.get(textAt(value, 'workItemId') ?? '');
  const fields = own(value, 'fields');
  const side = (which: string): Record_ => ({
    kind: 'workItem',
    path,
    value: {
      fields: Object.fromEntries(Object.entries(isObject(fields) ? fields : {}).map(([name, change]) => [name, own(change, which)])),
    },
  });
  const change = item && changeOf(draft, side('oldValue'), side('newValue'));
  if (change) item['history'] = [...((item['history'] as Fields[] | undefined) ?? []), change];
  else if (!item)
    draft.leave('items', {
      code: 'dangling',
      path,
      value: textAt(value, 'workItemId'),
      message: 'is a change of a work item that is not in this file',
      once: 'updates',
    });
}

/** What a query found: numbers, and for trees what is above what. Where the file has no details of a number, the number is drawn. */
function addQuery(draft: Draft, known: Known, { value, path }: Record_, iterations: Iterations): void {
  const list = Array.isArray(own(value, 'workItemRelations')) ? 'workItemRelations' : 'workItems';
  listAt(value, list).forEach((entry, index) => {
    const at = `${step(path, list)}[${index}]`;
    const id = textAt(entry, 'target', 'id') ?? textAt(entry, 'id');
    if (id === undefined) return draft.leave('items', { code: 'invalid', path: at, value: entry, message: 'names no work item' });
    if (!known.has(id)) known.set(id, addNumber(draft, id, at, iterations(iterationOf(value))));
    const item = known.get(id);
    const above = textAt(entry, 'source', 'id');
    const rel = textAt(entry, 'rel') ?? '';
    if (item && above !== undefined && rel.endsWith('Hierarchy-Forward'))
      draft.refer({ from: item, field: 'parent', list: 'items', name: above, path: at });
    else if (above !== undefined && rel.endsWith('Dependency-Forward')) draft.depend(above, id, at);
    else if (above !== undefined && rel.endsWith('Dependency-Reverse')) draft.depend(id, above, at);
  });
}

function addNumber(draft: Draft, id: string, path: string, timeframe: unknown): Entity {
  const hint = 'load it together with the answer to workitems?ids=…, both in one list';
  draft.note({ code: 'missing', path, value: id, message: 'has a number only: no title, no status, no dates', hint, once: 'numbers' });
  return draft.put('items', { id, ...present({ title: `Work item ${id}`, timeframe }) }, path);
}

/** Children that do not name their parent are told by it. */
function nest(draft: Draft, known: Known, records: Record_[]): void {
  for (const { value, path } of records)
    for (const id of childrenOf(value)) {
      const child = known.get(id);
      const parent = workItemId(value)!;
      if (child) draft.refer({ from: child, field: 'parent', list: 'items', name: parent, path });
      else if (!known.has(id))
        draft.note({
          code: 'dangling',
          path: step(path, 'relations'),
          value: id,
          message: 'is below it and not in this file',
          once: `child ${id}`,
        });
    }
}

/** The areas of a project are its teams; the outermost is the project itself. */
function addArea(draft: Draft, node: Record_): void {
  const id = nodePath(node);
  const title = textAt(node.value, 'name');
  if (node.holder) draft.put('teams', { id, title: teamTitle(id) }, node.path);
  else draft.put('products', { id, ...present({ title }) }, node.path);
}

/** What is of Azure DevOps and no work item; iterations are told only where there is nothing to give their dates to. */
function tellOthers(draft: Draft, records: Record_[], hasItems: boolean): void {
  for (const record of records) {
    const { kind, value, path } = record;
    const isIteration = kind === 'iteration' || (kind === 'node' && treeOf(record) === 'iteration');
    const told = { path, value: nameIn(value, 'name'), code: 'unknown' } as const;
    if (kind === 'node' && !isIteration && !hasItems)
      draft.note({
        ...told,
        code: 'missing',
        message: 'is an area, which became a team; there are no work items',
        leftOut: 'nothing',
        once: 'areas',
      });
    else if (kind === 'backlog')
      draft.leave('items', { ...told, message: 'is a level of the backlog, which holds no work items', once: kind });
    else if (isIteration && !hasItems)
      draft.leave('items', {
        ...told,
        message: 'is an iteration, which gives its dates to work items; there are none',
        once: 'iterations',
      });
  }
}

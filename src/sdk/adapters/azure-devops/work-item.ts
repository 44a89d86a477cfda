import type { ItemKind, Status } from '../../model/closed-lists.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Entity, Frame } from '../draft.js';
import { readLabels, type LabelWords } from '../labels.js';
import { listAt, nameIn, numberAt, own, present, textAt, textOf, type Fields } from '../own-values.js';
import { dayAt } from '../day-at.js';
import { summaryOf } from '../summary-of.js';
import type { Iterations } from './iterations.js';
import { namedText, namesOf, processFields } from './process-fields.js';

type Place = Pick<Found, 'value' | 'path'>;

const SCHEDULING = 'Microsoft.VSTS.Scheduling.';
const COMMON = 'Microsoft.VSTS.Common.';
/** Types that plan tests, reviews and feedback, which no roadmap shows. */
const OTHER_TYPES = /^(test (plan|suite|case)|shared (steps|parameter)|code review (request|response)|feedback (request|response))$/i;
/** Types that say what is in the way. */
const RISK_TYPES = /^(risk|impediment)$/i;

export const workItemId = (value: Fields): string | undefined => textAt(value, 'id') ?? textAt(value, 'fields', 'System.Id');
const fieldOf = (value: Fields, name: string): unknown => own(value, 'fields', name);
const textIn = (value: Fields, name: string): string | undefined => textOf(fieldOf(value, name));
/** The number at the end of the address of a work item. */
const numberIn = (url: string | undefined): string | undefined => /\/workItems\/(\d+)$/i.exec(url ?? '')?.[1];

/** Puts a work item on the draft: as an item, or as a risk. Undefined for a type that no roadmap shows. */
export function addWorkItem(draft: Draft, record: Place, iterations: Iterations): Entity | undefined {
  const { value, path } = record;
  const id = workItemId(value)!;
  const type = textIn(value, 'System.WorkItemType') ?? '';
  if (OTHER_TYPES.test(type))
    return void draft.leave('items', {
      code: 'unknown',
      path,
      value: type,
      message: `is a ${type.toLowerCase()}, which is no item`,
      once: `type ${type}`,
    });
  if (RISK_TYPES.test(type)) return void addRisk(draft, record, id);
  const labels = readLabels(
    (textIn(value, 'System.Tags') ?? '').split(';').flatMap((tag) => tag.trim() || []),
    draft.words,
  );
  const item = draft.put(
    'items',
    { id, ...itemFields(draft, record, type, labels, iterations) },
    path,
    textIn(value, 'System.ChangedDate'),
  );
  const named = namedText(draft.words, value, 'themes');
  const themes = [...(named === undefined ? [] : [{ id: named, title: named }]), ...labels.themes];
  if (themes.length) item['themes'] = themes.map((theme) => draft.mention('themes', theme).id);
  addTeam(draft, item, value, labels);
  addRelations(draft, item, record);
  return item;
}

function itemFields(draft: Draft, record: Place, type: string, labels: LabelWords, iterations: Iterations): Fields {
  const { value, path } = record;
  const id = workItemId(value)!;
  const project = textIn(value, 'System.TeamProject');
  const title = textIn(value, 'System.Title');
  if (title === undefined)
    draft.note({
      code: 'missing',
      path: step(step(path, 'fields'), 'System.Title'),
      value: id,
      message: 'has no title, its number stands in',
      hint: 'ask for the field System.Title',
      once: 'no title',
    });
  const status = statusOf(draft, record) ?? labels.status;
  const size = numberAt(value, 'fields', `${SCHEDULING}Size`);
  return present({
    title: title ?? `Work item ${id}`,
    summary: summaryOf(textIn(value, 'System.Description'), formatOf(value)),
    kind: kindOfType(draft, type) ?? labels.kind,
    status,
    health: labels.health,
    owner: personOf(fieldOf(value, 'System.AssignedTo')),
    effort: size !== undefined && size >= 0 ? size : undefined,
    ...present(processFields(draft.words, value)),
    product: project && draft.mention('products', { id: project, title: project }).id,
    timeframe: frameOf(draft, record, iterations, status),
    links: draft.links([{ url: addressOf(value), title: `${type || 'Work item'} ${id}` }, ...hyperlinks(value)], path),
  });
}

const kindOfType = ({ words }: Draft, type: string): ItemKind | undefined => (/^requirement$/i.test(type) ? 'story' : words.kind(type));

/** Texts are HTML unless the work item says otherwise. */
const formatOf = (value: Fields) =>
  /markdown/i.test(textAt(value, 'multilineFieldsFormat', 'System.Description') ?? '') ? 'markdown' : 'html';

/** `Jamal Hartnett <mail>`, or an object; without the address, which nobody needs to see on a roadmap. */
const personOf = (person: unknown): string | undefined => nameIn(person, 'displayName', 'uniqueName')?.split(' <', 1)[0];

function statusOf(draft: Draft, { value, path }: Place): Status | undefined {
  const state = textIn(value, 'System.State');
  const status = draft.words.status(state);
  if (state !== undefined && status === undefined)
    draft.note({
      code: 'unknown',
      path: step(step(path, 'fields'), 'System.State'),
      value: state,
      message: 'is no state known here',
      once: `state ${state}`,
    });
  const isOpen = status !== 'done' && status !== 'cancelled';
  return isOpen && /^(yes|true)$/i.test(textIn(value, 'Microsoft.VSTS.CMMI.Blocked') ?? '') ? 'blocked' : status;
}

/** Its own dates; else those of its iteration; of one that is done else the day it was closed. */
function frameOf(draft: Draft, { value, path }: Place, iterations: Iterations, status: Status | undefined): Frame | undefined {
  const record = { value: (own(value, 'fields') ?? {}) as Fields, path: step(path, 'fields') };
  const first = (...names: string[]) => names.map((name) => dayAt(draft, record, name)).find(Boolean);
  const days = {
    start: first(...namesOf(draft.words, value, 'start')),
    end: first(...namesOf(draft.words, value, 'end'), `${SCHEDULING}FinishDate`),
  };
  const iteration = iterations(textIn(value, 'System.IterationPath'));
  const closed = status === 'done' ? first(`${COMMON}ClosedDate`) : undefined;
  return (
    draft.frame(days, record.path) ?? iteration ?? (closed === undefined ? undefined : { end: closed, source: 'the day it was closed' })
  );
}

/** Where a person reads it: what the answer says, or the page of the same number. */
const addressOf = (value: Fields): string | undefined => textAt(value, '_links', 'html', 'href') ?? pageOf(textAt(value, 'url'));
const pageOf = (url: string | undefined): string | undefined =>
  numberIn(url) && url!.replace(/\/_apis\/wit\/workItems\//i, '/_workitems/edit/');

const relationsOf = (value: Fields) => listAt(value, 'relations');
const hyperlinks = (value: Fields) =>
  relationsOf(value).flatMap((relation) =>
    textAt(relation, 'rel') === 'Hyperlink' ? [{ url: textAt(relation, 'url'), title: textAt(relation, 'attributes', 'comment') }] : [],
  );

/** The team that a field or a label names; else the area below the project's own is a team's. */
function addTeam(draft: Draft, item: Entity, value: Fields, { team }: LabelWords): void {
  const named = namedText(draft.words, value, 'team') ?? team;
  const area = named ?? textIn(value, 'System.AreaPath');
  if (area === undefined || (named === undefined && !area.includes('\\'))) return;
  item['team'] = draft.mention('teams', { id: area, title: teamTitle(area) }).id;
}

/** `Backend / Database` for `Project\Backend\Database`. */
export const teamTitle = (area: string): string =>
  area
    .split('\\')
    .slice(area.includes('\\') ? 1 : 0)
    .join(' / ');

/** What is above it, and what must come before or after. */
function addRelations(draft: Draft, item: Entity, { value, path }: Place): void {
  const parent = (name: string, at: string, url?: string) =>
    draft.refer({ from: item, field: 'parent', list: 'items', name, path: at, url, title: `Work item ${name}` });
  const above = textIn(value, 'System.Parent');
  if (above !== undefined) parent(above, step(step(path, 'fields'), 'System.Parent'));
  relationsOf(value).forEach((relation, index) => {
    const at = `${step(path, 'relations')}[${index}]`;
    const rel = textAt(relation, 'rel') ?? '';
    const other = numberIn(textAt(relation, 'url'));
    if (rel.endsWith('Hierarchy-Reverse') && other !== undefined) {
      if (other !== above) parent(other, at, pageOf(textAt(relation, 'url')));
    } else if (rel.endsWith('Dependency-Forward') && other !== undefined) draft.depend(item.id, other, at);
    else if (rel.endsWith('Dependency-Reverse') && other !== undefined) draft.depend(other, item.id, at);
    else if (rel !== 'Hyperlink' && !rel.endsWith('Hierarchy-Forward'))
      draft.note({
        code: 'unknown',
        path: at,
        value: rel,
        message: 'is a relation that says nothing of before and after',
        once: `relation ${rel}`,
      });
  });
}

/** The work items right below one, by the numbers in its relations. */
export const childrenOf = (value: Fields): string[] =>
  relationsOf(value).flatMap((relation) =>
    textAt(relation, 'rel')?.endsWith('Hierarchy-Forward') ? (numberIn(textAt(relation, 'url')) ?? []) : [],
  );

function addRisk(draft: Draft, { value, path }: Place, id: string): void {
  const isOver = ['done', 'cancelled'].includes(draft.words.status(textIn(value, 'System.State')) ?? '');
  const fields = {
    title: textIn(value, 'System.Title'),
    summary: summaryOf(textIn(value, 'System.Description'), formatOf(value)),
    status: isOver ? 'closed' : 'open',
    owner: personOf(fieldOf(value, 'System.AssignedTo')),
    links: draft.links([{ url: addressOf(value), title: `Work item ${id}` }], path),
  };
  draft.put('risks', { id, ...present(fields) }, path, textIn(value, 'System.ChangedDate'));
}

/** What an earlier revision said until the next one was made. */
export function changeOf(draft: Draft, earlier: Place, later: Place): Fields | undefined {
  const on = dayAt(draft, { value: own(later.value, 'fields') as Fields, path: step(later.path, 'fields') }, 'System.ChangedDate');
  const [before, after] = [earlier, later].map(({ value }) => ({
    status: draft.words.status(textIn(value, 'System.State')),
    start: textIn(value, `${SCHEDULING}StartDate`)?.slice(0, 10),
    end: (textIn(value, `${SCHEDULING}TargetDate`) ?? textIn(value, `${SCHEDULING}FinishDate`))?.slice(0, 10),
  }));
  const moved = before!.start !== after!.start || before!.end !== after!.end;
  const change = present({
    status: before!.status === after!.status ? undefined : before!.status,
    timeframe: moved ? draft.frame({ start: before!.start, end: before!.end }, earlier.path) : undefined,
  });
  if (on === undefined || !Object.keys(change).length) return undefined;
  return present({ on, ...change, by: personOf(fieldOf(later.value, 'System.ChangedBy')), reason: textIn(later.value, 'System.Reason') });
}

import type { Status } from '../../model/closed-lists.js';
import { step } from '../collect-records.js';
import type { Frame } from '../draft.js';
import { readLabels, type LabelWords } from '../labels.js';
import { fieldFinder, mention, readNamedFields, type FindField, type NamedField } from '../named-fields.js';
import { listAt, numberAt, own, present, textAt, textOf, type Fields } from '../own-values.js';
import { readColumn, type Column } from '../read-column.js';
import { summaryOf } from '../summary-of.js';
import { zonedDay } from '../zoned-day.js';
import { readMoves } from './read-moves.js';
import type { TrelloBoards } from './trello-board.js';
import type { TrelloRecord } from './trello-kinds.js';

/** Makes an item of a card. Archived cards and templates are left out, and told. */
export function addCard(boards: TrelloBoards, { value, path, holder }: TrelloRecord): void {
  const { draft, config, words } = boards;
  const id = textAt(value, 'id') ?? textAt(value, 'shortLink');
  if (id === undefined) return draft.leave('items', { code: 'missing', path: step(path, 'id'), message: 'a card needs an id' });
  const listId = textAt(value, 'idList') ?? (holder?.kind === 'list' ? textAt(holder.value, 'id') : undefined);
  const list = boards.lists.get(listId ?? '');
  const isArchived = own(value, 'closed') === true || own(list, 'closed') === true;
  if (own(value, 'isTemplate') === true) return leave(boards, path, value, 'is a template');
  if (isArchived && !config.archived) return leave(boards, path, value, 'is archived', 'set archived in the config to keep it');
  if (listId !== undefined && !list) {
    const hint = boards.lists.size ? undefined : 'give the lists of the board too';
    draft.note({ code: 'dangling', path: step(path, 'idList'), value: listId, message: 'no such list in this file', once: 'list', hint });
  }
  const column = readColumn(words, textAt(list, 'name'));
  const labels = labelsOf(boards, value, path);
  const find = fieldFinder(customFieldsOf(boards, value, path), words);
  const status = statusOf(value, column.status ?? fieldStatus(boards, find), labels.status, isArchived);
  const timeframe = draft.frame(frameOf(boards, value, path, find, column, textAt(list, 'name')), path);
  const item = {
    id,
    title: textAt(value, 'name'),
    summary: summaryOf(textAt(value, 'desc')),
    kind: labels.kind,
    product: productOf(boards, value, holder),
    owner: membersOf(boards, value),
    health: labels.health,
    team: labels.team && mention(draft, 'teams', labels.team),
    ...present(readNamedFields(find, draft)),
    status,
    themes: themesOf(boards, find, labels, column),
    progress: progressOf(boards, value),
    timeframe,
    history: readMoves(boards, id, timeframe),
    links: linksOf(boards, value, path),
  };
  draft.put('items', present(item), path, textAt(value, 'dateLastActivity'));
}

function leave({ draft }: TrelloBoards, path: string, value: Fields, message: string, hint?: string): void {
  draft.leave('items', { code: 'unknown', path, value: textAt(value, 'name'), message, hint, once: message });
}

/** Where a card stands, by its list or its field; a label that says work stands still says more. */
function statusOf(card: Fields, said: Status | undefined, label: Status | undefined, isArchived: boolean): Status | undefined {
  if (own(card, 'dueComplete') === true || said === 'done') return 'done';
  if (isArchived || said === 'cancelled') return 'cancelled';
  return label === 'blocked' || label === 'paused' ? label : (said ?? label);
}

const fieldStatus = ({ words }: TrelloBoards, find: FindField): Status | undefined => words.status(String(find('status')?.values[0] ?? ''));

function labelsOf({ draft }: TrelloBoards, card: Fields, path: string): LabelWords {
  const names = listAt(card, 'labels').flatMap((label, index) => {
    const name = textAt(label, 'name');
    const at = `${step(path, 'labels')}[${index}]`;
    if (name === undefined)
      draft.note({ code: 'missing', path: `${at}.name`, message: 'a label without a name says nothing', once: 'label' });
    return name ?? [];
  });
  return readLabels(names);
}

/** Themes are a field that is named for them, or else what labels are left; and the list, where it is a subject. */
function themesOf({ draft }: TrelloBoards, find: FindField, labels: LabelWords, { theme }: Column): string[] {
  const named = find('themes')?.values.map(String) ?? labels.themes.map(({ title }) => title);
  return [...new Set([...named, ...(theme === undefined ? [] : [theme])])].map((title) => mention(draft, 'themes', title));
}

function productOf({ draft, boards }: TrelloBoards, card: Fields, holder: TrelloRecord['holder']): string | undefined {
  const id = textAt(card, 'idBoard') ?? textAt(holder?.value, holder?.kind === 'list' ? 'idBoard' : 'id');
  const title = textAt(boards.get(id ?? ''), 'name');
  return id !== undefined && title !== undefined ? draft.mention('products', { id, title }).id : undefined;
}

function membersOf({ members }: TrelloBoards, card: Fields): string | undefined {
  const nameOf = (member: unknown) => textAt(member, 'fullName') ?? textAt(member, 'username') ?? [];
  const ids = listAt(card, 'idMembers').map((id) => members.get(textOf(id) ?? ''));
  const names = [...listAt(card, 'members'), ...ids].flatMap(nameOf);
  return [...new Set(names)].join(', ') || undefined;
}

/** What is ticked in a card's lists, from the lists themselves or the numbers on the card. */
function progressOf({ checklists }: TrelloBoards, card: Fields): Fields | undefined {
  const named = listAt(card, 'idChecklists').flatMap((id) => checklists.get(textOf(id) ?? '') ?? []);
  const entries = (named.length ? named : listAt(card, 'checklists')).flatMap((list) => listAt(list, 'checkItems'));
  const done = entries.length
    ? entries.filter((entry) => textAt(entry, 'state') === 'complete').length
    : numberAt(card, 'badges', 'checkItemsChecked');
  const total = entries.length || numberAt(card, 'badges', 'checkItems');
  return total && done !== undefined && done >= 0 ? { done, total, unit: 'steps' } : undefined;
}

/** The start and due day of a card, or of fields named for them; else what its list says. */
function frameOf(
  boards: TrelloBoards,
  card: Fields,
  path: string,
  find: FindField,
  { timeframe }: Column,
  list: string | undefined,
): Frame {
  const day = (field: 'start' | 'end', name: string) => {
    const named = find(field);
    const [moment, at] = named ? [named.values[0], named.path] : [own(card, name), step(path, name)];
    if (moment === undefined || moment === null || moment === '') return undefined;
    const found = zonedDay(moment, boards.words.timeZone);
    if (found === undefined) boards.draft.note({ code: 'invalid', path: at, value: moment, message: 'is no calendar day' });
    return found;
  };
  const [start, end] = [day('start', 'start'), day('end', 'due')];
  if ((start ?? end ?? timeframe) === undefined || (start ?? end) !== undefined) return { start, end };
  return { start: timeframe, end: timeframe, source: `list ${list}` };
}

/** The page of a card, and addresses that people have put on it; not the files they have. */
function linksOf({ draft }: TrelloBoards, card: Fields, path: string): Fields[] {
  const attached = listAt(card, 'attachments').filter((attachment) => own(attachment, 'isUpload') === false);
  const links = attached.map((attachment) => ({ url: textAt(attachment, 'url'), title: textAt(attachment, 'name') }));
  return draft.links([{ url: textAt(card, 'shortUrl') ?? textAt(card, 'url'), title: 'Trello' }, ...links], path);
}

function customFieldsOf({ customFields }: TrelloBoards, card: Fields, path: string): NamedField[] {
  return listAt(card, 'customFieldItems').flatMap((entry, index) => {
    const id = textAt(entry, 'idCustomField') ?? '';
    const field = customFields.get(id);
    const option = listAt(field, 'options').find((candidate) => textAt(candidate, 'id') === textAt(entry, 'idValue'));
    const values = [textAt(option, 'value', 'text'), ...['text', 'number', 'date'].map((type) => textAt(entry, 'value', type))];
    const names = [textAt(field, 'name'), id].filter((name) => name !== undefined);
    return [{ names, values: values.filter((value) => value !== undefined), path: `${step(path, 'customFieldItems')}[${index}]` }];
  });
}

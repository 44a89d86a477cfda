import type { Found, RecordKind } from '../collect-records.js';
import { textAt, type Fields } from '../own-values.js';

const has = (value: Fields, ...names: string[]) => names.every((name) => textAt(value, name) !== undefined);
const lists = (value: Fields, ...names: string[]) => names.some((name) => Array.isArray(value[name]));

const isBoard = (value: Fields) =>
  has(value, 'id', 'name') &&
  !has(value, 'idBoard') &&
  (lists(value, 'lists', 'cards') || ('idOrganization' in value && ('prefs' in value || 'shortUrl' in value)));

/** The records of Trello's boards, as its interface answers and as a board is exported. */
export const TRELLO_KINDS = {
  board: { is: isBoard, holds: ['lists', 'cards', 'members', 'checklists', 'customFields', 'actions'] },
  card: {
    is: (value, key) => has(value, 'name') && (has(value, 'idList') || (key === 'cards' && has(value, 'id'))),
    holds: ['checklists', 'members'],
  },
  checklist: { is: (value) => Array.isArray(value['checkItems']) && has(value, 'id') },
  customField: { is: (value, key) => has(value, 'id', 'name', 'type') && ('idModel' in value || key === 'customFields') },
  list: {
    is: (value, key) => has(value, 'id', 'name') && ((has(value, 'idBoard') && 'pos' in value && 'closed' in value) || key === 'lists'),
    holds: ['cards'],
  },
  member: { is: (value) => has(value, 'id', 'username') && 'fullName' in value },
  action: { is: (value) => has(value, 'type', 'date') && 'idMemberCreator' in value },
  label: { is: (value) => has(value, 'id', 'idBoard') && 'color' in value },
} as const satisfies Record<string, RecordKind>;

export type TrelloKind = keyof typeof TRELLO_KINDS;
export type TrelloRecord = Found<TrelloKind>;

import type { Draft } from '../draft.js';
import { own, textAt, type Fields } from '../own-values.js';
import type { TrackerWords } from '../tracker-config.js';
import type { TrelloConfig } from './trello.js';
import type { TrelloKind, TrelloRecord } from './trello-kinds.js';

/** What is known of boards while their cards are read. */
export interface TrelloBoards {
  config: TrelloConfig;
  words: TrackerWords;
  draft: Draft;
  lists: ReadonlyMap<string, Fields>;
  boards: ReadonlyMap<string, Fields>;
  members: ReadonlyMap<string, Fields>;
  checklists: ReadonlyMap<string, Fields>;
  customFields: ReadonlyMap<string, Fields>;
  /** The changes of each card, by its id. */
  actions: ReadonlyMap<string, Fields[]>;
}

/** Sorts the records by kind and id, so that cards find what they name. */
export function readBoards(records: readonly TrelloRecord[], given: Pick<TrelloBoards, 'config' | 'words' | 'draft'>): TrelloBoards {
  const byId = (wanted: TrelloKind) =>
    new Map(records.flatMap(({ kind, value }) => (kind === wanted ? [[textAt(value, 'id') ?? '', value] as const] : [])));
  return {
    ...given,
    lists: byId('list'),
    boards: byId('board'),
    members: byId('member'),
    checklists: byId('checklist'),
    customFields: byId('customField'),
    actions: actionsByCard(records),
  };
}

function actionsByCard(records: readonly TrelloRecord[]): Map<string, Fields[]> {
  const actions = new Map<string, Fields[]>();
  for (const { kind, value } of records) {
    const card = kind === 'action' ? textAt(own(value, 'data'), 'card', 'id') : undefined;
    if (card !== undefined && !actions.get(card)?.push(value)) actions.set(card, [value]);
  }
  return actions;
}

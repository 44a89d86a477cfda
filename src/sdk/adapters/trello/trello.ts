import type { Adapter } from '../adapter.js';
import { collectRecords } from '../collect-records.js';
import { createDraft } from '../draft.js';
import { present, textAt } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { addCard } from './read-card.js';
import { readBoards } from './trello-board.js';
import { TRELLO_KINDS } from './trello-kinds.js';

/** Where this board keeps what others keep elsewhere. */
export interface TrelloConfig extends TrackerConfig {
  /** Whether archived cards are kept; those that are not done are then cancelled. */
  archived?: boolean;
}

/**
 * An adapter for Trello: a board as it is exported, or answers with boards, lists, cards, members, checklists, custom fields and actions in
 * any mixture. Cards become items, boards products. The name of a list is read as a status (`Doing`), a time (`Q3 2026`, `Next`), or else
 * a theme; labels are themes too, unless they say status, kind, team or health. What is ticked in checklists is progress. Moves and changed days are history.
 * @throws Error when the config says a word that is none of ours
 * @example defineTrello({ statuses: { 'Waiting for Ann': 'blocked' }, archived: true })
 */
export function defineTrello(config: TrelloConfig = {}): Adapter {
  const words = readTrackerConfig(config);
  return {
    name: 'trello',
    adapt: (json) => {
      const { records, strays } = collectRecords(json, TRELLO_KINDS);
      const draft = createDraft('Trello', strays);
      const boards = readBoards(records, { config, words, draft });
      for (const [id, board] of boards.boards) {
        const links = draft.links([{ url: textAt(board, 'shortUrl') ?? textAt(board, 'url'), title: 'Trello' }], '');
        draft.mention('products', present({ id, title: textAt(board, 'name'), summary: summaryOf(textAt(board, 'desc')), links }));
      }
      const cards = records.filter(({ kind }) => kind === 'card');
      for (const card of cards) addCard(boards, card);
      if (!cards.length && records.length)
        draft.note({
          code: 'missing',
          path: '',
          message: `no cards beside ${boards.lists.size} lists`,
          hint: 'ask for the cards too',
          leftOut: 'nothing',
        });
      const adapted = draft.finish();
      const [only, ...others] = boards.boards.values();
      return { ...adapted, input: { ...(others.length ? {} : present({ title: textAt(only, 'name') })), ...(adapted.input as object) } };
    },
    recognises: (json) =>
      collectRecords(json, TRELLO_KINDS, 3).records.some(({ value }) => 'idBoard' in value || 'idOrganization' in value),
  };
}

/** Trello as it comes, with no configuration. */
export const trello = defineTrello();

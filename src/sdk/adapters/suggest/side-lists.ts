import type { CollectionName } from '../../model/closed-lists.js';
import type { SuggestedField } from './field-words.js';
import type { RecordList } from './find-lists.js';
import { nameTokens } from './name-tokens.js';

/** What the lists of a document beside the items are called, and the list of ours they are. */
const LIST_WORDS: Partial<Record<CollectionName, string>> = {
  teams: 'team teams squad squads groups departments equipes equipos bereiche',
  releases:
    'release releases version versions sprint sprints iteration iterations cycle cycles increments milestone milestones meilensteine jalons',
  objectives: 'objective objectives goal goals okr okrs ziele objectifs objetivos initiatives',
  themes: 'theme themes pillar pillars category categories topics themen temas tags labels',
  products: 'product products application applications produkte produits productos',
  risks: 'risk risks risiken risques riesgos',
};

/** The fields of items that name an entity of another list, and which. */
export const REFERENCE_FIELDS: Partial<Record<SuggestedField, CollectionName>> = {
  team: 'teams',
  contributors: 'teams',
  releases: 'releases',
  themes: 'themes',
  objectives: 'objectives',
  product: 'products',
};

/** What is read of each. */
export const SIDE_FIELDS: Partial<Record<CollectionName, readonly SuggestedField[]>> = {
  teams: ['id', 'title', 'summary'],
  releases: ['id', 'title', 'summary', 'start', 'end', 'timeframe', 'status'],
  objectives: ['id', 'title', 'summary', 'owner', 'start', 'end', 'timeframe', 'health', 'confidence', 'why'],
  themes: ['id', 'title', 'summary', 'benefit'],
  products: ['id', 'title', 'summary'],
  risks: ['id', 'title', 'summary', 'owner'],
};

/** The list of ours that a list of the document is by its name. */
export function collectionOf({ names }: RecordList): CollectionName | undefined {
  const tokens = nameTokens(names.at(-1) ?? '');
  const found = Object.entries(LIST_WORDS).find(([, words]) => tokens.some((token) => words.split(' ').includes(token)));
  return found?.[0] as CollectionName | undefined;
}

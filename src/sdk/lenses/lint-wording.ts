import type { CollectionName } from '../model/closed-lists.js';
import type { Finding } from '../model/finding.js';
import type { Roadmap } from '../model/roadmap.js';
import { admit } from './admit.js';
import { coarseningRules } from './coarsen-timeframe.js';
import { wordInside } from './guard-words.js';
import type { Lens } from './lens.js';
import { headWords } from './head-words.js';
import { proseOf, type Prose } from './prose-of.js';
import { hasWord, replacements, replaceWords } from './replace-words.js';
import { tellRoadmap } from './tell-roadmap.js';
import { shownFields, teller, type Fields, type Telling } from './tell.js';

/** `banned-word`, `internal-word` (the glossary has another one for it), or `no-words`: nothing to call it by for this audience. */
export type WordingCheck = 'banned-word' | 'internal-word' | 'no-words';
/** What `project` does about it: masks or renames the word, replaces the id, drops the address, withholds the record, or refuses. */
export type WordingAction = 'mask' | 'rename' | 'replace' | 'drop' | 'withhold' | 'refuse';

/** A word that an audience must not read, and where it stands in what the lens would show. */
export interface WordingFinding extends Finding {
  check: WordingCheck;
  collection: CollectionName | 'roadmap';
  /** `summary`, `links[0].title`, `id`. */
  field: string;
  /** As the lens has it; nothing for `no-words`. */
  word?: string;
  action: WordingAction;
}

type Place = Pick<WordingFinding, 'collection'> & { id?: string };
type Words = { word: string; isIn: (prose: Prose) => boolean }[];

/**
 * What in a roadmap's words is not for this audience: each internal or banned word with its item, its field and what the lens does about
 * it, and each entity that it lets through and has no title for. For editors and for continuous integration: it names what the lens hides.
 */
export function lintWording(roadmap: Roadmap, lens: Lens): WordingFinding[] {
  // in days, so that every reason is told which any precision may tell
  const exact = { ...lens, precision: { near: 'day', far: 'day', nearMonths: 0 } } as const;
  // what slipped repeats a reason of the history
  const telling: Telling = {
    lens: { ...lens, show: { ...lens.show, slippage: false } },
    rules: coarseningRules(roadmap, exact, '2000-01-01'),
    guard: (entity) => entity,
  };
  const words = wordsOf(lens);
  const told = [...tellRoadmap(roadmap, telling)].flatMap(([collection, list]) =>
    list.flatMap((entity) => lintEntity(entity, collection, words, lens)),
  );
  const head = proseOf(headWords(roadmap, lens)).flatMap((prose) => lintProse(prose, { collection: 'roadmap' }, words, lens));
  return [...head, ...told, ...wordless(roadmap, telling)];
}

function wordsOf({ glossary, bannedWords }: Lens): { banned: Words; internal: Words } {
  const names = replacements(Object.entries(glossary));
  const finders = (list: readonly string[], before: (text: string) => string): Words =>
    list.map((word) => {
      const whole = replacements([[word, '']]);
      const inside = wordInside([word]);
      return { word, isIn: ({ text, isAddress }) => (isAddress ? inside(text) : hasWord(before(text), whole)) };
    });
  return {
    banned: finders(bannedWords, (text) => replaceWords(text, names)),
    internal: finders(Object.keys(glossary), (text) => text),
  };
}

function lintEntity(entity: Fields, collection: CollectionName, words: ReturnType<typeof wordsOf>, lens: Lens): WordingFinding[] {
  const place = { collection, id: entity.id };
  const id: Prose = { field: 'id', text: entity.id, isAddress: true };
  return [id, ...proseOf(entity, collection)].flatMap((prose) => lintProse(prose, place, words, lens));
}

function lintProse(prose: Prose, place: Place, { banned, internal }: ReturnType<typeof wordsOf>, lens: Lens): WordingFinding[] {
  const instead: WordingAction | undefined = prose.field === 'id' ? 'replace' : prose.isAddress ? 'drop' : undefined;
  const strict = lens.onBannedWord !== 'mask' && (place.id !== undefined || lens.onBannedWord === 'refuse') ? lens.onBannedWord : undefined;
  const hits = (list: Words, check: WordingCheck, action: WordingAction) =>
    list.filter(({ isIn }) => isIn(prose)).map(({ word }) => findingAt(place, prose.field, check, action, word));
  return [...hits(banned, 'banned-word', strict ?? instead ?? 'mask'), ...hits(internal, 'internal-word', instead ?? 'rename')];
}

/** What the lens lets through and cannot show, for want of a title. */
function wordless(roadmap: Roadmap, telling: Telling): WordingFinding[] {
  return Object.entries(telling.lens.fields)
    .filter((named): named is [CollectionName, string[]] => named[0] !== 'roadmap')
    .flatMap(([collection, fields]) => {
      const tell = teller(collection, shownFields(fields), telling);
      const silent = admit(collection, roadmap, telling.lens).filter((entity) => !tell(entity));
      return silent.map(({ id }) => findingAt({ collection, id }, 'title', 'no-words', 'withhold'));
    });
}

function findingAt({ collection, id }: Place, field: string, check: WordingCheck, action: WordingAction, word?: string): WordingFinding {
  const place = id === undefined ? `${collection} ${field}` : `${collection} ${JSON.stringify(id)} ${field}`;
  const message = word === undefined ? `${place}: no words for this audience` : `${place}: ${JSON.stringify(word)}`;
  return { check, message, ids: id === undefined ? [] : [id], collection, field, action, ...(word !== undefined && { word }) };
}

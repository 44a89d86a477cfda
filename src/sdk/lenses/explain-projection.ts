import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { Roadmap } from '../model/roadmap.js';
import { admit } from './admit.js';
import { TEXT_FIELDS } from './audience-words.js';
import { coarseningRules } from './coarsen-timeframe.js';
import { guardWords } from './guard-words.js';
import { leavesOf } from './leaves-of.js';
import type { Lens } from './lens.js';
import { nameIds } from './name-ids.js';
import { project } from './project.js';
import { tellRoadmap } from './tell-roadmap.js';
import { shownFields, teller, type Fields, type Telling } from './tell.js';

/** Why an entity is withheld: the part of the lens that does it. `ends`: a dependency of which an end is withheld. */
export type WithheldBy =
  | 'fields'
  | 'where.visibility'
  | 'where.kinds'
  | 'where.statuses'
  | 'where.commitments'
  | 'where.confidence'
  | 'where.depth'
  | 'text'
  | 'bannedWords'
  | 'ends';

/** What became of a value. */
export type ToldAs = 'shown' | 'hidden' | 'renamed' | 'coarsened';

/** One field of it, and what becomes of that. */
export interface ExplainedField {
  /** `health.why`; entries of a list are taken together. */
  field: string;
  as: ToldAs;
  /** The part of the lens that did it; `references` where what is named is withheld or has another id. Nothing where it is shown as it is. */
  by?: 'fields' | 'text' | 'glossary' | 'values' | 'precision' | 'history' | 'references' | 'audience';
}

/** One entity of the roadmap, and what becomes of it under a lens. */
export interface ExplainedEntity {
  collection: CollectionName;
  /** In the source, and as it is shown. */
  id: string;
  shownId?: string;
  title?: string;
  as: ToldAs;
  by?: WithheldBy | 'ids';
  /** Of what is shown, every field that the source or the projection has. */
  fields: ExplainedField[];
}

/**
 * What a lens does to each entity and field of a roadmap, and by which of its rules. It names what is hidden: for editors and for the
 * server's own log, never for the audience.
 * @throws Error where `project` does
 */
export function explainProjection(roadmap: Roadmap, lens: Lens, { today }: { today: string }): ExplainedEntity[] {
  const projection = project(roadmap, lens, { today });
  const telling: Telling = { lens, rules: coarseningRules(roadmap, lens, today), guard: guardWords(lens) };
  const ids = nameIds(tellRoadmap(roadmap, telling), roadmap, lens);
  return COLLECTIONS.flatMap((collection) => {
    const shown = new Map((projection[collection] as Fields[]).map((entity) => [entity.id, entity]));
    const withheldBy = rulesOf(collection, roadmap, telling);
    return (roadmap[collection] as Fields[]).map((entity) => {
      const shownId = ids.get(collection)?.get(entity.id);
      const told = shownId === undefined ? undefined : shown.get(shownId);
      return told
        ? explainShown(entity, told, collection, lens)
        : { ...faceOf(entity, collection), as: 'hidden', by: withheldBy(entity), fields: [] };
    });
  });
}

function faceOf({ id, title }: Fields, collection: CollectionName) {
  return { collection, id, ...(typeof title === 'string' && { title }) };
}

/** Each condition of the lens alone, in the order in which they are asked. */
function rulesOf(collection: CollectionName, roadmap: Roadmap, telling: Telling): (entity: Fields) => WithheldBy {
  const { lens } = telling;
  const { visibility, ...conditions } = lens.where;
  const passing = (where: Lens['where']) => new Set(admit(collection, roadmap, { ...lens, where }).map(({ id }) => id));
  const rules = [['visibility', passing({ visibility })] as const].concat(
    Object.entries(conditions).map(([name, value]) => [name as 'visibility', passing({ visibility, [name]: value })] as const),
  );
  const tree = shownFields(lens.fields[collection] ?? []);
  const unguarded = teller(collection, tree, { ...telling, guard: (told) => told });
  const tell = teller(collection, tree, telling);
  return (entity) => {
    if (!lens.fields[collection]) return 'fields';
    const rule = rules.find(([, ids]) => !ids.has(entity.id));
    if (rule) return `where.${rule[0]}`;
    if (!unguarded(entity as never)) return 'text';
    if (!tell(entity as never)) return 'bannedWords';
    return collection === 'items' ? 'where.depth' : 'ends';
  };
}

function explainShown(entity: Fields, told: Fields, collection: CollectionName, lens: Lens): ExplainedEntity {
  const [before, after] = [leavesOf(entity), leavesOf(told)];
  const names = new Set([...lens.fields[collection]!, 'id', 'title']);
  const fields = [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !['id', 'order'].includes(field) && !/^(texts|visibility|history\.visibility)/.test(field))
    .map((field) => explainField(field, before.get(field), after.get(field), { collection, lens, names }));
  const replaced = told.id !== entity.id;
  return {
    ...faceOf(entity, collection),
    shownId: told.id,
    as: replaced ? 'renamed' : 'shown',
    ...(replaced && { by: 'ids' }),
    fields,
  };
}

interface Scene {
  collection: CollectionName;
  lens: Lens;
  names: ReadonlySet<string>;
}

function explainField(field: string, before: string | undefined, after: string | undefined, scene: Scene): ExplainedField {
  if (before === after) return { field, as: 'shown' };
  const isNamed = [...scene.names].some(
    (name) => name === field || name.startsWith(`${field}.`) || name === field.replace(/\.[^.]+$/, '.*'),
  );
  if (!isNamed && after === undefined) return { field, as: 'hidden', by: 'fields' };
  const by = causeOf(field, scene);
  if (after === undefined) return { field, as: 'hidden', by };
  return {
    field,
    as: by === 'precision' || by === 'history' ? 'coarsened' : by === 'text' && before === undefined ? 'shown' : 'renamed',
    by,
  };
}

function causeOf(field: string, { collection, lens }: Scene): NonNullable<ExplainedField['by']> {
  const top = field.split('.')[0]!;
  if (/(^|\.)(timeframe|horizon|past)$/.test(field)) return 'precision';
  if (top === 'history' || top === 'slip') return 'history';
  if (top in referencesOf(collection) || field === 'health.evidence') return 'references';
  if (top === 'ask') return 'audience';
  if (Object.hasOwn(lens.values, field)) return 'values';
  return (TEXT_FIELDS as readonly string[]).includes(field) ? 'text' : 'glossary';
}

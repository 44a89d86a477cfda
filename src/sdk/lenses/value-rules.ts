import { HORIZONS, type CollectionName } from '../model/closed-lists.js';
import { ENTITIES } from '../model/entities.js';
import { day, id, text, url } from '../model/fields.js';
import { referencesOf } from '../model/references.js';
import { boolean, number, object, oneOf, type Schema, type StringSchema } from '../model/schema.js';
import { timeframe } from '../model/timeframe.js';
import type { Lens } from './lens.js';
import type { FieldTree } from './pick-fields.js';
import type { DependencyOrder, Projection } from './projection.js';

/** What may stand where a projection tells a value. */
export interface ValueRule {
  /** Whether it is a list of such values; either will do where the model does not know the field. */
  isList: boolean | undefined;
  /** What may stand under each name; none for a plain value. */
  fields: ReadonlyMap<string, ValueRule> | undefined;
  /** And under any other name, of a record. */
  others: ValueRule | undefined;
  /** Of which type a plain value is; any will do where the model does not know the field. */
  type: 'string' | 'number' | 'boolean' | 'none' | undefined;
  /** The only ones there are, if not any of the type, beside what `isOne` finds to be one. */
  known: ReadonlySet<unknown> | undefined;
  isOne: ((value: string) => boolean) | undefined;
}

/** Whether a plain value may stand there. */
export function mayStand(value: unknown, { type, known, isOne }: ValueRule): boolean {
  if (type === undefined) return true;
  return typeof value === type && (known === undefined || known.has(value) || (isOne !== undefined && isOne(value as string)));
}

/** What a projection says beyond the entity's own fields, or of entities that have none of that name. */
const TOLD: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ...['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay'].map((name) => [name, text] as const),
  ['id', id],
  ['expires', day],
  ['horizon', oneOf(HORIZONS)],
  ['past', boolean],
  ['slip', object({ from: timeframe, moves: number(), on: day, reason: text })],
]);
const ORDERS = ['kept', 'possible', 'violated', 'unknown'] as const satisfies readonly DependencyOrder[];
const OF_DEPENDENCIES: ReadonlyMap<string, Schema> = new Map([...TOLD, ['order', oneOf(ORDERS)]]);

type Ids = (of: CollectionName) => ReadonlySet<unknown>;

/** The ids that a projection has in each list. */
export function idsIn(projection: Projection): Ids {
  const known = new Map<CollectionName, ReadonlySet<unknown>>();
  return (name) => {
    const list: unknown = projection[name];
    const ids = known.get(name) ?? new Set(Array.isArray(list) ? list.map((entity: { id?: unknown } | null) => entity?.id) : []);
    known.set(name, ids);
    return ids;
  };
}

/**
 * What a collection's entities may say: the fields of the tree, each with a value of the kind the model has there, or a word that the lens
 * tells in its place; references lead to what the projection holds.
 */
export function valueRules(name: CollectionName, tree: FieldTree, { values }: Lens, ids: Ids): ValueRule {
  const references = referencesOf(name);
  const said = name === 'dependencies' ? OF_DEPENDENCIES : TOLD;
  const schemaOf = (field: string) => ENTITIES[name].fields.get(field) ?? said.get(field);
  return ruleWith({ isList: false, type: 'none', fields: rulesOf(tree, schemaOf, true) });

  function rulesOf(tree: FieldTree, schemaOf: (field: string) => Schema | undefined, mayRefer: boolean): Map<string, ValueRule> {
    const rules = [...tree].map(([field, inner]) => {
      const rule = ruleOf(schemaOf(field), inner, field);
      const isReference = mayRefer && Object.hasOwn(references, field);
      return [field, isReference ? ruleWith({ ...rule, type: 'string', known: ids(references[field]!) }) : rule] as const;
    });
    return new Map(rules);
  }

  function ruleOf(schema: Schema | undefined, tree: FieldTree, field: string): ValueRule {
    if (schema?.kind === 'list') return ruleWith({ ...ruleOf(schema.of, tree, field), isList: true });
    const isList = schema ? false : undefined;
    if (tree.size === 0) return ruleWith({ isList, ...plainOf(schema, wordsFor(field, values)) });
    const inner = (name: string) =>
      schema?.kind === 'object' ? schema.fields.get(name) : schema?.kind === 'record' ? schema.of : undefined;
    const fields = rulesOf(tree, inner, field === 'health');
    return ruleWith({ isList, type: 'none', fields, others: fields.get('*') });
  }
}

/** All of one shape: they are asked for a million values. */
const ruleWith = ({ isList, fields, others, type, known, isOne }: Partial<ValueRule>): ValueRule => ({
  isList,
  fields,
  others,
  type,
  known,
  isOne,
});

/** The lens's own words for a field, wherever it stands. */
function wordsFor(field: string, values: Lens['values']): ReadonlySet<unknown> {
  const own = Object.entries(values).filter(([path]) => path === field || path.endsWith(`.${field}`));
  return new Set(own.flatMap(([, words]) => Object.values(words)));
}

type PlainRule = Pick<ValueRule, 'type' | 'known' | 'isOne'>;
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

function plainOf(schema: Schema | undefined, own: ReadonlySet<unknown>): PlainRule {
  const plain = (type: ValueRule['type'], known?: ReadonlySet<unknown>, isOne?: ValueRule['isOne']) => ({ type, known, isOne });
  if (!schema) return plain(undefined);
  if (schema.kind === 'number') return plain('number');
  if (schema.kind === 'boolean') return plain('boolean', new Set([true]));
  if (schema.kind === 'words') return plain('string', new Set([...schema.words, ...own]));
  if (schema.kind !== 'string') return plain('none');
  // an address was checked when it was read, and may have become longer than what is read
  if (schema.read === url.read) return plain('string', own, (value) => ADDRESS.test(value));
  return schema.read ? plain('string', ...keptAs(schema.read, own)) : plain('string');
}

/** What is read as it is written. Thousands of items share a few hundred days. */
function keptAs(read: NonNullable<StringSchema['read']>, own: ReadonlySet<unknown>): [ReadonlySet<unknown>, ValueRule['isOne']] {
  const known = new Set(own);
  const isOne = (value: string) => {
    const isKept = read(value) === value;
    if (isKept) known.add(value);
    return isKept;
  };
  return [known, isOne];
}

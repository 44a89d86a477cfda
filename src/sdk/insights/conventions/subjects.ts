import { ENTITIES } from '../../model/entities.js';
import { isObject } from '../../model/is-object.js';
import { HEAD, type Roadmap } from '../../model/roadmap.js';
import type { ListSchema, ObjectSchema, Schema } from '../../model/schema.js';
import type { SubjectList } from './conventions.js';

/** Something that a rule looks at. */
export interface Subject {
  /** As a person finds it: `items[disp-9]`, `objectives[o].keyResults[0]`; empty for the roadmap itself. */
  path: string;
  ids: string[];
  title: string;
  fields: Readonly<Record<string, unknown>>;
}

export function subjectsIn(roadmap: Roadmap, list: SubjectList): Subject[] {
  if (list === 'roadmap') return [{ path: '', ids: [], title: roadmap.title ?? 'The roadmap', fields: { ...roadmap } }];
  if (list === 'keyResults')
    return roadmap.objectives.flatMap(({ id, keyResults = [] }) =>
      keyResults.map((fields, index) => ({ path: `objectives[${id}].keyResults[${index}]`, ids: [id], title: fields.title, fields })),
    );
  return roadmap[list].map((fields) => {
    const { id, title = id } = fields as { id: string; title?: string };
    return { path: `${list}[${id}]`, ids: [id], title, fields: fields };
  });
}

/** Whether a rule is about it. */
export function isMeant({ fields }: Subject, where: Readonly<Record<string, readonly string[]>> = {}): boolean {
  return Object.entries(where).every(([field, values]) => {
    const value = valueAt(fields, field);
    return (isSaid(value) ? [value].flat() : ['']).some((one) => values.includes(String(one)));
  });
}

/** What stands at `health.value`; undefined where nothing does. */
export function valueAt(fields: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), fields);
}

/** An empty text or list says nothing. */
export const isSaid = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The path of a field below what is looked at. */
export const below = ({ path }: Subject, field: string): string => (path ? `${path}.${field}` : field);

const schemaOf = (list: SubjectList): ObjectSchema => (list === 'roadmap' ? HEAD : list === 'keyResults' ? KEY_RESULT : ENTITIES[list]);
const KEY_RESULT = (ENTITIES.objectives.fields.get('keyResults') as ListSchema).of as ObjectSchema;

/** The schema of a field by its path; undefined where the model has no such field. */
export function fieldSchema(list: SubjectList, path: string): Schema | undefined {
  return path.split('.').reduce<Schema | undefined>((at, name) => {
    const inner = at?.kind === 'list' ? at.of : at;
    return inner?.kind === 'object' ? inner.fields.get(name) : inner?.kind === 'record' ? inner.of : undefined;
  }, schemaOf(list));
}

/** The names that stand beside the last step of a path. */
export function namesBeside(list: SubjectList, path: string): string[] {
  const above = path.split('.').slice(0, -1).join('.');
  const schema = above === '' ? schemaOf(list) : fieldSchema(list, above);
  return schema?.kind === 'object' ? [...schema.fields.keys()] : [];
}

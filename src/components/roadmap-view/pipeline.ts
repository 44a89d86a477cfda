import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';
import { fieldMap } from '../../sdk/adapters/field-map.js';
import { arrange } from '../../sdk/lenses/arrange.js';
import { isProjection } from '../../sdk/lenses/is-projection.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { project } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { readJson } from '../../sdk/parse/read-json.js';
import { readRoadmap } from '../../sdk/read-roadmap.js';
import { remember } from '../controllers/remember.js';

/** What was read: a roadmap to project here, a projection made elsewhere, or neither. */
export interface Read {
  roadmap?: Roadmap;
  projection?: Projection;
  issues: Issue[];
  /** When neither: whether it was no JSON, or JSON without a roadmap in it. */
  unreadable?: 'parse' | 'schema';
}

/** As many lenses and views as a reader switches between. */
const KEPT = 6;

/**
 * The stages of the pipeline, each remembered by its inputs: a lens already seen comes back without work, a reader's filter runs
 * `arrange` alone.
 */
export class Pipeline {
  readonly read = remember(readData);
  readonly arrange = remember(arrange, KEPT);
  readonly project = remember((roadmap: Roadmap, lens: Lens, today: string): Projection => project(roadmap, lens, { today }), KEPT);
}

/** Whatever the page was given, as a roadmap or as a projection that was made elsewhere. */
function readData(json: unknown, adapter: Adapter | undefined, map: string | undefined): Read {
  const document = typeof json === 'string' ? documentOf(json) : json;
  if (isProjection(document)) return { projection: document, issues: [] };
  const reader = adapter ?? (map === undefined ? undefined : readerOf(map));
  if (reader && 'issues' in reader) return reader;
  const { roadmap, issues } = readRoadmap(document, reader);
  return issues.some(isWholeDocument)
    ? { issues, unreadable: document === json && typeof json === 'string' ? 'parse' : 'schema' }
    : { roadmap, issues };
}

/** Whether nothing at all could be read, which is no empty roadmap. */
function isWholeDocument({ path, leftOut }: Issue): boolean {
  return path === '' && leftOut === 'record';
}

/** The adapter of a field map's text, or what is wrong with the text. */
function readerOf(map: string): Adapter | Read {
  try {
    return fieldMap(readJson(map) as FieldMapConfig);
  } catch (error) {
    const message = `unusable field map: ${error instanceof Error ? error.message : String(error)}`;
    return { issues: [{ code: 'invalid', path: 'field-map', message, leftOut: 'record' }], unreadable: 'schema' };
  }
}

/** What a JSON text holds; a text that is none as it is, for the stage that says what is wrong with it. */
function documentOf(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

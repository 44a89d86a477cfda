import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';
import type { fieldMapOfText } from '../../sdk/adapters/field-map-of-text.js';
import { isProjection } from '../../sdk/lenses/is-projection.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { readJson } from '../../sdk/parse/read-json.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import type { WholeRoadmap } from './whole-roadmap.js';

/** What was read: a roadmap to project here, a projection made elsewhere, or neither. */
export interface Read {
  roadmap?: Roadmap;
  projection?: Projection;
  /** What lays texts over other sources: our own format, unchecked. */
  overlay?: unknown;
  issues: Issue[];
  /** When neither: whether it was no JSON, or JSON without a roadmap in it. */
  unreadable?: 'parse' | 'schema';
  /** Whether what reads a whole roadmap has to come first. */
  waits?: boolean;
}

/**
 * Whatever the page was given, as a roadmap, as a projection that was made elsewhere, or as an overlay where it is one; in slices.
 * @param whole what reads a whole roadmap; without it, that is left for later
 * @param before what was read before, of which a roadmap keeps what has not changed
 */
export function* readData(
  json: unknown,
  reader: Adapter | Read | undefined,
  today: string,
  isOverlay: boolean,
  whole: WholeRoadmap | undefined,
  before?: Read,
): Slices<Read> {
  const document = typeof json === 'string' ? documentOf(json) : json;
  if (isProjection(document)) return { projection: document, issues: [] };
  if (isReadAlready(reader)) return reader;
  if (isOverlay) return overlayOf(document, reader, today);
  if (!whole) return { issues: [], waits: true };
  return yield* whole.readWhole(document, reader, today, before, document === json && typeof json === 'string');
}

/** A page may give anything for an adapter. */
const isReadAlready = (reader: Adapter | Read | undefined): reader is Read => 'issues' in Object(reader);

function overlayOf(document: unknown, adapter: Adapter | undefined, today: string): Read {
  if (!adapter) return { overlay: document, issues: [] };
  const { input, issues } = adapter.adapt(document, { today });
  return { overlay: input, issues };
}

/** The adapter of a field map or of its text, or what is wrong with the map. */
export function readerOf(map: unknown, make: typeof fieldMapOfText): Adapter | Read {
  try {
    return make((typeof map === 'string' ? readJson(map) : map) as FieldMapConfig);
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

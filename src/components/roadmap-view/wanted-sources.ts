import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';
import type { Stream } from '../../sdk/client/index.js';
import { isObject } from '../../sdk/model/is-object.js';
import type { Issue } from '../../sdk/model/issue.js';
import { readJson } from '../../sdk/parse/read-json.js';

/** One of several sources, as a page writes it. */
export interface SourceInput {
  /** Stands before the ids of what it brings: `jira:PAY-7`. */
  id: string;
  /** What a reader calls it; its id by default. */
  title?: string | undefined;
  /** Address of JSON, or anything an adapter or field map can read; `{lens}` in it stands for the lens. */
  src?: string | undefined;
  /** The same as data, its text, or a stream of it. Wins over `src`. */
  roadmap?: unknown;
  /** Whether it only lays texts and lens data over what the others bring. */
  overlay?: boolean | undefined;
  adapter?: Adapter | string | undefined;
  /** A field map, its JSON, or its address. */
  fieldMap?: FieldMapConfig | string | undefined;
  /** Asks again after so many seconds. */
  refresh?: number | undefined;
  /** Address of server-sent events that tell of news. */
  events?: string | undefined;
}

export interface WantedSources {
  sources: SourceInput[];
  issues: Issue[];
}

/** The sources of a list, or of its JSON, with what is wrong with it. */
export function wantedSources(given: unknown): WantedSources {
  const list = typeof given === 'string' ? listIn(given) : given;
  if (!Array.isArray(list))
    return { sources: [], issues: [wrong('sources', list, 'write a list of sources: [{ "id": "…", "src": "…" }]')] };
  const issues: Issue[] = [];
  const sources = list.flatMap((entry: unknown, index): SourceInput[] => {
    const source = isObject(entry) && { ...entry, src: addressOf(entry['src']) };
    if (source && isSource(source)) return [{ ...source, id: typeof entry['id'] === 'string' ? entry['id'] : `${index + 1}` }];
    issues.push(wrong(`sources[${index}]`, entry, 'a source needs src or roadmap'));
    return [];
  });
  return { sources, issues };
}

const NO_ISSUES: Issue[] = [];

/** The one source that the attributes of a view name, if they name any. */
export function singleSource(view: Omit<SourceInput, 'id'>): WantedSources {
  const { src, roadmap, adapter, fieldMap, refresh, events } = view;
  const source: SourceInput = { id: '', src, roadmap, adapter, fieldMap, refresh, events };
  return { sources: isSource(source) ? [source] : [], issues: NO_ISSUES };
}

/** Whether there is anything to read. */
const isSource = (source: Partial<SourceInput>): boolean => (typeof source.src === 'string' && source.src !== '') || hasData(source);
/** What a page gives may be of any type; a `URL` is an address as well. */
const addressOf = (src: unknown): string | undefined => (src instanceof URL ? src.href : (src as string));
/** Whether the page holds the data, or a stream of it, itself. */
export const hasData = ({ roadmap }: Partial<SourceInput>): boolean => roadmap !== undefined && roadmap !== null;
/** Whether each lens is an answer of its own, which the server makes. */
export const isPerLens = (source: SourceInput): boolean => !hasData(source) && (source.src?.includes('{lens}') ?? false);

/** Whether a field map is elsewhere; one that is written into the page begins as JSON does. */
export const isAddress = (map: SourceInput['fieldMap']): map is string => typeof map === 'string' && !/^\s*\{/.test(map);

/** Whether something is data that comes by itself. */
export function isStream(value: unknown): value is Stream {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value);
}

function listIn(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

function wrong(path: string, value: unknown, hint: string): Issue {
  const shown = shownOf(value).slice(0, 80);
  return { code: 'invalid', path, value: shown, message: 'is no source', hint, leftOut: 'record' };
}

/** Not everything can be written as JSON. */
function shownOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

import type { Adapter } from '../../sdk/adapters/adapter.js';
import { adapterNamed } from '../../sdk/adapters/adapter-named.js';
import type { fieldMapOfText } from '../../sdk/adapters/field-map-of-text.js';
import type { SourceState } from '../../sdk/client/index.js';
import type { JoinRules, JoinSource } from '../../sdk/parse/join/join-rules.js';
import type { joinAndTell } from '../../sdk/parse/join-and-tell.js';
import type { OnDemand } from '../controllers/on-demand.js';
import type { RoadmapErrorCode } from '../events.js';
import type { FollowedSource } from './followed-source.js';
import type { Read } from './read-data.js';
import { hasData, isAddress, isPerLens } from './wanted-sources.js';
import type { WholeRoadmap } from './whole-roadmap.js';

/** Why a source has nothing, or nothing newer. */
export interface Trouble {
  code: Exclude<RoadmapErrorCode, 'input'>;
  /** The address or the source that failed. */
  place: string;
  why?: string | undefined;
  /** Whether it is the field map that failed. */
  isMap?: boolean;
  /** The same object for the same trouble, so that it is told once. */
  cause: object;
}

/** How one source of a view stands. */
export interface SourceStatus {
  id: string;
  /** What a reader calls it. */
  title: string;
  state: SourceState;
  isBusy: boolean;
  /** Whether what is shown was asked for under another lens, while the answer for this one is under way. */
  isFormer: boolean;
  /** When its data was last confirmed, in milliseconds since 1970. */
  at?: number | undefined;
  trouble?: Trouble | undefined;
  /** What came of its data, where there is any to show. */
  read?: Read | undefined;
}

/** The parts that are loaded when somebody needs them. */
export interface Parts {
  whole: OnDemand<WholeRoadmap>;
  adapters: OnDemand<Readonly<Record<string, Adapter>>>;
  fieldMap: OnDemand<typeof fieldMapOfText>;
  join: OnDemand<typeof joinAndTell>;
}

/** How a source stands, read with its adapter or field map. */
export function readSource(source: FollowedSource, parts: Parts, today: string): SourceStatus {
  const { snapshot, input, shown } = source;
  const { id, title = id } = input;
  const place = (hasData(input) ? '' : input.src) || id || 'roadmap-view';
  const status: SourceStatus = {
    id,
    title,
    state: snapshot.state,
    isBusy: snapshot.isBusy,
    isFormer: shown !== source,
    at: shown.snapshot.at,
  };
  const trouble = troubleOf(source, place) ?? partMissing(input.adapter ? parts.adapters : input.fieldMap ? parts.fieldMap : undefined);
  const { document } = shown.snapshot;
  if (document === undefined) shown.reading.forget();
  const reader = document === undefined ? WAITS : readerFor(shown, parts);
  if (reader === WAITS) return { ...status, state: document === undefined ? status.state : trouble ? 'error' : 'loading', trouble };
  const { reading } = shown;
  const read = reading.read(document, reader, today, input.overlay ?? false, parts.whole.loaded);
  status.isBusy ||= reading.isBusy;
  if (read?.waits && parts.whole.failure) return { ...status, state: 'error', trouble: partMissing(parts.whole) };
  if (!read || (read.waits && !parts.whole.value)) return { ...status, state: 'loading' };
  const refusal = read.unreadable ? unreadable(read, place) : refusalOf(shown, read, place);
  return refusal ? { ...status, state: 'error', trouble: refusal } : { ...status, trouble, read };
}

/** What reads it has not come yet. */
const WAITS = Symbol('waits');

/** Our own format needs none, so that nothing is loaded for it. */
function readerFor({ input, map, readerOf }: FollowedSource, { adapters, fieldMap }: Parts): Adapter | Read | undefined | typeof WAITS {
  const { adapter } = input;
  if (adapter === 'native') return undefined;
  if (typeof adapter === 'string' && adapter !== '') return adapters.value ? adapterNamed(adapter, adapters.value) : WAITS;
  if (adapter || !input.fieldMap) return adapter || undefined;
  const config = isAddress(input.fieldMap) ? map?.document : input.fieldMap;
  return config !== undefined && fieldMap.value ? readerOf(config, fieldMap.value) : WAITS;
}

/** A part that is needed and cannot be had. */
const partMissing = (part: OnDemand<unknown> | undefined): Trouble | undefined =>
  part?.failure && { code: 'adapter', place: `roadmap-view.${part.part}.js`, cause: part.issue! };

/** How a source stands that is there, while what joins it with others is not. */
export const unjoined = (status: SourceStatus, join: OnDemand<unknown>): SourceStatus =>
  status.read ? { ...status, state: join.failure ? 'error' : 'loading', trouble: partMissing(join), read: undefined } : status;

function troubleOf({ snapshot, map }: FollowedSource, place: string): Trouble | undefined {
  const error = snapshot.error ?? map?.error;
  if (!error) return undefined;
  return {
    code: error.code,
    place: error.code === 'source' ? place : error.place,
    why: error.details.why,
    isMap: !snapshot.error,
    cause: error,
  };
}

function unreadable(read: Read, place: string): Trouble {
  const [first] = read.issues;
  const why = [first?.message, first?.hint].filter(Boolean).join(': ');
  return { code: read.unreadable!, place, why, cause: read };
}

/** A projection for another lens may hold more than this reader may see. */
function refusalOf({ input, lens }: FollowedSource, read: Read, place: string): Trouble | undefined {
  const isOther = isPerLens(input) && read.projection && read.projection.lens.id !== lens;
  return isOther ? { code: 'lens', place: place.replaceAll('{lens}', encodeURIComponent(lens)), cause: read } : undefined;
}

/** One read of several: their roadmaps joined, overlays laid over them, and the issues of all, each with its source. */
export function joinReads(reads: readonly { id: string; read: Read }[], rules: JoinRules | undefined, join: typeof joinAndTell): Read {
  const sources = reads.flatMap(({ id, read: { roadmap, overlay } }): JoinSource[] => {
    if (roadmap) return [{ id, roadmap }];
    return overlay === undefined ? [] : [{ id, overlay }];
  });
  const { roadmap, issues } = join(sources, rules);
  const own = reads.flatMap(({ id, read }) => read.issues.map((issue) => ({ ...issue, path: `${id}: ${issue.path}` })));
  return { roadmap, issues: [...own, ...issues] };
}

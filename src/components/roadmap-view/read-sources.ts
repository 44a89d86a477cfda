import type { Adapter } from '../../sdk/adapters/adapter.js';
import { adapterNamed } from '../../sdk/adapters/adapter-named.js';
import type { SourceState } from '../../sdk/client/index.js';
import type { JoinRules, JoinSource } from '../../sdk/parse/join/join-rules.js';
import type { joinRoadmaps } from '../../sdk/parse/join-roadmaps.js';
import type { OnDemand } from '../controllers/on-demand.js';
import type { RoadmapErrorCode } from '../events.js';
import type { FollowedSource } from './followed-source.js';
import type { Read } from './read-data.js';
import { hasData, isPerLens } from './wanted-sources.js';

/** Why a source has nothing, or nothing newer. */
export interface Trouble {
  code: RoadmapErrorCode;
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
  adapters: OnDemand<Readonly<Record<string, Adapter>>>;
  join: OnDemand<typeof joinRoadmaps>;
}

/** How a source stands, read with its adapter or field map. */
export function readSource(source: FollowedSource, { adapters }: Parts, today: string): SourceStatus {
  const { snapshot, input, shown } = source;
  const { id, title = id, src, fieldMap } = input;
  const place = (hasData(input) ? '' : src) || id || 'roadmap-view';
  const status: SourceStatus = {
    id,
    title,
    state: snapshot.state,
    isBusy: snapshot.isBusy,
    isFormer: shown !== source,
    at: shown.snapshot.at,
  };
  const trouble = troubleOf(source, place);
  const { document } = shown.snapshot;
  if (document === undefined) return { ...status, trouble };
  const adapter = adapterOf(input.adapter, adapters);
  if (adapters.failure && !adapter) {
    const why = adapters.failure instanceof Error ? adapters.failure.message : '';
    return {
      ...status,
      state: 'error',
      trouble: { code: 'adapter', place: 'roadmap-view.adapters.js', why, cause: adapters.failure },
    };
  }
  const map = typeof fieldMap === 'string' ? source.map?.document : fieldMap;
  if ((input.adapter && !adapter) || (fieldMap && map === undefined)) return { ...status, state: trouble ? 'error' : 'loading', trouble };
  const read = shown.read(document, adapter, map, today, input.overlay ?? false);
  const refusal = read.unreadable ? unreadable(read, place) : refusalOf(shown, read, place);
  return refusal ? { ...status, state: 'error', trouble: refusal } : { ...status, trouble, read };
}

function troubleOf({ snapshot, map }: FollowedSource, place: string): Trouble | undefined {
  const error = snapshot.error ?? map?.error;
  if (!error) return undefined;
  return { code: error.code, place: error.place || place, why: error.details.why, isMap: !snapshot.error, cause: error };
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

/** Our own format needs no adapter, so that nothing is loaded for it. */
function adapterOf(given: Adapter | string | undefined, adapters: Parts['adapters']): Adapter | undefined {
  if (typeof given !== 'string' || given === '') return given || undefined;
  if (given === 'native') return NATIVE;
  return adapters.value && adapterNamed(given, adapters.value);
}

const NATIVE: Adapter = { name: 'native', adapt: (json) => ({ input: json, issues: [] }) };

/** One read of several: their roadmaps joined, overlays laid over them, and the issues of all, each with its source. */
export function joinReads(reads: readonly { id: string; read: Read }[], rules: JoinRules | undefined, join: typeof joinRoadmaps): Read {
  const sources = reads.flatMap(({ id, read: { roadmap, overlay } }): JoinSource[] => {
    if (roadmap) return [{ id, roadmap }];
    return overlay === undefined ? [] : [{ id, overlay }];
  });
  const { roadmap, issues } = join(sources, rules);
  const own = reads.flatMap(({ id, read }) => read.issues.map((issue) => ({ ...issue, path: `${id}: ${issue.path}` })));
  return { roadmap, issues: [...own, ...issues] };
}

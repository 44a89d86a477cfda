import type { ClientError } from './client-error.js';

/**
 * How a source stands: `loading` for the first time, `ready`, `stale` (the last good data, not confirmed since), `offline` (no network;
 * with the last good data where there is any), `error` (nothing to show).
 */
export const SOURCE_STATES = ['loading', 'ready', 'stale', 'offline', 'error'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What is known of a source at one moment. A later one never changes it: it is another object. */
export interface Snapshot {
  state: SourceState;
  /** The last good data: what the JSON holds, or the text where that was asked for. The same object as before when it has not changed. */
  document?: unknown;
  /** When the data was last confirmed, in milliseconds since 1970. */
  at?: number;
  /** Whether a request is under way. */
  isBusy: boolean;
  /** Why there is nothing newer. */
  error?: ClientError;
  /** How often the last request was tried. */
  tries: number;
}

export type Facts = Omit<Snapshot, 'state'> & { isOffline?: boolean; isKept?: boolean };

export function snapshotOf({ isOffline = false, isKept = false, ...rest }: Facts): Snapshot {
  return { ...rest, state: stateOf(rest, isOffline, isKept) };
}

function stateOf({ document, error }: Omit<Snapshot, 'state'>, isOffline: boolean, isKept: boolean): SourceState {
  if (error && isOffline) return 'offline';
  if (document === undefined) return error ? 'error' : 'loading';
  return error || isKept ? 'stale' : 'ready';
}

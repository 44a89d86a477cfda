import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { SourceStatus } from './read-sources.js';

/**
 * How a view stands: `loading` (the picture of the lens asked for is not drawn yet), `ready`, `stale` (the last good data is shown, since nothing newer could be had), `partial` (some records
 * or sources could not be used), `empty` (nothing to show, and nothing wrong), `error`, `offline` (no network; with the last good data
 * where there is any).
 */
export const VIEW_STATUSES = ['loading', 'ready', 'stale', 'partial', 'empty', 'error', 'offline'] as const;
export type ViewStatus = (typeof VIEW_STATUSES)[number];

/** @param standing the lens whose picture is drawn */
export function viewStatus(
  sources: readonly SourceStatus[],
  projection: Projection | undefined,
  issues: readonly Issue[],
  standing: string | undefined,
): ViewStatus {
  const is = (state: string) => sources.some((source) => source.state === state);
  if (is('offline')) return 'offline';
  if (!projection)
    return sources.some(({ state, trouble }) => state === 'loading' && !trouble) ? 'loading' : sources.length > 0 ? 'error' : 'empty';
  if (projection.lens.id !== standing || sources.some(({ isFormer }) => isFormer)) return 'loading';
  if (is('stale')) return 'stale';
  if (is('error') || is('loading') || issues.some(({ leftOut }) => leftOut !== 'nothing')) return 'partial';
  return isEmpty(projection) ? 'empty' : 'ready';
}

export const isEmpty = ({ items, objectives, themes }: Projection): boolean => items.length + objectives.length + themes.length === 0;

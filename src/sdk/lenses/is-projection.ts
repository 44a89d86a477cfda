import { COLLECTIONS } from '../model/closed-lists.js';
import type { Projection } from './projection.js';

/** Whether JSON is a projection that was made elsewhere, not a roadmap to be projected. */
export function isProjection(json: unknown): json is Projection {
  if (typeof json !== 'object' || json === null) return false;
  const { lens, counts, today } = json as Partial<Record<keyof Projection, unknown>>;
  const face = lens as { id?: unknown; label?: unknown; groupBy?: unknown; vocabulary?: unknown } | undefined;
  return (
    typeof face?.id === 'string' &&
    typeof face.label === 'string' &&
    typeof counts === 'object' &&
    counts !== null &&
    typeof today === 'string' &&
    Array.isArray(face.groupBy) &&
    typeof face.vocabulary === 'object' &&
    COLLECTIONS.every((name) => isEntityList((json as Record<string, unknown>)[name]))
  );
}

function isEntityList(list: unknown): boolean {
  return Array.isArray(list) && list.every((entity: { id?: unknown } | null) => typeof entity?.id === 'string');
}

import { COLLECTIONS } from '../model/closed-lists.js';
import type { Projection } from './projection.js';

/** Whether JSON is a projection that was made elsewhere, not a roadmap to be projected. */
export function isProjection(json: unknown): json is Projection {
  if (typeof json !== 'object' || json === null) return false;
  const { lens, counts, today } = json as Partial<Record<keyof Projection, unknown>>;
  const face = lens as { id?: unknown; label?: unknown } | undefined;
  return (
    typeof face?.id === 'string' &&
    typeof face.label === 'string' &&
    typeof counts === 'object' &&
    counts !== null &&
    typeof today === 'string' &&
    COLLECTIONS.every((name) => Array.isArray((json as Record<string, unknown>)[name]))
  );
}

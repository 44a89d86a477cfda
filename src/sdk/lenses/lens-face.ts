import type { Lens } from './lens.js';
import type { LensFace } from './projection.js';

const FACE = ['id', 'label', 'audience', 'layout', 'description', 'groupBy', 'sortBy', 'vocabulary', 'tools', 'exports'] as const;

/** What a projection says of its lens. */
export function faceOf(lens: Lens): LensFace {
  const face = FACE.filter((name) => lens[name] !== undefined).map((name) => [name, lens[name]]);
  return { ...(Object.fromEntries(face) as LensFace), slippage: lens.show.slippage, ...(lens.show.changes && { changes: true }) };
}

import { VISIBILITIES } from '../../model/closed-lists.js';
import { HEAD, type Roadmap, type RoadmapHead } from '../../model/roadmap.js';
import { isBlank } from '../own-properties.js';
import type { Fields } from './stated.js';

/**
 * One head of several: the overlays' words first, the last of them before the others, then the sources' in order. Who may see what says
 * nothing is decided by the most careful source, unless an overlay says it.
 */
export function joinHeads(roadmaps: readonly Roadmap[], overlays: readonly Fields[]): Fields {
  const heads = roadmaps.map(statedHead);
  const voices: Fields[] = [...[...overlays].reverse(), ...heads];
  const keys = new Set(voices.flatMap((voice) => Object.keys(voice)));
  const joined = Object.fromEntries([...keys].map((key) => [key, voices.find((voice) => !isBlank(voice[key]))?.[key]]));
  const careful = Math.max(0, ...roadmaps.map(({ defaultVisibility }) => VISIBILITIES.indexOf(defaultVisibility)));
  const said = overlays.some(({ defaultVisibility }) => !isBlank(defaultVisibility));
  const audiences = voices.flatMap((voice) => (Array.isArray(voice['audiences']) ? (voice['audiences'] as unknown[]) : []));
  return {
    ...joined,
    ...(!said && { defaultVisibility: VISIBILITIES[careful] }),
    ...(audiences.length > 0 && { audiences }),
  };
}

/** A fiscal year that starts in January is what a source says that says nothing. */
function statedHead(roadmap: Roadmap): Fields {
  const isSaid = (key: string) => HEAD.fields.has(key) && key !== 'id' && key !== 'defaultVisibility';
  const head = Object.entries(roadmap as RoadmapHead).filter(([key]) => isSaid(key));
  return Object.fromEntries(head.filter(([key, value]) => key !== 'fiscalYearStart' || value !== 1));
}

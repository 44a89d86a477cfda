/** The sample company as it stood three weeks before, through a lens: today's roadmap, and of some items what was told then. */
import { lenses, parseRoadmap, project, type Projection } from '../src/sdk/index.js';

type Json = Record<string, unknown>;

export interface Now extends Json {
  items: (Json & { id: string })[];
}

/** The fields as they were; null for an item that was not there yet. */
export interface Former {
  asOf: string;
  items: Record<string, Json | null>;
}

export function formerSample({ items, ...rest }: Now, { asOf, items: were }: Former, lens: string): Projection | undefined {
  if (!Object.hasOwn(lenses, lens)) return undefined;
  const then = items.flatMap((item) => (were[item.id] === null ? [] : [{ ...item, ...were[item.id] }]));
  const { roadmap } = parseRoadmap({ ...rest, asOf, items: then });
  return project(roadmap, lenses[lens as keyof typeof lenses], { today: asOf });
}

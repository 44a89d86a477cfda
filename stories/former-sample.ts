/** The sample as it stood ten days before, through a lens: some of what it plans was not there yet, was due sooner, or was called otherwise. */
import { lenses, parseRoadmap, project, type Projection } from '../src/sdk/index.js';
import { DATA } from './story-data.js';

type Json = Record<string, unknown>;

const isPreset = (lens: string): lens is keyof typeof lenses => Object.hasOwn(lenses, lens);

export async function formerSample(lens: string): Promise<Projection | undefined> {
  const { items, ...rest } = (await (await fetch(DATA.sample.src)).json()) as Json & { items: Json[] };
  const former = items.filter((_, index) => index % 9 !== 4).map((item, index) => (index % 7 === 3 ? sooner(item) : item));
  const { roadmap } = parseRoadmap({ ...rest, items: [...former, { id: 'withdrawn', title: 'Withdrawn since', visibility: 'public' }] });
  return isPreset(lens) ? project(roadmap, lenses[lens], { today: '2026-09-04' }) : undefined;
}

/** Due earlier in the year and, where it is done now, still at work. */
function sooner(item: Json): Json {
  return { ...item, timeframe: '2026-Q3', ...(item['status'] === 'done' && { status: 'in-progress' }) };
}

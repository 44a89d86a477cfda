import { VISIBILITIES } from '../model/closed-lists.js';
import type { Release } from '../model/entities.js';
import type { Timeframe } from '../model/timeframe.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import type { KeptLists } from './record.js';

type Restricted = { visibility?: string[] | undefined };

/** Dates milestones and items that have no timeframe of their own by their releases: a milestone is when it is released, an item by then. */
export function* inheritTimeframes({ milestones, items, releases }: KeptLists): Slices {
  const releaseOf = (id: string): Release | undefined => releases.byId.get(id)?.entity;
  yield* eachInSlices(milestones.kept, ({ entity }) => {
    const release = releaseOf(entity.release ?? '');
    if (!entity.timeframe && release?.timeframe && mayTell(release, entity))
      entity.timeframe = { ...release.timeframe, source: nameOf(release) };
  });
  yield* eachInSlices(items.kept, ({ entity }) => {
    if (entity.timeframe || !entity.releases) return;
    const last = latest(entity.releases.flatMap((id) => releaseOf(id) ?? []).filter((release) => mayTell(release, entity)));
    if (last?.timeframe) entity.timeframe = { ...untilEnd(last.timeframe), source: nameOf(last) };
  });
}

function nameOf({ title }: Release): string {
  return `release ${title}`;
}

function latest(releases: Release[]): Release | undefined {
  const ended = releases.filter(({ timeframe }) => timeframe?.end !== undefined);
  return ended.sort((a, b) => (a.timeframe!.end! < b.timeframe!.end! ? 1 : -1))[0];
}

function untilEnd({ text, end, endPrecision }: Timeframe): Timeframe {
  return { text: `/${text.slice(text.indexOf('/') + 1)}`, ...(end && { end }), ...(endPrecision && { endPrecision }) };
}

/** Whether everyone who may see the entity may see the release: else its name and date would reach those it is hidden from. */
function mayTell({ visibility: release = [] }: Restricted, { visibility: entity = [] }: Restricted): boolean {
  const widest = Math.min(...release.map(levelOf).filter((level) => level >= 0));
  return entity.every((word) => release.includes(word) || widest === 0 || widest <= levelOf(word));
}

/** From 0 for everyone; an audience's name is no level. */
function levelOf(word: string): number {
  return (VISIBILITIES as readonly string[]).indexOf(word);
}

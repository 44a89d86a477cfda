import { VISIBILITIES } from '../model/closed-lists.js';
import type { Release } from '../model/entities.js';
import type { Timeframe } from '../model/timeframe.js';
import type { KeptLists } from './check-records.js';

type Restricted = { visibility?: string[] | undefined };

/** Dates milestones and items that have no timeframe of their own by their releases: a milestone is when it is released, an item by then. */
export function inheritTimeframes(lists: KeptLists): void {
  const releases = new Map(lists.releases.map(({ entity }) => [entity.id, entity]));
  for (const { entity } of lists.milestones) {
    const release = releases.get(entity.release ?? '');
    if (!entity.timeframe && release?.timeframe && mayTell(release, entity))
      entity.timeframe = { ...release.timeframe, source: nameOf(release) };
  }
  for (const { entity } of lists.items) {
    if (entity.timeframe || !entity.releases) continue;
    const last = latest(entity.releases.flatMap((id) => releases.get(id) ?? []).filter((release) => mayTell(release, entity)));
    if (last?.timeframe) entity.timeframe = { ...untilEnd(last.timeframe), source: nameOf(last) };
  }
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

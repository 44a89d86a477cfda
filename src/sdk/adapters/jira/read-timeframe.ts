import type { Day } from '../../model/day.js';
import { step } from '../collect-records.js';
import type { Entity, Frame } from '../draft.js';
import { latestOf } from '../latest-of.js';
import { own } from '../own-values.js';
import { dayIn, fieldOf, type JiraSite } from './jira-site.js';
import type { Sprint } from './read-sprint.js';

export interface OwnDays {
  start: Day | undefined;
  end: Day | undefined;
}

/** The days an issue states for itself: when it is to start, and when it is due. */
export function ownDays(site: JiraSite, fields: unknown, path: string): OwnDays {
  const [start, end] = (['start', 'end'] as const).map((side) => {
    const place = fieldOf(site, fields, path, side);
    return place && dayIn(site, place);
  });
  return { start, end };
}

/** From the first sprint's start to the last one's end, as far as they are known. */
export function sprintFrame(sprints: readonly Sprint[]): Frame | undefined {
  const dated = sprints.filter(({ start, end }) => start ?? end);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return undefined;
  const source = first === last ? `sprint ${first.title}` : `sprints ${first.title} to ${last.title}`;
  return { start: first.start, end: latestOf(dated.map(({ end }) => end)), source };
}

/**
 * When an issue is, with what stands in for what it does not say: its sprints, its releases, and for work that is done the day on which it
 * was. Without any date of its own, an item takes its releases' when it is parsed.
 */
export function readFrame(days: OwnDays, evidence: { sprints: Sprint[]; releases: Entity[]; done: Day | undefined }): Frame {
  const sprint = sprintFrame(evidence.sprints);
  const release = lastRelease(evidence.releases);
  const done = evidence.done === undefined ? undefined : { end: evidence.done, source: 'resolution' };
  if (days.end !== undefined) return days;
  if (days.start === undefined) return sprint ?? (release ? {} : (done ?? {}));
  const end = [done, sprint, release].find((frame) => frame?.end !== undefined && frame.end >= days.start!);
  return end ? { start: days.start, end: end.end, source: `end from ${end.source}` } : days;
}

function lastRelease(releases: readonly Entity[]): Frame | undefined {
  const ends = releases.map(({ timeframe, title }) => {
    const end = typeof timeframe === 'string' ? timeframe : (own(timeframe, 'end') as string | undefined);
    return { end: end?.endsWith('..') ? undefined : end, source: `release ${String(title)}` };
  });
  return ends.filter(({ end }) => end !== undefined).sort((a, b) => (a.end! < b.end! ? 1 : -1))[0];
}

/** The day on which an issue that is done was resolved. */
export const doneOn = (site: JiraSite, fields: unknown, path: string): Day | undefined =>
  dayIn(site, { value: own(fields, 'resolutiondate'), path: step(path, 'resolutiondate') });

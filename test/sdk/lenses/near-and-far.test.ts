import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LENS_PRECISIONS, type Lens } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Precision } from '../../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { periodOf } from '../../../src/sdk/model/period.js';
import { lensOf } from '../lens-arbitrary.js';
import { day } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const FISCAL = 4;
const later = (on: string, days: number): string => dayText(dayNumber(on) + days);
const asPeriod = (precision: Lens['precision']['near']): Precision => (precision === 'horizon' ? 'quarter' : precision);
const periodAt = (on: string, precision: Lens['precision']['near']) => periodOf(on, asPeriod(precision), FISCAL);

/** A roadmap of which everything lies on one day, or was to lie there. */
function onOneDay(on: string, lens: Lens, today: string) {
  const of = roadmapOf({
    fiscalYearStart: FISCAL,
    items: [
      { id: 'a', title: 'A', timeframe: on, history: [{ on: '2024-03-01', timeframe: '2024-06-01' }] },
      { id: 'b', title: 'B', timeframe: '2026-08-01/2029-06-30', history: [{ on: '2024-03-01', timeframe: on }] },
      { id: 'c', title: 'C', timeframe: { start: on, end: '2029-06-30' } },
      { id: 'd', title: 'D', timeframe: { end: on } },
    ],
    releases: [{ id: 'r', title: 'R', timeframe: on }],
    milestones: [{ id: 'm', title: 'M', timeframe: on }],
    dependencies: [{ from: 'b', to: 'a' }],
  });
  return project(of, lens, { today });
}

const lenses = fc
  .record({
    near: fc.constantFrom(...LENS_PRECISIONS),
    far: fc.constantFrom(...LENS_PRECISIONS),
    nearMonths: fc.integer({ min: 0, max: 14 }),
  })
  .map((precision) => lensOf({ precision }));

/** Days from long before to after, a fortnight or less apart, and each day of one fortnight. */
function todays(around: string, offset: number): string[] {
  const coarse = Array.from({ length: 60 }, (_, i) => later(around, -640 + offset + i * 13));
  return [...coarse, ...Array.from({ length: 14 }, (_, i) => later(around, -90 * (offset % 6) + i))];
}

describe('near and far', () => {
  it('let no day inside a period be known, whichever day the projection is looked at', () => {
    fc.assert(
      fc.property(day, fc.nat(), lenses, fc.nat(12), (on, within, lens, offset) => {
        const { start, end } = periodAt(on, lens.precision.near);
        const other = later(start, within % (dayNumber(end) - dayNumber(start) + 1));
        // weeks do not fill months: days of one week may be of two far periods
        fc.pre(periodAt(other, lens.precision.far).start === periodAt(on, lens.precision.far).start);
        for (const today of todays(on, offset))
          expect(JSON.stringify(onOneDay(other, lens, today)), `${on} ${other} on ${today}`).to.equal(
            JSON.stringify(onOneDay(on, lens, today)),
          );
      }),
      { numRuns: 30 },
    );
  });

  it('change on the same day for all days that were told as one far period', () => {
    fc.assert(
      fc.property(day, fc.nat(), lenses, fc.nat(12), (on, within, lens, offset) => {
        const { near, far } = lens.precision;
        // weeks do not fill months; and where the far is the finer, all is told as the near is
        fc.pre(near !== 'week' && LENS_PRECISIONS.indexOf(near) <= LENS_PRECISIONS.indexOf(far));
        const { start, end } = periodAt(on, far);
        const other = later(start, within % (dayNumber(end) - dayNumber(start) + 1));
        const precisions = (at: string, today: string) => {
          const { items, releases, milestones } = onOneDay(at, lens, today);
          return [...items, ...releases, ...milestones].map(({ timeframe: { startPrecision, endPrecision, horizon } = { text: '' } }) => [
            startPrecision,
            endPrecision,
            startPrecision || endPrecision ? undefined : horizon,
          ]);
        };
        for (const today of todays(on, offset))
          expect(precisions(other, today), `${on} ${other} on ${today}`).to.deep.equal(precisions(on, today));
      }),
      { numRuns: 30 },
    );
  });
});

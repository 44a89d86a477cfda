import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PRECISIONS, type Precision } from '../../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { formatPeriod, formatTimeframe } from '../../../src/sdk/model/format-period.js';
import { periodOf } from '../../../src/sdk/model/period.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { isDated, parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';

const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dayText);
const precisions = fc.constantFrom<Precision>(...PRECISIONS);
const months = fc.integer({ min: 1, max: 12 });

describe('parseTimeframe', () => {
  it('reads one period as its first and last day', () => {
    expect(parseTimeframe('2026-Q3')).to.deep.equal({
      text: '2026-Q3',
      start: '2026-07-01',
      end: '2026-09-30',
      startPrecision: 'quarter',
      endPrecision: 'quarter',
    });
  });

  it('keeps the precision of each end of an interval', () => {
    expect(parseTimeframe('2026-Q3/2026-11')).to.include({
      start: '2026-07-01',
      startPrecision: 'quarter',
      end: '2026-11-30',
      endPrecision: 'month',
    });
  });

  it('leaves an open end open', () => {
    expect(parseTimeframe('2026-Q3/..')).to.deep.equal({ text: '2026-Q3/..', start: '2026-07-01', startPrecision: 'quarter' });
    expect(parseTimeframe('/2026-11')).to.deep.equal({ text: '/2026-11', end: '2026-11-30', endPrecision: 'month' });
  });

  it('reads horizons in any case', () => {
    expect(parseTimeframe(' Next ')).to.deep.equal({ text: 'Next', horizon: 'next' });
  });

  it('tells an end before the start from what it cannot read', () => {
    expect(parseTimeframe('2026-11/2026-Q3')).to.deep.equal({ problem: 'order', value: '2026-11/2026-Q3' });
    for (const text of ['', '/', '../..', '../', 'soon', '2026/2027/2028', '2026/soon', 'soon/2026', 'now/later', 'x'.repeat(10_000)])
      expect(parseTimeframe(text), text.slice(0, 20)).to.deep.equal({ problem: 'invalid', value: text });
  });

  it('accepts an interval within one period', () => {
    expect(parseTimeframe('2026-Q3/2026-07')).to.include({ start: '2026-07-01', end: '2026-07-31' });
  });

  it('reads what formatTimeframe writes of fiscal periods', () => {
    fc.assert(
      fc.property(days, days, precisions, precisions, months, (a, b, startPrecision, endPrecision, fiscalYearStart) => {
        const [from, to] = [periodOf(a, startPrecision, fiscalYearStart), periodOf(b, endPrecision, fiscalYearStart)];
        fc.pre(to.end >= from.start);
        const dates = { start: from.start, end: to.end, startPrecision, endPrecision };
        expect(parseTimeframe(formatTimeframe(dates, fiscalYearStart), fiscalYearStart)).to.deep.include(dates);
      }),
    );
  });
});

describe('a timeframe as people write it', () => {
  const readAny = (value: unknown, fiscalYearStart = 1) =>
    parseRoadmap({ fiscalYearStart, items: [{ title: 'SSO', timeframe: value }] }).roadmap.items[0]!.timeframe;
  const read = (value: unknown, fiscalYearStart = 1) => readAny(value, fiscalYearStart)!;
  const fails = (value: unknown) => readAny(value) === undefined;

  it('reads text, a year as a number, and an object', () => {
    expect(read('2026-09').start).to.equal('2026-09-01');
    expect(read(2026).end).to.equal('2026-12-31');
    expect(read({ start: '2026-09-14', end: '2026-Q4', source: 'sprint 14' })).to.deep.equal({
      text: '2026-09-14/2026-Q4',
      start: '2026-09-14',
      startPrecision: 'day',
      end: '2026-12-31',
      endPrecision: 'quarter',
      source: 'sprint 14',
    });
    expect(read({ end: '2026' }).text).to.equal('/2026');
    expect(read({ horizon: 'later' }).horizon).to.equal('later');
  });

  it('keeps a precision that an object states beside its days', () => {
    expect(read({ start: '2026-07-01', startPrecision: 'quarter', end: '2026-12-31', endPrecision: 'half' })).to.include({
      startPrecision: 'quarter',
      endPrecision: 'half',
      text: '2026-Q3/2026-H2',
    });
  });

  it('falls back on the dates when the text beside them is prose', () => {
    expect(read({ text: 'in autumn', start: '2026-09' })).to.include({ text: '2026-09/', start: '2026-09-01' });
  });

  it('reads its own result as itself', () => {
    fc.assert(
      fc.property(days, days, precisions, months, fc.constantFrom('', '/', 'a/', '/b'), (a, b, precision, fiscalYearStart, form) => {
        const [one, other] = [a, b].sort().map((day) => formatPeriod(periodOf(day, precision, fiscalYearStart), fiscalYearStart)) as [
          string,
          string,
        ];
        const text = { '': one, '/': `${one}/${other}`, 'a/': `${one}/..`, '/b': `/${other}` }[form];
        const once = read(text, fiscalYearStart);
        expect(read(once, fiscalYearStart)).to.deep.equal(once);
      }),
    );
  });

  it('gives each reader an object of its own', () => {
    const [a, b] = [read('2026'), read('2026')];
    expect(a).to.deep.equal(b);
    expect(a).not.to.equal(b);
  });

  it('refuses the rest', () => {
    for (const value of ['soon', {}, [], true, { start: 'soon' }, { start: {} }, { start: '2027', end: '2026' }, '2027/2026', Infinity])
      expect(fails(value), JSON.stringify(value)).to.equal(true);
  });
});

describe('isDated', () => {
  it('is so for a start or an end, not for a horizon', () => {
    expect(['2026', '2026/', '/2026', 'now'].map((text) => isDated(parseTimeframe(text) as Timeframe))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(isDated(undefined)).to.equal(false);
  });
});

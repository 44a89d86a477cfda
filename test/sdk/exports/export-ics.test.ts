import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportIcs } from '../../../src/sdk/exports/export-ics.js';
import { hostileProjection, projectionOf } from './scene.js';

const unfolded = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
const events = (ics: string) =>
  ics
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((text) =>
      Object.fromEntries(
        unfolded(text).map((line) => [line.slice(0, line.indexOf(':')).replace(';VALUE=DATE', ''), line.slice(line.indexOf(':') + 1)]),
      ),
    );

describe('exportIcs', () => {
  it('fills a quarter with an event that is named so, and a day with a day', () => {
    const releases = [
      { id: 'r', title: 'R 1', timeframe: '2026-Q4' },
      { id: 's', title: 'R 2', timeframe: '2026-11-03' },
    ];
    const [quarter, day] = events(exportIcs(projectionOf({ releases })));
    expect(quarter).to.include({ SUMMARY: 'R 1 (Q4 2026)', DTSTART: '20261001', DTEND: '20270101', TRANSP: 'TRANSPARENT' });
    expect(day).to.include({ SUMMARY: 'R 2', DTSTART: '20261103', DTEND: '20261104', DTSTAMP: '20260910T000000Z' });
  });

  it('fills the named period where one side is open, and leaves out what has no date', () => {
    const items = [
      { id: 'a', title: 'A', timeframe: '/2026-11' },
      { id: 'b', title: 'B', timeframe: '2026-Q4/..' },
      { id: 'c', title: 'C', timeframe: 'later' },
      { id: 'd', title: 'D' },
    ];
    const told = events(exportIcs(projectionOf({ items }))).map(({ SUMMARY, DTSTART, DTEND }) => [SUMMARY, DTSTART, DTEND]);
    expect(told.sort()).to.deep.equal([
      ['A (by Nov 2026)', '20261101', '20261201'],
      ['B (from Q4 2026)', '20261001', '20270101'],
    ]);
  });

  it('fills fiscal quarters as the roadmap counts them', () => {
    const items = [{ id: 'a', title: 'A', timeframe: 'FY27-Q1/..' }];
    const [event] = events(exportIcs(projectionOf({ items, fiscalYearStart: 2 })));
    expect([event!['DTSTART'], event!['DTEND']]).to.deep.equal(['20260201', '20260501']);
  });

  it('keeps the id of an event when all else changes, and has another for another audience', () => {
    const uid = (title: string, id: string, of: string) =>
      events(exportIcs(projectionOf({ milestones: [{ id, title, timeframe: '2026-11' }] }, { id: of })))[0]!['UID'];
    expect(uid('A', 'm', 'all')).to.equal('milestones.m.all@roadmap-view');
    expect(uid('B', 'm', 'all')).to.equal(uid('A', 'm', 'all'));
    expect(uid('A', 'm', 'other')).to.not.equal(uid('A', 'm', 'all'));
    expect(uid('A', 'm_a', 'all')).to.not.equal(uid('A', 'm a', 'all'));
  });

  it('tells lens, date and disclaimer in each event, and that something is cancelled', () => {
    const items = [{ id: 'a', title: 'A', timeframe: '2026-11', status: 'cancelled', summary: 'x, y' }];
    const [event] = events(exportIcs(projectionOf({ items, disclaimer: 'Plans; change' }), { lists: ['items'] }));
    expect(event!['STATUS']).to.equal('CANCELLED');
    expect(event!['DESCRIPTION']).to.equal('Nov 2026\\nCancelled\\nx\\, y\\nShown for All. As of Sep 10\\, 2026. Plans\\; change');
  });

  it('is a whole calendar of folded lines, one event for each thing with dates, the same each time, for any projection', () => {
    fc.assert(
      fc.property(hostileProjection, (any) => {
        const ics = exportIcs(any);
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        for (const line of unfolded(ics)) expect(line).to.match(/^[A-Z-]+(;VALUE=DATE)?:[^\n\r]*$/);
        const names = unfolded(ics).map((line) => line.slice(0, line.indexOf(':')));
        expect(names.filter((name) => name === 'ATTACH')).to.have.length(0);
        const dated = [...any.items, ...any.releases, ...any.milestones].filter(({ timeframe: t }) => t?.start ?? t?.end);
        expect(names.filter((name) => name === 'UID')).to.have.length(dated.length);
        expect(unfolded(ics).filter((line) => line === 'END:VEVENT')).to.have.length(dated.length);
        expect(exportIcs(any)).to.equal(ics);
      }),
      { numRuns: 50 },
    );
  });
});

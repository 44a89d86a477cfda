import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { layoutThemes, THEME_WINDOWS, windowOf } from '../../../src/sdk/layout/layout-themes.js';
import { arrange, type Lane } from '../../../src/sdk/lenses/arrange.js';
import { customer } from '../../../src/sdk/lenses/presets/customer.js';
import { sales } from '../../../src/sdk/lenses/presets/sales.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { ProjectedItem, Projection } from '../../../src/sdk/lenses/projection.js';
import { COMMITMENTS, HORIZONS, STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const calendar = { today: '2026-09-14', fiscalYearStart: 1 };

const projectionOf = (roadmap: unknown): Projection => project(parseRoadmap(roadmap).roadmap, sales, { today: calendar.today });

const item = (fields: Partial<ProjectedItem> = {}): ProjectedItem => ({ id: 'a', title: 'A', ...fields });
const during = (text: string) => item({ timeframe: parseTimeframe(text) as Timeframe });
const laneOf = (items: ProjectedItem[]): Lane => ({ id: '', items: [], undated: items, tally: {} });
const lanesOf = (...lanes: Lane[]) => ({ lanes, groupBy: 'theme' as const });
const sectionsOf = (items: ProjectedItem[], width: number) =>
  layoutThemes(lanesOf(laneOf(items)), projectionOf({ items: [] }), width).sections;

describe('the window of an item', () => {
  it('is "available" when it shipped or is done, whatever its dates say', () => {
    expect(windowOf(item({ commitment: 'shipped', horizon: 'later' }), calendar)).to.equal('available');
    expect(windowOf(item({ status: 'done', commitment: 'planned' }), calendar)).to.equal('available');
  });

  it('is "dropped" when it was cancelled, even if somebody had called it shipped', () => {
    expect(windowOf(item({ status: 'cancelled', commitment: 'shipped' }), calendar)).to.equal('dropped');
  });

  it('is the horizon that the projection tells', () => {
    for (const horizon of HORIZONS) expect(windowOf(item({ horizon }), calendar)).to.equal(horizon);
    expect(windowOf(during('next'), calendar)).to.equal('next');
  });

  it('follows from the quarters where a lens shows dates but no horizon', () => {
    expect(windowOf(during('2026-Q3'), calendar)).to.equal('now');
    expect(windowOf(during('2026-Q4'), calendar)).to.equal('next');
    expect(windowOf(during('2027-Q1'), calendar)).to.equal('next');
    expect(windowOf(during('2027-Q2'), calendar)).to.equal('later');
  });

  it('is "earlier" when its quarter is over and it is not done', () => {
    expect(windowOf(during('2026-Q2'), calendar)).to.equal('earlier');
    expect(windowOf(during('2026-Q1/2026-Q3'), calendar)).to.equal('now');
    expect(windowOf(item({ horizon: 'now', past: true, status: 'in-progress' }), calendar)).to.equal('earlier');
    expect(windowOf(item({ horizon: 'now', past: true, status: 'done' }), calendar)).to.equal('available');
    const { items } = project(
      parseRoadmap({ items: [{ title: 'A', timeframe: '2026-05', visibility: 'public', commitment: 'planned' }] }).roadmap,
      customer,
      calendar,
    );
    expect(items.map((late) => windowOf(late, calendar))).to.deep.equal(['earlier']);
  });

  it('is "undated" when nothing is said about when', () => {
    expect(windowOf(item(), calendar)).to.equal('undated');
  });
});

describe('the themes layout', () => {
  it('shows windows that have items only, in the order of time', () => {
    const [section] = sectionsOf([item({ id: '1', horizon: 'later' }), item({ id: '2', horizon: 'now' })], 1400);
    expect(section!.rows.flat().map(({ name }) => name)).to.deep.equal(['now', 'later']);
  });

  it('puts dated and undated items of one window in the order of the lens', () => {
    const dated = { ...during('2026-Q4'), id: 'dated', horizon: 'now' as const, commitment: 'exploring' as const };
    const lane: Lane = { id: '', items: [dated], undated: [item({ id: 'firm', horizon: 'now', commitment: 'committed' })], tally: {} };
    const [section] = layoutThemes(lanesOf(lane), projectionOf({ items: [] }), 800).sections;
    expect(section!.rows[0]![0]!.items.map(({ id }) => id)).to.deep.equal(['firm', 'dated']);
  });

  it('begins what is available with what came last', () => {
    const shipped = (id: string, text: string) => ({ ...during(text), id, status: 'done' as const });
    const [section] = sectionsOf([shipped('old', '2024-Q1'), shipped('new', '2026-Q2'), item({ id: 'when', status: 'done' })], 800);
    expect(section!.rows[0]![0]!.items.map(({ id }) => id)).to.deep.equal(['new', 'old', 'when']);
  });

  it('counts how many items are how firm', () => {
    const [section] = sectionsOf(
      [item({ id: '1', commitment: 'planned' }), item({ id: '2', commitment: 'planned' }), item({ id: '3' })],
      800,
    );
    expect(section!.tally).to.deep.equal({ planned: 2, unknown: 1 });
  });

  it('keeps a theme without items, and no other empty lane', () => {
    const empty = [laneOf([])];
    expect(layoutThemes({ lanes: empty, groupBy: 'theme' }, projectionOf({ items: [] }), 800).sections).to.have.length(1);
    expect(layoutThemes({ lanes: empty, groupBy: 'commitment' }, projectionOf({ items: [] }), 800).sections).to.have.length(0);
  });

  it('has one track on a phone, and an index beside it on a wide screen', () => {
    const at = (width: number) => layoutThemes(lanesOf(), projectionOf({ items: [] }), width);
    expect(at(0)).to.include({ tracks: 1, rail: false });
    expect(at(358)).to.include({ tracks: 1, rail: false });
    expect(at(754)).to.include({ tracks: 2, rail: false });
    expect(at(1224)).to.include({ tracks: 3, rail: true });
    expect(at(5000)).to.include({ tracks: 4, rail: true });
  });

  it('gives spare tracks to the window with the highest stack', () => {
    const items = [1, 2, 3, 4, 5].map((n) => item({ id: `${n}`, horizon: n === 1 ? 'now' : 'next' }));
    const [section] = sectionsOf(items, 1224);
    expect(section!.rows[0]!.map(({ name, tracks }) => [name, tracks])).to.deep.equal([
      ['now', 1],
      ['next', 2],
    ]);
  });

  const anyItem = fc.record(
    {
      id: fc.uuid(),
      title: fc.string(),
      status: fc.constantFrom(...STATUSES),
      commitment: fc.constantFrom(...COMMITMENTS),
      horizon: fc.constantFrom(...HORIZONS),
    },
    { requiredKeys: ['id', 'title'] },
  ) as fc.Arbitrary<ProjectedItem>;

  it('loses no item, draws none twice and never fills a row beyond its tracks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 40 }), fc.nat(3000), (items, width) => {
        const { tracks, sections } = layoutThemes(lanesOf(laneOf(items)), projectionOf({ items: [] }), width);
        const { rows } = sections[0]!;
        const drawn = rows.flat().flatMap((window) => window.items.map(({ id }) => id));
        expect(drawn.toSorted()).to.deep.equal(items.map(({ id }) => id).toSorted());
        for (const row of rows) {
          expect(row).not.to.be.empty;
          expect(row.reduce((sum, window) => sum + window.tracks, 0)).to.be.at.most(tracks);
        }
        const order = rows.flat().map(({ name }) => THEME_WINDOWS.indexOf(name));
        expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('draws every item of a real projection in each lane it belongs to', () => {
    const projection = projectionOf({
      themes: [
        { id: 't', title: 'T' },
        { id: 'u', title: 'U' },
      ],
      items: [
        { id: 'both', title: 'Both', themes: ['t', 'u'] },
        { id: 'none', title: 'None', timeframe: '2026-Q4' },
      ],
    });
    const { sections } = layoutThemes(arrange(projection), projection, 800);
    expect(sections.map(({ lane, rows }) => [lane.id, rows.flat().flatMap((window) => window.items.map(({ id }) => id))])).to.deep.equal([
      ['t', ['both']],
      ['u', ['both']],
      ['', ['none']],
    ]);
  });
});

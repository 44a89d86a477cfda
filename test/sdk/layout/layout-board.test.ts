import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutBoard, type BoardLayout } from '../../../src/sdk/layout/layout-board.js';
import { arrange, BOARD_COLUMNS, type View } from '../../../src/sdk/lenses/arrange.js';
import { GROUPINGS, SORTINGS } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';

function boardOf(items: object[], view: View = {}, width = 1200): BoardLayout {
  const projection = project(roadmapOf({ teams: [{ id: 'red', title: 'Red' }], items }), lensOf({ sortBy: ['title'] }), { today });
  return layoutBoard(arrange(projection, { groupBy: 'none', ...view }), projection, view, width);
}
const told = ({ columns, lanes }: BoardLayout, lane = 0) =>
  Object.fromEntries(columns.map(({ id }, index) => [id, (lanes[lane]?.cells[index] ?? []).map(({ title }) => title)]));

describe('the board', () => {
  it('has now, next and later even if nothing is there, and columns for what is late, done, dropped or undated if something is', () => {
    expect(told(boardOf([]))).to.deep.equal({ now: [], next: [], later: [] });
    const items = [
      { title: 'A', timeframe: '2026-Q3' },
      { title: 'B', timeframe: 'later' },
      { title: 'C' },
      { title: 'D', status: 'done' },
      { title: 'E', timeframe: '2026-Q1' },
      { title: 'F', status: 'cancelled' },
    ];
    expect(told(boardOf(items))).to.deep.equal({
      earlier: ['E'],
      now: ['A'],
      next: [],
      later: ['B'],
      undated: ['C'],
      available: ['D'],
      dropped: ['F'],
    });
  });

  it('puts an item into the quarter it ends in, and shows the empty ones between', () => {
    const items = [
      { title: 'A', timeframe: '2026-Q3' },
      { title: 'B', timeframe: '2026-09/2027-02-03' },
      { title: 'C', timeframe: 'now' },
    ];
    expect(Object.values(told(boardOf(items, { columns: 'quarter' })))).to.deep.equal([['A'], [], ['B'], ['C']]);
  });

  it('has a column of its own for a half or a year, behind its last quarter, since nobody said in which quarter it comes', () => {
    const items = [
      { title: 'A', timeframe: '2027-Q1' },
      { title: 'B', timeframe: '2027-H1' },
      { title: 'C', timeframe: '2027-Q3' },
      { title: 'D', timeframe: '2027' },
    ];
    const { columns } = boardOf(items, { columns: 'quarter' });
    expect(columns.map(({ period, count }) => [period!.precision, period!.end, count])).to.deep.equal([
      ['quarter', '2027-03-31', 1],
      ['quarter', '2027-06-30', 0],
      ['half', '2027-06-30', 1],
      ['quarter', '2027-09-30', 1],
      ['quarter', '2027-12-31', 0],
      ['year', '2027-12-31', 1],
    ]);
  });

  it('gathers what lies before the last quarter, and what lies far ahead', () => {
    const items = [
      { title: 'A', timeframe: '2026-Q1' },
      { title: 'B', timeframe: '2026-Q2' },
      { title: 'C', timeframe: '9999-12-31' },
    ];
    const layout = boardOf(items, { columns: 'quarter' });
    expect([layout.columns[0]!.id, layout.columns.at(-1)!.id, layout.columns.length]).to.deep.equal(['earlier', 'later', 3]);
  });

  it('has the words of a list in its order, then those of the lens, then none', () => {
    const items = [{ title: 'A', status: 'done' }, { title: 'B', status: 'planned' }, { title: 'C' }];
    expect(Object.keys(told(boardOf(items, { columns: 'status' })))).to.deep.equal(['planned', 'done', 'unknown']);
    expect(Object.keys(told(boardOf(items, { columns: 'commitment' })))).to.deep.equal(['']);
  });

  it('has a row for each lane that has something', () => {
    const items = [{ title: 'A', team: 'red', timeframe: 'now' }, { title: 'B' }];
    const layout = boardOf(items, { groupBy: 'team' });
    expect(layout.lanes.map(({ lane }) => lane.id)).to.deep.equal(['red', '']);
    expect(told(layout)).to.deep.equal({ now: ['A'], next: [], later: [], undated: [] });
  });

  it('scrolls where its columns have no room, and is stacked on a phone', () => {
    const items = [{ title: 'A' }, { title: 'B', status: 'done' }, { title: 'C', status: 'cancelled' }];
    expect([1200, 820, 390].map((width) => boardOf(items, {}, width).scrolls)).to.deep.equal([false, true, false]);
  });

  it('has each item of a lane in one column, in the order asked for, and counts each once', () => {
    const view = fc.record(
      {
        columns: fc.constantFrom(...BOARD_COLUMNS),
        groupBy: fc.constantFrom(...GROUPINGS),
        sortBy: fc.shuffledSubarray([...SORTINGS], { minLength: 1 }),
        descending: fc.boolean(),
      },
      { requiredKeys: ['columns', 'groupBy'] },
    );
    fc.assert(
      fc.property(roadmap, lens, view, day, (of, through, seen, on) => {
        const projection = project(of, through, { today: on });
        const lanes = arrange(projection, seen);
        const layout = layoutBoard(lanes, projection, seen, 1000);
        for (const { lane, cells } of layout.lanes)
          expect(cells.flat().map(({ id }) => id)).to.have.members([...lane.items, ...lane.undated].map(({ id }) => id));
        expect(layout.columns.reduce((sum, { count }) => sum + count, 0)).to.equal(projection.items.length);
        expect(new Set(layout.columns.map(({ id }) => id)).size).to.equal(layout.columns.length);
      }),
      { numRuns: 80 },
    );
  });
});

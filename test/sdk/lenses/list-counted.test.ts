import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { explainProjection } from '../../../src/sdk/lenses/explain-projection.js';
import { listCounted } from '../../../src/sdk/lenses/list-counted.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { lens } from '../lens-arbitrary.js';
import { day, roadmap, WORDS } from '../roadmap-arbitrary.js';

const view: fc.Arbitrary<View> = fc.record({
  search: fc.constantFrom('', ...WORDS),
  filter: fc.record({ status: fc.subarray([...STATUSES], { minLength: 3 }) }, { requiredKeys: [] }),
  range: fc.tuple(day, day).map(([a, b]) => ({ start: a < b ? a : b, end: a < b ? b : a })),
});
const counting = { show: { counts: true, slippage: false, changes: false } };

describe('the lists behind the counts', () => {
  it('have as many items as is counted', () => {
    fc.assert(
      fc.property(roadmap, lens, view, day, (of, any, seen, today) => {
        const through = { ...any, ...counting };
        const projection = project(of, through, { today });
        const [{ counts }, lists] = [arrange(projection, seen), listCounted(projection, seen)];
        for (const name of ['shown', 'undated', 'filtered', 'outOfRange'] as const) expect(lists[name].length, name).to.equal(counts[name]);
        expect(new Set(Object.values(lists).flat()).size).to.equal(projection.items.length);
        const withheld = explainProjection(of, through, { today }).filter(
          ({ collection, as }) => collection === 'items' && as === 'hidden',
        );
        expect(withheld.length + of.source.invalid).to.equal(counts.withheld! + counts.invalid!);
      }),
    );
  });

  it('are those of all records of the source, whatever is in it', () => {
    const record = fc.oneof(
      fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c', 7),
          title: fc.constantFrom('A', 'B', ''),
          timeframe: fc.constantFrom('2026-Q4', 'now', 'never', 3),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({
        title: fc.constant('P'),
        items: fc.array(fc.oneof(fc.constant('child'), fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), lens, view, day, (items, any, seen, today) => {
        const { roadmap: of } = parseRoadmap({ items });
        const { source, invalid, withheld, ...held } = arrange(project(of, { ...any, ...counting }, { today }), seen).counts;
        expect(Math.min(invalid!, withheld!, ...Object.values(held))).to.be.at.least(0);
        expect([invalid!, withheld!, ...Object.values(held)].reduce((sum, count) => sum + count, 0)).to.equal(source);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { atOnce } from '../../../src/sdk/model/each-in-slices.js';
import { parseChanged } from '../../../src/sdk/parse/parse-changed.js';
import { keepUnchanged } from '../../../src/sdk/parse/keep-unchanged.js';
import { parseRoadmap, type ParseResult } from '../../../src/sdk/parse/parse-roadmap.js';
import { roadmapPair } from '../roadmap-arbitrary.js';
import { roadmapInput } from './arbitrary-input.js';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** As the view reads what it has read before. */
function again(input: unknown, before: ParseResult): ParseResult {
  const changed = parseChanged(input, before, parseRoadmap);
  if (changed) return changed;
  const { roadmap, issues } = parseRoadmap(input);
  return { roadmap: atOnce(keepUnchanged(roadmap, before.roadmap)), issues };
}
const withItem = (roadmap: Roadmap, place: number, item: object): Roadmap => ({
  ...roadmap,
  items: roadmap.items.map((one, at) => (at === place ? (item as typeof one) : one)),
});
const before = parseRoadmap({
  teams: [{ id: 'core', title: 'Core' }],
  items: [
    { id: 'a', title: 'A', team: 'core' },
    { id: 'b', title: 'B', parent: 'a' },
  ],
});
const { roadmap } = before;
const [a, b] = roadmap.items;

describe('a document that was read before', () => {
  it('is read again to the byte as the whole would be, whatever has become of an item', () => {
    let taken = 0;
    const changes = [
      { title: 'New' },
      { timeframe: '2026-Q3' },
      { status: 'done', team: 'nobody' },
      { statuz: 'x' },
      { dependsOn: ['a'] },
      { parent: 'b' },
      { id: 'other' },
      { items: [{ title: 'Inside' }] },
    ];
    fc.assert(
      fc.property(roadmapPair, fc.nat(), fc.constantFrom(undefined, ...changes), ([first, second], nat, change) => {
        const former = parseRoadmap(plain(parseRoadmap(plain(first)).roadmap));
        const { items } = former.roadmap;
        if (items.length === 0) return;
        const place = nat % items.length;
        const other = second.items.find(({ id }) => id === items[place]!.id) ?? {};
        const input = withItem(former.roadmap, place, { ...items[place], ...(change ?? plain(other)) });
        if (parseChanged(input, former, parseRoadmap)) taken++;
        expect(JSON.stringify(again(input, former))).to.equal(JSON.stringify(parseRoadmap(plain(input))));
      }),
      { numRuns: 150 },
    );
    expect(taken).to.be.greaterThan(10);
  });

  it('reads one item, where one is another, and keeps all others', () => {
    const { roadmap: now, issues } = parseChanged(withItem(roadmap, 1, { ...b, title: 'C' }), before, parseRoadmap)!;
    expect(now.items[0]).to.equal(a);
    expect(now.items[1]).to.deep.equal({ ...b, title: 'C' });
    expect(now.teams).to.equal(roadmap.teams);
    expect(issues).to.deep.equal([]);
  });

  it('is read as a whole where an item has another id, refers to nothing, or anything else has changed', () => {
    const changed = [
      withItem(roadmap, 1, { ...b, id: 'c' }),
      withItem(roadmap, 1, { ...b, team: 'gone' }),
      withItem(roadmap, 0, { ...a, parent: 'b' }),
      { ...roadmap, title: 'New' },
      { ...roadmap, teams: [{ ...roadmap.teams[0] }] },
      { ...roadmap, items: [...roadmap.items, { title: 'More' }] },
    ];
    for (const input of changed) expect(parseChanged(input, before, parseRoadmap), JSON.stringify(input)).to.equal(undefined);
  });
});

describe('the same document as JSON again', () => {
  it('gives the very same entities where they say the same, and the result of reading it alone', () => {
    const { roadmap: now } = again(plain({ ...roadmap, items: [{ ...a, title: 'New' }, b] }), before);
    expect(now.items[1]).to.equal(b);
    expect(now.items[0]).not.to.equal(a);
    expect(now.teams).to.equal(roadmap.teams);
  });

  it('finds entities that have moved because others came or went', () => {
    const { items } = again(plain({ ...roadmap, items: [{ id: 'new', title: 'New' }, a, b] }), before).roadmap;
    expect([items[1], items[2]]).to.deep.equal([a, b]);
    expect(items[1] === a && items[2] === b).to.equal(true);
    expect(again(plain({ ...roadmap, items: [b] }), before).roadmap.items[0]?.title).to.equal('B');
  });

  it('gives what reading it alone gives, whatever was read before', () => {
    fc.assert(
      fc.property(roadmapInput, roadmapInput, (first, second) => {
        expect(again(second, parseRoadmap(first))).to.deep.equal(parseRoadmap(second));
      }),
      { numRuns: 100 },
    );
  });

  it('throws nothing for what throws when it is looked at', () => {
    const hostile = Object.defineProperty({ items: [] }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(again(hostile, before)).to.deep.equal(parseRoadmap(hostile));
  });
});

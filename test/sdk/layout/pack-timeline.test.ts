import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inDays, packTimeline, type PackedRows, type TimelineEntries } from '../../../src/sdk/layout/pack-timeline.js';

type TimelineEntry = { from: number; to: number; room: number };
const listed = (list: TimelineEntry[]): TimelineEntries => ({
  from: Int32Array.from(list, ({ from }) => from),
  to: Int32Array.from(list, ({ to }) => to),
  room: Int32Array.from(list, ({ room }) => room),
});
const packOf = (list: TimelineEntry[], inOrder?: boolean) => packTimeline(listed(list), inOrder);
const entries = fc.array(
  fc
    .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, days, room]): TimelineEntry => ({ from, to: from + days, room })),
  { maxLength: 60 },
);
const endOf = ({ from, to, room }: TimelineEntry) => Math.max(to, from + room);
const placesIn = ({ first }: PackedRows, row: number) =>
  Array.from({ length: first[row + 1]! - first[row]! }, (_, index) => first[row]! + index);

describe('packing a timeline', () => {
  it('gives names longer than their bars room', () => {
    const packed = packOf([
      { from: 0, to: 5, room: 20 },
      { from: 10, to: 15, room: 20 },
      { from: 20, to: 30, room: 5 },
    ]);
    expect([...packed.first]).to.deep.equal([0, 2, 3]);
    expect([...packed.entry]).to.deep.equal([0, 2, 1]);
  });

  it('lets no two in a row overlap, leaves none out, and sorts rows by time', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (list, inOrder) => {
        const packed = packOf(list, inOrder);
        expect([...packed.entry].sort((a, b) => a - b)).to.deep.equal(list.map((_, index) => index));
        for (let row = 0; row < packed.count; row++) {
          const own = placesIn(packed, row).map((place) => list[packed.entry[place]!]!);
          expect(own.length).to.be.greaterThan(0);
          own.slice(1).forEach((entry, index) => expect(entry.from).to.be.at.least(endOf(own[index]!)));
        }
        for (const [place, entry] of packed.entry.entries())
          expect([packed.from[place], packed.to[place]]).to.deep.equal([list[entry]!.from, list[entry]!.to]);
      }),
    );
  });

  it('keeps an order that is asked for, from the top left', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect([...packOf(list, true).entry]).to.deep.equal(list.map((_, index) => index));
      }),
    );
  });

  it('finds in a row what looking at each would find', () => {
    fc.assert(
      fc.property(
        entries,
        fc.integer({ min: -250, max: 250 }),
        fc.integer({ min: 0, max: 200 }),
        fc.nat(40),
        (list, start, days, beyond) => {
          const packed = packOf(list);
          for (let row = 0; row < packed.count; row++) {
            const [from, to] = inDays(packed, row, start, start + days, beyond);
            const found = placesIn(packed, row).filter((place) => place >= from && place < to);
            const wanted = placesIn(packed, row).filter(
              (place) => packed.to[place]! + beyond > start && packed.from[place]! < start + days,
            );
            expect(found).to.deep.equal(wanted);
          }
        },
      ),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { barSpan, type BarSpan } from '../../../src/sdk/layout/bar-span.js';
import { placeBar, placeBracket, SIGN } from '../../../src/sdk/layout/place-bar.js';
import { placeMarks } from '../../../src/sdk/layout/place-marks.js';
import { timeScale } from '../../../src/sdk/layout/time-scale.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';

const span = (x: number, width: number, cut: Partial<BarSpan> = {}): BarSpan => {
  return { x, width, cutStart: false, cutEnd: false, fadeStart: 0, fadeEnd: 0, ...cut };
};
const plain = (title: number) => ({ title, note: 0, marks: [] });
const LIMIT = 1000;

describe('the bar of a timeframe', () => {
  const scale = timeScale({ start: '2026-01-01', end: '2026-12-31' }, 730);
  const barOf = (text: string, known?: number[]) => barSpan(parseTimeframe(text) as Timeframe, scale, known);

  it('reaches from the first day to the end of the last one', () => {
    expect(barOf('2026-01-11/2026-01-20')).to.deep.equal(span(20, 20));
  });

  it('fades where nobody knows the day, the more the less is known', () => {
    const fades = ['2026-03-01/2026-06-30', '2026-03/2026-06', '2026-Q1/2026-Q2', '2026-H1', '2026-03/..'].map(
      (text) => barOf(text).fadeEnd,
    );
    expect(fades).to.deep.equal([...fades].sort((a, b) => a - b));
    expect(new Set(fades).size).to.equal(5);
    expect(fades[0]).to.equal(0);
  });

  it('is cut at the edges of the axis, sharply', () => {
    expect(barOf('2025-Q4/2027-Q1')).to.deep.equal(span(0, 730, { cutStart: true, cutEnd: true }));
  });

  it('can be seen even where it is a single day or all but outside', () => {
    expect(barOf('2026-12-31').width).to.be.at.least(6);
    expect(barOf('2026-12-31').x + barOf('2026-12-31').width).to.be.at.most(730);
  });

  it('goes on beyond what is known to happen where its end is open', () => {
    expect(barOf('2026-01-01/..')).to.include({ x: 0, width: 72, cutEnd: false });
    expect(barOf('2026-01-01/..', [300])).to.include({ x: 0, width: 372, cutEnd: false });
    expect(barOf('2020/..')).to.include({ x: 0, width: 72, cutStart: true });
    expect(barOf('../2026-12-31')).to.include({ x: 658, width: 72, cutStart: false });
  });
});

describe('the title of a bar', () => {
  it('stands on the bar where it fits, else after it, else before it', () => {
    expect(placeBar(span(100, 200), plain(100), LIMIT)).to.include({ inside: true, title: 126, left: 100, right: 300 });
    expect(placeBar(span(100, 40), plain(100), LIMIT)).to.include({ inside: false, glyph: 106, title: 146, right: 246 });
    expect(placeBar(span(940, 40), plain(100), LIMIT)).to.include({ inside: false, glyph: 946, title: 834, left: 834, right: 980 });
  });

  it('takes the sign of a short bar along', () => {
    expect(placeBar(span(100, 8), plain(50), LIMIT)).to.include({ glyph: 114, title: 114 + SIGN, left: 100, right: 184 });
  });

  it('stands below the bar, which keeps its sign, where there is no room beside it, and is cut short where that is not enough', () => {
    expect(placeBar(span(50, 20), plain(160), 200)).to.include({
      below: true,
      glyph: 76,
      title: 40,
      titleWidth: 160,
      left: 40,
      right: 200,
    });
    expect(placeBar(span(50, 8), plain(120), 200)).to.include({ below: true, glyph: 64, title: 50, left: 50, right: 170 });
    expect(placeBar(span(10, 180), plain(300), 200)).to.include({ below: true, glyph: 16, title: 0, titleWidth: 200 });
  });

  it('is whole beside its bar, however long, where there is room', () => {
    expect(placeBar(span(100, 40), plain(700), LIMIT)).to.include({ inside: false, title: 146, titleWidth: 700, right: 846 });
  });

  it('keeps clear of the marks', () => {
    const marks = [{ x: 150, label: 30 }];
    expect(placeBar(span(100, 300), { title: 100, note: 0, marks }, LIMIT)).to.include({ inside: true, glyph: 188, title: 208 });
  });

  it('is followed by where the item was, on the bar where there is no room behind it, and not at all without any', () => {
    expect(placeBar(span(100, 200), { ...plain(100), note: 50 }, LIMIT)).to.include({ note: 306, right: 356 });
    expect(placeBar(span(700, 300), { ...plain(100), note: 50 }, LIMIT)).to.include({ note: 838, right: 1000 });
    expect(placeBar(span(860, 140), { ...plain(100), note: 50 }, LIMIT).note).to.equal(undefined);
  });

  it('stands above a bracket from its start, moved back where the axis ends', () => {
    expect(placeBracket(span(100, 20), plain(200), LIMIT)).to.include({ glyph: 100, title: 120, titleWidth: 200, right: 320 });
    expect(placeBracket(span(900, 20), plain(200), LIMIT)).to.include({ glyph: 780, title: 800, left: 780, right: 1000 });
  });

  it('stays on the axis and beside its bar, whatever there is', () => {
    const numbers = fc.record({
      x: fc.integer({ min: 0, max: 494 }),
      width: fc.integer({ min: 6, max: 500 }),
      title: fc.integer({ min: 0, max: 900 }),
      note: fc.constantFrom(0, 40, 90),
      marks: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(numbers, ({ x, width, title, note, marks: at }) => {
        const bar = span(x, Math.min(width, 500 - x));
        const wanted = at.map((place) => ({ of: place, x: place, label: 30 }));
        const marks = placeMarks(wanted, bar);
        const placed = placeBar(bar, { title, note, marks }, 500);
        const end = placed.title + placed.titleWidth;
        expect(placed.left).to.be.at.least(0);
        expect(placed.right).to.be.at.most(500);
        expect(Math.min(placed.glyph, placed.title, bar.x)).to.be.at.least(placed.left);
        expect(Math.max(end, placed.note === undefined ? 0 : placed.note + note)).to.be.at.most(placed.right);
        if (placed.below) expect(placed.titleWidth).to.equal(Math.min(title, 500));
        else if (!placed.inside) expect(placed.title >= bar.x + bar.width || end <= bar.x).to.equal(true);
        if (placed.inside) for (const mark of marks) expect(end <= mark.x - 6 || placed.glyph >= mark.x + 6).to.equal(true);
      }),
    );
  });
});

describe('the marks of a bar', () => {
  const mark = (x: number, label = 0) => ({ of: x, x, label });

  it('stay on the bar', () => {
    expect(placeMarks([mark(100), mark(200)], span(100, 100)).map(({ x }) => x)).to.deep.equal([106, 194]);
  });

  it('do not cover one another', () => {
    expect(placeMarks([mark(150), mark(155), mark(170)], span(100, 100)).map(({ of }) => of)).to.deep.equal([150, 170]);
    expect(placeMarks([mark(100)], span(100, 6))).to.deep.equal([]);
  });

  it('have their names behind them, before them at the end of the bar, or nowhere', () => {
    const placed = placeMarks([mark(110, 40), mark(195, 40)], span(100, 100));
    expect(placed.map(({ label, before }) => [label, before])).to.deep.equal([
      [40, undefined],
      [0, undefined],
    ]);
    expect(placeMarks([mark(200, 40)], span(100, 100))[0]).to.include({ label: 40, before: true });
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { line, space } from '../../../../src/sdk/exports/sheets/blocks.js';
import { paginate } from '../../../../src/sdk/exports/sheets/paginate.js';
import type { Block, Mark } from '../../../../src/sdk/exports/sheets/sheet.js';

const block = (height: number, text: string, keep = false): Block => ({
  height,
  keep,
  marks: [{ kind: 'text', x: 0, y: height, width: 10, text, size: 10, ink: 'ink' }],
});
const textsOf = (marks: Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const heads = { first: [block(20, 'first')], further: (name: string) => [block(10, `further ${name}`)] };
const page = { width: 100, height: 200, margin: 10, apart: false };
const chapter = (blocks: Block[], name = '') => ({ name, heading: [block(10, name, true)], blocks });

describe('paginate', () => {
  it('keeps every block, once and in order, within the pages', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.boolean()), { maxLength: 30 }), fc.boolean(), (sizes, apart) => {
        const blocks = sizes.map(([height, keep], index) => block(height, String(index), keep));
        const sheets = paginate([chapter(blocks)], heads, { ...page, apart });
        expect(sheets.flatMap(({ marks }) => textsOf(marks)).filter((text) => /^\d+$/.test(text))).to.deep.equal(
          sizes.map((_, index) => String(index)),
        );
        for (const { marks } of sheets) for (const mark of marks) if (mark.kind === 'text') expect(mark.y).to.be.within(0, 190.001);
      }),
    );
  });

  it('has one page, as high as need be, without a height', () => {
    const sheets = paginate([chapter([block(500, 'a'), block(500, 'b')])], heads, { width: 100, margin: 10, apart: false });
    expect(sheets.map(({ height }) => height)).to.deep.equal([20 + 16 + 10 + 1000 + 20]);
  });

  it('repeats the head of a table on each page', () => {
    const sheets = paginate([{ ...chapter([block(100, 'a'), block(100, 'b')]), repeat: block(10, 'head') }], heads, page);
    expect(sheets.map(({ marks }) => textsOf(marks).includes('head'))).to.deep.equal([true, true]);
  });

  it('leaves no heading alone at the end of a page', () => {
    const sheets = paginate([chapter([block(120, 'a')], 'one'), chapter([block(60, 'b')], 'two')], heads, page);
    expect(sheets.map(({ marks }) => textsOf(marks))).to.deep.equal([
      ['first', 'one', 'a'],
      ['further two', 'two', 'b'],
    ]);
  });

  it('begins a slide with what does not fit on the last, and calls it so', () => {
    const sheets = paginate([chapter([block(100, 'a')], 'one'), chapter([block(20, 'b'), block(60, 'c')], 'two')], heads, {
      ...page,
      apart: true,
    });
    expect(sheets.map(({ marks }) => textsOf(marks))).to.deep.equal([
      ['first', 'one', 'a'],
      ['further two', 'b', 'c'],
    ]);
  });

  it('begins what takes several slides anyway on one that is nearly empty', () => {
    const long = chapter([block(80, 'b'), block(80, 'c'), block(80, 'd')], 'two');
    const sheets = paginate([chapter([block(20, 'a')], 'one'), long], heads, { ...page, apart: true });
    expect(sheets.map(({ marks }) => textsOf(marks))).to.deep.equal([
      ['first', 'one', 'a', 'two', 'b'],
      ['further two', 'c'],
      ['further two', 'd'],
    ]);
  });

  it('tells what is drawn behind the blocks where they stand on each page', () => {
    const places: number[][] = [];
    const finish = (marks: readonly Mark[], { left, top, bottom }: { left: number; top: number; bottom: number }) => {
      places.push([left, top, bottom]);
      return [line([[left, top] as const, [left, bottom] as const], 'line'), ...marks];
    };
    paginate([{ name: '', heading: [], blocks: [block(100, 'a'), block(100, 'b')], finish }], { ...heads, first: [space(4)] }, page);
    expect(places).to.deep.equal([
      [10, 30, 130],
      [10, 32, 132],
    ]);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutText, widthOf, wrapText } from '../../../../src/sdk/exports/sheets/wrap-text.js';

describe('wrapText', () => {
  it('keeps every word, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        const bare = (told: string) => told.replace(/\s/g, '');
        for (const line of lines) expect(widthOf(line, 12) <= width || [...line].length === 1, line).to.equal(true);
        expect(bare(lines.join('')).length).to.be.at.most(bare(text).length);
        expect(wrapText(lines.join(' '), Infinity, 12).join('')).to.equal(lines.join(' '));
      }),
    );
  });

  it('breaks a word that fits no line, and cuts what is more than may be', () => {
    expect(wrapText('aaaaaaaaaa', 30, 12).join('')).to.equal('aaaaaaaaaa');
    expect(wrapText('one two three four', 40, 12, { most: 2 })).to.have.length(2);
    expect(wrapText('one two three four', 40, 12, { most: 2 })[1]).to.match(/…$/);
    expect(wrapText('', 40, 12)).to.deep.equal([]);
  });

  it('is quick with a text that has no spaces', () => {
    expect(wrapText('x'.repeat(20_000), 300, 12).join('')).to.have.length(20_000);
    expect(cutText('x'.repeat(20_000), 300, 12).length).to.be.lessThan(80);
  });
});

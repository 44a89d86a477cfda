import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hasWord, replacements, replaceWords } from '../../../src/sdk/lenses/replace-words.js';

const replaced = (text: string, words: Record<string, string>) => replaceWords(text, replacements(Object.entries(words)));
const has = (text: string, word: string) => hasWord(text, replacements([[word, '']]));

describe('replaceWords', () => {
  it('replaces whole words, whatever their case', () => {
    expect(replaced('Fin, FIN and Final fin', { fin: 'Money' })).to.equal('Money, Money and Final Money');
  });

  it('takes an underscore for the end of a word', () => {
    expect(replaced('see phoenix_api', { phoenix: 'X' })).to.equal('see X_api');
  });

  it('prefers the longest word', () => {
    expect(replaced('Fin Cloud and Fin', { Fin: 'Money', 'Fin Cloud': 'Money online' })).to.equal('Money online and Money');
  });

  it('does not look again at what it put in', () => {
    expect(replaced('a b', { a: 'b', b: 'a' })).to.equal('b a');
    expect(replaced('Fin', { Fin: 'Fin Cloud', Cloud: 'X' })).to.equal('Fin Cloud');
  });

  it('finds words beside letters whose lower case is longer', () => {
    expect(replaced('İstanbul: PHOENIX', { phoenix: 'X' })).to.equal('İstanbul: X');
    expect(has('PHOENIX in İzmir', 'phoenix')).to.equal(true);
  });

  it('finds letters however their accents are written', () => {
    expect(replaced('Zu\u0308rich', { 'Z\u00fcrich': 'X' })).to.equal('X');
    expect(replaced('Z\u00fcrich', { 'Zu\u0308rich': 'X' })).to.equal('X');
  });

  it('finds words whatever is in them that cannot be seen', () => {
    for (const unseen of ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202e', '\ufe0f', '\u{e0061}']) {
      expect(replaced(`the pho${unseen}enix flies`, { Phoenix: 'Kite' }), escape(unseen)).to.equal('the Kite flies');
      expect(has('phoenix', `pho${unseen}enix`)).to.equal(true);
    }
  });

  it('finds words in wide, small, styled and accented letters, and across any gap', () => {
    for (const written of ['ＰＨＯＥＮＩＸ', '𝐏𝐡𝐨𝐞𝐧𝐢𝐱', 'ⓟⓗⓞⓔⓝⓘⓧ', 'Phöénix', 'pho\u0308enix'])
      expect(replaced(`a ${written}, b`, { Phoenix: 'Kite' }), written).to.equal('a Kite, b');
    for (const gap of [' ', '  ', '\u00a0', '\n', '-', '\u2011', '\u3000', '_'])
      expect(replaced(`the Blue${gap}Fox!`, { 'blue fox': 'X' }), escape(gap)).to.equal('the X!');
    expect(replaced('Straße STRASSE', { STRASSE: 'X' })).to.equal('X X');
    expect(replaced('½ and ﬁn', { 1: 'X', Fin: 'Y' })).to.equal('X and Y');
  });

  it('finds words in letters of other scripts that look like theirs', () => {
    // Cyrillic о, х, е, і; Greek Ρ, Η, Ο, Ε, Ν, Ι, Χ; dotless, stroked and small capital letters; letters in filled squares
    for (const written of [
      'ph\u043eenix',
      'Ph\u043e\u0435n\u0456\u0445',
      '\u03a1\u0397\u039f\u0395\u039d\u0399\u03a7',
      'phoen\u0131x',
      'ph\u00f8enix',
      '\u1d18\u029c\u1d0f\u1d07\u0274\u026ax',
      '🅿🅷🅾🅴🅽🅸🆇',
      '🅟hoenix',
    ])
      expect(replaced(`a ${written}, b`, { Phoenix: 'Kite' }), escape(written)).to.equal('a Kite, b');
    expect(replaced('ph\u20ddo\u1ab0enix', { phoenix: 'X' }), 'marks of any kind').to.equal('X');
  });

  it('finds words of other scripts whatever their case, though a capital looks like another letter than its small one', () => {
    for (const written of ['Ηρα', 'ΗΡΑ', 'ηρα'])
      for (const word of ['Ηρα', 'ΗΡΑ', 'ηρα']) expect(has(`η ${written}!`, word), `${written} ${word}`).to.equal(true);
    for (const written of ['Ворон', 'ВОРОН', 'ворон'])
      for (const word of ['Ворон', 'ВОРОН', 'ворон']) expect(has(written, word), word).to.equal(true);
    expect(has('ворона', 'ворон'), 'whole words only').to.equal(false);
  });

  it('does not take letters of other scripts for others in what it leaves', () => {
    expect(replaced('Москва, Ελλάδα: phoenix', { phoenix: 'X' })).to.equal('Москва, Ελλάδα: X');
  });

  it('finds words inside others where it shows that they are words', () => {
    expect(replaced('PhoenixSync, myPhoenix, Phoenix2 and 3Phoenix', { phoenix: 'X' })).to.equal('XSync, myX, X2 and 3X');
    expect(replaced('BlueFoxApi', { 'blue fox': 'X' })).to.equal('XApi');
    expect(replaced('OpenAI, Fin2 and phoenixsync', { AI: 'X', fin: 'Y', phoenix: 'Z' }), 'of four letters at least').to.equal(
      'OpenAI, Fin2 and phoenixsync',
    );
  });

  it('finds words that are written as one', () => {
    expect(replaced('BlueFox and bluefox-9, not bluefoxes2', { 'Blue Fox': 'Kite' })).to.equal('Kite and Kite-9, not bluefoxes2');
    expect(has('email', 'e m'), 'of four letters at least').to.equal(false);
  });

  it('finds the plural and the genitive, and leaves their s', () => {
    expect(replaced("Bluefins, Bluefin's, BLUEFIN’S and Phoenixes", { bluefin: 'Kite', phoenix: 'Hawk' })).to.equal(
      "Kites, Kite's, Kite’S and Hawks",
    );
    expect(replaced('Bluefinish as is', { bluefin: 'Kite', a: 'X', i: 'X' })).to.equal('Bluefinish as is');
  });

  it('leaves what stands around a word as it was', () => {
    expect(replaced('Zürich – ÉTÉ  Phoenix\u00ad… Ω', { phoenix: 'X' })).to.equal('Zürich – ÉTÉ  X… Ω');
  });

  it('finds words of scripts without spaces inside others', () => {
    expect(replaced('新鳳凰計画', { 鳳凰: 'X' })).to.equal('新X計画');
    expect(has('โครงการนกฟีนิกซ์ใหม่', 'นกฟีนิกซ์')).to.equal(true);
  });

  it('knows words that begin or end with a sign', () => {
    expect(replaced('.NET and C++!', { '.NET': 'X', 'C++': 'Y' })).to.equal('X and Y!');
  });

  it('leaves a text without the words as it was', () => {
    expect(replaced('Zu\u0308rich', { Bern: 'X' })).to.equal('Zu\u0308rich');
    expect(replaced('text', { '': 'X', ' ': 'Y' })).to.equal('text');
  });

  it('leaves none of the words, unless a replacement holds one', () => {
    const word = fc.constantFrom('ab', 'ab cd', 'c', 'ß', 'ς', 'İ', '鳳', 'é', 'e\u0301');
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(' ', '-', 'x', 'AB', 'Σ', '\u0301')), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 3 }), (written, words) => {
        const list = replacements(words.map((each) => [each, '▇']));
        expect(hasWord(replaceWords(written, list), list)).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hasTerms, searchRanges, searchTerms } from '../../../src/sdk/lenses/search-items.js';

const item = { id: 'ROAD-12', title: 'Über-fast sign-in', summary: 'Nothing to 登録 twice' };
const finds = (search: string) => hasTerms(item, searchTerms(search));
const marked = (text: string, search: string) => searchRanges(text, search).map(([start, end]) => text.slice(start, end));

describe('a search', () => {
  it('finds words by how they begin, whatever their accents, case and gaps', () => {
    for (const search of ['uber', 'SIGN in', 'fast noth', 'road-12', '12', 'sign-in', '  '])
      expect([search, finds(search)]).to.deep.equal([search, true]);
  });

  it('does not find what is within a word, but for scripts without spaces', () => {
    expect([finds('ber'), finds('ign'), finds('録')]).to.deep.equal([false, false, true]);
  });

  it('finds what is in quotes as whole words alone', () => {
    expect([finds('"sign in"'), finds('"sig"'), finds('sig'), finds('"fast sign"')]).to.deep.equal([true, false, true, true]);
  });

  it('asks for every word', () => {
    expect(finds('sign out')).to.equal(false);
  });

  it('tells where in a text it was found', () => {
    expect(marked('Über-fast sign-in for überall', 'uber sign')).to.deep.equal(['Über', 'sign', 'über']);
    expect(marked('½ price', '1')).to.deep.equal(['½']);
    expect(marked('aaa aab', 'a aa')).to.deep.equal(['aa', 'aa']);
  });

  it('tells places in order, within the text, none over another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, search) => {
        const places = searchRanges(text, search).flat();
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= text.length)).to.equal(true);
      }),
    );
  });

  it('marks something in the title of each item that it finds by the title alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (title, search) => {
          const terms = searchTerms(search);
          if (terms.length > 0 && hasTerms({ id: '', title }, terms)) expect(searchRanges(title, search).length).to.be.above(0);
        },
      ),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAdf, plainFromAdf } from '../../../../src/sdk/adapters/text/plain-from-adf.js';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const node = (type: string, ...content: unknown[]) => ({ type, content });

describe('the plain text of an Atlassian document', () => {
  it('is known by its type', () => {
    expect(isAdf(doc())).to.equal(true);
    expect(isAdf({ type: 'page' })).to.equal(false);
    expect(isAdf('doc')).to.equal(false);
  });

  it('keeps paragraphs apart and drops emphasis', () => {
    const document = doc(
      node('heading', text('Why')),
      paragraph(text('It is '), text('slow', 'strong'), { type: 'hardBreak' }, text('now')),
    );
    expect(plainFromAdf(document)).to.equal('Why\n\nIt is slow\nnow');
  });

  it('has dashes, numbers and boxes for the entries of lists, in any depth', () => {
    const item = (...content: unknown[]) => node('listItem', ...content);
    const nested = item(paragraph(text('two')), node('orderedList', item(paragraph(text('a'))), item(paragraph(text('b')))));
    expect(plainFromAdf(doc(node('bulletList', item(paragraph(text('one'))), nested)))).to.equal('- one\n- two\n  1. a\n  2. b');
    const task = (state: string) => ({ type: 'taskItem', attrs: { state }, content: [text(state)] });
    expect(plainFromAdf(doc(node('taskList', task('DONE'), task('TODO'))))).to.equal('[x] DONE\n[ ] TODO');
  });

  it('tells people, days, signs and addresses by what they say', () => {
    const document = doc(
      paragraph(
        { type: 'mention', attrs: { id: '1', text: '@Ann' } },
        text(' by '),
        { type: 'date', attrs: { timestamp: '1789344000000' } },
        { type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } },
        { type: 'status', attrs: { text: 'LATE', color: 'red' } },
        text(' see '),
        { type: 'inlineCard', attrs: { url: 'https://example.test/1' } },
      ),
    );
    expect(plainFromAdf(document)).to.equal('@Ann by 2026-09-14🎉LATE see https://example.test/1');
  });

  it('reads tables row by row', () => {
    const cell = (words: string) => node('tableCell', paragraph(text(words)));
    expect(plainFromAdf(doc(node('table', node('tableRow', cell('a'), cell('b')), node('tableRow', cell('c'), cell('d')))))).to.equal(
      'a | b\nc | d',
    );
  });

  it('reads a node it does not know as what it holds', () => {
    expect(plainFromAdf(doc(node('constructor', paragraph(text('inside')))))).to.equal('inside');
  });

  it('takes any value, and any depth', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof plainFromAdf(value) === 'string'));
    let deep: unknown = text('far');
    for (let depth = 0; depth < 20_000; depth++) deep = node('panel', deep);
    expect(plainFromAdf(doc(deep, paragraph(text('near'))))).to.equal('near');
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainFromWiki } from '../../../../src/sdk/adapters/text/plain-from-wiki.js';

describe('the plain text of wiki markup', () => {
  it('has no headings, emphasis, colours or pictures', () => {
    expect(plainFromWiki('h2. Why\nIt is *very* _slow_, *_both_*, {color:red}now{color} !shot.png|thumbnail!')).to.equal(
      'Why\nIt is very slow, both, now',
    );
  });

  it('says of links what they say, and of people their names', () => {
    expect(plainFromWiki('[the plan|https://example.test/a_b_c|smart-link], [https://example.test], [~ann] and [^log.txt]')).to.equal(
      'the plan, https://example.test, @ann and log.txt',
    );
  });

  it('keeps brackets that are no link', () => {
    expect(plainFromWiki('[URGENT] tick [x]')).to.equal('[URGENT] tick [x]');
  });

  it('has dashes for the entries of lists, and bars between the cells of tables', () => {
    expect(plainFromWiki('* one\n** two\n# three\n||Name||Size||\n|*a*|1|')).to.equal('- one\n- two\n- three\nName | Size\na | 1');
  });

  it('keeps code as it is', () => {
    expect(plainFromWiki('run {code:java|title=x}a *b* [c]{code} or {{ls -l}}, {noformat}*raw*')).to.equal(
      'run\na *b* [c]\n or ls -l,\n*raw*',
    );
  });

  it('drops rules, breaks lines where asked, and reads escaped signs', () => {
    expect(plainFromWiki('one\\\\\ntwo\n----\n\\*three\\* &nbsp;&amp;')).to.equal('one\n\ntwo\n\n*three*  &');
  });

  it('keeps names with underscores, hyphens, and signs that stand alone', () => {
    expect(plainFromWiki('do_it_now well-known 2 * 3 * 4, -5 to -3, C++')).to.equal('do_it_now well-known 2 * 3 * 4, -5 to -3, C++');
  });

  it('takes any text, in a time that follows its length', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof plainFromWiki(text) === 'string'));
    for (const part of ['*a', '[', '{code}', '!a', '|', '{{', '_a ', '\\']) expect(plainFromWiki(part.repeat(10_000))).to.be.a('string');
  });
});

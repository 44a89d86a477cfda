import { expect } from '@open-wc/testing';
import { plainText } from '../../../src/sdk/adapters/plain-text.js';

describe('the plain text of Markdown', () => {
  it('says of a link what it says', () => {
    expect(plainText('see [the plan](https://example.test/a "title"), [RFC 1][rfc], [RFC 2][] and [lang]')).to.equal(
      'see the plan, RFC 1, RFC 2 and lang',
    );
  });

  it('has no images, emphasis or headings', () => {
    expect(plainText('## Why\n![Team][] **bold** and *soft* ![](a.png)')).to.equal('Why\n bold and soft');
  });

  it('has no rules, no lines under headings, and nothing struck out', () => {
    expect(plainText('Why\n---\none ~~two~~\n***\n3-4 --- 5')).to.equal('Why\n\none two\n\n3-4 --- 5');
  });

  it('keeps what stands between backticks', () => {
    expect(plainText('Beyond the `&`, arrays like `[u8; 4]` and ``a ** b``')).to.equal('Beyond the &, arrays like [u8; 4] and a ** b');
  });

  it('says of a link around code what it says', () => {
    expect(plainText('the [`Retag`](https://example.test/fn.Retag.html) call and [`a[0]`][ref]')).to.equal('the Retag call and a[0]');
  });

  it('keeps names with underscores, and signs that stand alone', () => {
    expect(plainText('do_it_now, 2 * 3 * 4')).to.equal('do_it_now, 2 * 3 * 4');
  });
});

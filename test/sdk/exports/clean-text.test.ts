import { expect } from '@open-wc/testing';
import { cleanText } from '../../../src/sdk/exports/clean-text.js';

describe('cleanText', () => {
  it('turns nothing around beyond itself', () => {
    expect(cleanText('a\u202egpj.exe\u202c b')).to.equal('agpj.exe b');
    expect(cleanText('a \u2067b')).to.equal('a b');
    expect(cleanText('a\u2069 b')).to.equal('a b');
    expect(cleanText('a\u2069 \u2067b')).to.equal('a b');
  });

  it('keeps what isolates text of another direction, and marks of direction', () => {
    for (const text of ['\u2068שלום\u2069: 3', 'C\u200e (1)', 'سلام\u200f!', '\u061c1']) expect(cleanText(text)).to.equal(text);
  });

  it('has no control characters, no halves of characters, and one kind of line break', () => {
    expect(cleanText('a\u0000\u0007\u001b[31m\u007f\u009f')).to.equal('a[31m');
    expect(cleanText('\ud800a\udc00')).to.equal('\ufffda\ufffd');
    expect(cleanText('a\r\nb\rc\u2028d\u0085e\tf')).to.equal('a\nb\nc\nd\ne\tf');
    expect(cleanText('👩‍👩‍👧 \ufeffx\ufffe')).to.equal('👩‍👩‍👧 x');
  });
});

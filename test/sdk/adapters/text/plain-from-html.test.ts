import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainFromHtml } from '../../../../src/sdk/adapters/text/plain-from-html.js';

describe('the plain text of HTML', () => {
  it('keeps paragraphs apart, and lines where there are breaks', () => {
    expect(plainFromHtml('<p>One\n  line</p><p>Two<br>lines</p><div>three</div>')).to.equal('One line\n\nTwo\nlines\n\nthree');
  });

  it('has a dash for each entry of a list', () => {
    expect(plainFromHtml('<body>Steps:<ol><li>First</li><li><b>Second</b></li></ol>Then</body>')).to.equal(
      'Steps:\n- First\n- Second\n\nThen',
    );
  });

  it('says of links what they say, and has no pictures', () => {
    expect(plainFromHtml('see <a href="https://example.test/?a=1&amp;b=2">the plan</a> <img src="a.png">')).to.equal('see the plan');
  });

  it('reads named and numbered characters, and leaves unknown ones', () => {
    expect(plainFromHtml('Gr&ouml;&szlig;e&nbsp;&lt;b&gt; &#8217;&#x1F600; &hellip; &unknown; &#xD800; AT&T')).to.equal(
      'Größe <b> ’😀 … &unknown; &#xD800; AT&T',
    );
  });

  it('leaves out what is not for reading', () => {
    expect(plainFromHtml('a<script>if (1 < 2) alert(1)</script>b<!-- <p>no</p> -->c<style>p{}</style>')).to.equal('abc');
  });

  it('keeps signs that begin no tag', () => {
    expect(plainFromHtml('1 < 2 and a <- b, x <3')).to.equal('1 < 2 and a <- b, x <3');
  });

  it('loses no words to a tag that never ends', () => {
    expect(plainFromHtml('before <b after')).to.equal('before <b after');
  });

  it('takes any text, in a time that follows its length', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof plainFromHtml(text) === 'string'));
    for (const part of ['<', '<a', '<!--', '<script>', '<a "', '&#', ' \n']) expect(plainFromHtml(part.repeat(100_000))).to.be.a('string');
  });
});

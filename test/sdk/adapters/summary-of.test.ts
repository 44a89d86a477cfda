import { expect } from '@open-wc/testing';
import { summaryOf } from '../../../src/sdk/adapters/summary-of.js';

describe('a summary', () => {
  it('is the words of a Markdown text, without the comments of its template', () => {
    expect(summaryOf('# Why\r\n<!-- say why -->\r\n\r\n**Fast** &gt; slow')).to.equal('Why\n\nFast > slow');
  });

  it('shows which tasks are done', () => {
    expect(summaryOf('- [x] ask\n- [ ] sign')).to.equal('- ☑ ask\n- ☐ sign');
  });

  it('is the words of an HTML text', () => {
    expect(summaryOf('<div>Fast <b>&amp;</b> safe</div><script>alert(1)</script>', 'html')).to.equal('Fast & safe');
  });

  it('is none where no word is left', () => {
    for (const text of [undefined, ' ', '<!-- nothing -->']) expect(summaryOf(text)).to.equal(undefined);
  });

  it('takes no time to speak of, whatever is written', () => {
    for (const sign of ['<!--', '[', '`', '*a', '<', '&'])
      expect(summaryOf(sign.repeat(1e6))).to.satisfy((text: string | undefined) => (text ?? '').length <= 30_000);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../../src/sdk/model/safe-url.js';

const SAFE: readonly [written: string, address: string][] = [
  ['https://example.com', 'https://example.com/'],
  ['http://example.com/a?b=c#d', 'http://example.com/a?b=c#d'],
  ['mailto:someone@example.com', 'mailto:someone@example.com'],
  ['HTTPS://EXAMPLE.COM/Path', 'https://example.com/Path'],
  ['  https://example.com/  ', 'https://example.com/'],
  ['ht\ntps://example.com/', 'https://example.com/'],
  ['https:example.com', 'https://example.com/'],
  ['https:\\\\example.com\\a', 'https://example.com/a'],
  ['https://example.com/javascript:alert(1)', 'https://example.com/javascript:alert(1)'],
  ['https://example.com/?next=javascript:alert(1)', 'https://example.com/?next=javascript:alert(1)'],
  ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
];

const UNSAFE: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'javascript:\u2028alert(1)',
  'javascript://example.com/%0aalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript%3aalert(1)',
  '%6aavascript:alert(1)',
  '\uff4aavascript:alert(1)',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'd\tata:text/html,x',
  'blob:https://example.com/0000',
  'filesystem:https://example.com/temporary/x',
  'file:///etc/passwd',
  'ftp://example.com/',
  'ws://example.com/',
  'about:blank',
  'view-source:https://example.com',
  'intent://example.com#Intent;end',
  'tel:+123',
  'sms:+123',
  'chrome://settings',
  '//example.com/path',
  '\\\\example.com\\path',
  '/path',
  './path',
  '../path',
  '?query',
  '#fragment',
  'example.com',
  'www.example.com/path',
  'https://',
  'https://[::1',
  ':https://example.com',
  'https//example.com',
  'x-https://example.com',
  '',
  ' ',
  'null',
  'undefined',
];

describe('safeUrl', () => {
  it('passes http, https and mailto addresses, spelled as a browser reads them', () => {
    for (const [written, address] of SAFE) expect(safeUrl(written), written).to.equal(address);
  });

  it('refuses everything else, however it is disguised', () => {
    for (const written of UNSAFE) expect(safeUrl(written), JSON.stringify(written)).to.equal(undefined);
  });

  it('answers only with addresses that an anchor opens by a safe scheme', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https://', 'http:', 'mailto:', '//', '');
    const noise = fc.string({
      unit: fc.constantFrom('\t', '\n', '\u0000', ' ', '&#58;', '%0a', ':', '/', 'a', '\\', '\u200b'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(noise, scheme, noise, fc.string(), (before, name, within, rest) => {
        const cut = Math.floor(name.length / 2);
        const address = safeUrl(before + name.slice(0, cut) + within + name.slice(cut) + rest);
        if (address === undefined) return;
        const anchor = document.createElement('a');
        anchor.href = address;
        expect(anchor.protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers with the same address for its own answer', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (written) => {
        const once = safeUrl(written)!;
        expect(safeUrl(once)).to.equal(once);
      }),
    );
  });
});

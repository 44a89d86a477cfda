import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitFrames } from '../../../src/components/embed-page/fit-frames.js';

const ORIGIN = 'https://roadmap.example';

/** A page of its own with a framed roadmap and a frame of somebody else. */
function pageWithFrames(fragment = '') {
  const outer = document.body.appendChild(document.createElement('iframe'));
  const page = outer.contentDocument!;
  const [own, other] = [page.createElement('iframe'), page.createElement('iframe')];
  own.setAttribute('data-roadmap-frame', '');
  own.height = '480';
  page.body.append(own, other);
  // an address that is never loaded, so that nothing answers but the test
  const addresses: string[] = [];
  const inside = { location: { replace: (address: string) => void addresses.push(address) }, postMessage() {} } as unknown as Window;
  Object.defineProperties(own, { src: { value: `${ORIGIN}/embed/exec${fragment}` }, contentWindow: { value: inside } });
  const tell = (source: Window | null, origin: string, data: unknown): void => {
    page.defaultView!.dispatchEvent(Object.assign(new Event('message'), { source, origin, data }));
  };
  return { page, own, other, addresses, tell, remove: () => outer.remove() };
}

const height = fc.oneof(fc.integer(), fc.constantFrom(111, 222, 1e9, NaN, '300', null));
const message = fc.oneof(
  fc.anything(),
  fc.record({ message: fc.constantFrom('height', 'link', 'ready', 'scheme'), value: height, secret: fc.string() }, { requiredKeys: [] }),
);

describe('a page that fits frames to what is in them', () => {
  it('hears nothing from 1,000 messages of anybody but the frame, and the frame itself after them', () => {
    const { page, own, other, tell, remove } = pageWithFrames();
    const stop = fitFrames(page);
    const sources = [page.defaultView!, other.contentWindow!, window, null];
    const foreign = fc.tuple(fc.constantFrom(...sources), fc.constantFrom(ORIGIN, 'null', '', 'https://evil.example'), message);
    fc.assert(
      fc.property(foreign, ([source, origin, data]) => {
        tell(source, origin, data);
        expect(own.height).to.equal('480');
      }),
      { numRuns: 1000 },
    );
    tell(own.contentWindow, ORIGIN, { message: 'height', value: 640 });
    expect(own.height).to.equal('640');
    stop();
    tell(own.contentWindow, ORIGIN, { message: 'height', value: 700 });
    expect(own.height).to.equal('640');
    remove();
  });

  it('hears no other origin that the frame went to, and one that has none only with the secret', () => {
    const { page, own, addresses, tell, remove } = pageWithFrames();
    const stop = fitFrames(page);
    tell(own.contentWindow, 'null', { message: 'height', value: 640 });
    const secret = /secret=(\w+)/.exec(addresses[0]!)![1]!;
    fc.assert(
      fc.property(fc.constantFrom('null', 'https://evil.example'), fc.string(), height, (origin, guess, value) => {
        fc.pre(guess !== secret);
        tell(own.contentWindow, origin, { message: 'height', value, secret: guess });
        tell(own.contentWindow, 'https://evil.example', { message: 'height', value, secret });
        expect(own.height).to.equal('480');
      }),
      { numRuns: 500 },
    );
    tell(own.contentWindow, 'null', { message: 'height', value: 640, secret });
    expect(own.height).to.equal('640');
    expect(addresses.length).to.equal(1);
    stop();
    remove();
  });

  it('leaves the fragment of the frame’s address as it is, and puts the secret behind it', () => {
    for (const [fragment, wanted] of [
      ['', /^#\?secret=\w+$/],
      ['#', /^#&secret=\w+$/],
      ['#section-2', /^#section-2&secret=\w+$/],
      ['#?plan.q=sign#on', /^#\?plan\.q=sign#on&secret=\w+$/],
    ] as const) {
      const { page, own, addresses, tell, remove } = pageWithFrames(fragment);
      const stop = fitFrames(page);
      tell(own.contentWindow, 'null', { message: 'height', value: 640 });
      expect(addresses[0]!.slice(`${ORIGIN}/embed/exec`.length)).to.match(wanted);
      stop();
      remove();
    }
  });

  it('makes a frame neither lower than 100 pixels nor higher than 10,000, and no other number than a whole one', () => {
    const { page, own, tell, remove } = pageWithFrames();
    const stop = fitFrames(page);
    fc.assert(
      fc.property(height, (value) => {
        const former = own.height;
        tell(own.contentWindow, ORIGIN, { message: 'height', value });
        const wanted = Number.isInteger(value) ? String(Math.min(10_000, Math.max(100, value as number))) : former;
        expect(own.height).to.equal(wanted);
      }),
    );
    stop();
    remove();
  });
});

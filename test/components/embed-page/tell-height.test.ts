import { expect } from '@open-wc/testing';
import { tellHeight } from '../../../src/components/embed-page/tell-height.js';
import { waitUntil } from '../../wait-until.js';

type Page = Window & typeof globalThis;

/** A framed page that tells its height, and what it has told; `fits` makes the frame as high as that each time. */
function framedPage({ fits }: { fits: boolean }) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.height = '200';
  const page = frame.contentWindow as Page;
  const told: number[] = [];
  // the source of a message is whose script this is: the test's, though the page is the frame's
  const hear = ({ data }: MessageEvent<{ type?: string; height: number }>): void => {
    if (data.type !== 'iframe-resized') return;
    told.push(data.height);
    if (fits) frame.height = String(data.height);
  };
  window.addEventListener('message', hear);
  const sheet = new page.CSSStyleSheet();
  page.document.adoptedStyleSheets = [sheet];
  sheet.replaceSync('body { margin: 0; block-size: 210px }');
  tellHeight(page);
  const remove = (): void => {
    window.removeEventListener('message', hear);
    frame.remove();
  };
  return { page, told, wears: (css: string) => sheet.replaceSync(`body { margin: 0; ${css} }`), remove };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a framed page', () => {
  let one: ReturnType<typeof framedPage>;
  afterEach(() => one.remove());

  for (const fits of [true, false])
    it(`tells each height of a view that is drawn bit by bit, in a frame that ${fits ? 'follows' : 'stays as it is'}`, async () => {
      one = framedPage({ fits });
      const heights = [210, 500, 510, 520, 530, 700, 702];
      for (const height of heights) {
        one.wears(`block-size: ${height}px`);
        await waitUntil(() => one.told.at(-1) === height, `${height} was never told, but ${one.told.join()}`);
        await pause(50);
      }
      expect(one.told).to.deep.equal(heights);
    });

  it('says the last secret of its address, whatever else is there', async () => {
    one = framedPage({ fits: false });
    const secrets: unknown[] = [];
    const hear = ({ data }: MessageEvent<{ type?: string; secret?: unknown }>): void => void (data.type && secrets.push(data.secret));
    window.addEventListener('message', hear);
    one.page.location.hash = '#part?secret=former&secret=mine';
    await waitUntil(() => secrets.length > 0, 'it said nothing');
    window.removeEventListener('message', hear);
    expect(secrets).to.deep.equal(['mine']);
  });

  it('answers iframe-resizer by the name that it is given, once as ready, and tells it nothing before', async () => {
    const said: unknown[] = [];
    const hear = ({ data }: MessageEvent<unknown>): void => void (typeof data === 'string' && said.push(data));
    window.addEventListener('message', hear);
    one = framedPage({ fits: false });
    await waitUntil(() => one.told.length > 0, 'it said nothing');
    expect(said).to.deep.equal(['[iFrameResizerChild]Ready']);
    // the source of a message is whose script sends it
    const ask = (data: string): void =>
      void one.page.dispatchEvent(new one.page.MessageEvent('message', { source: window as never, data }));
    const { width } = one.page.document.body.getBoundingClientRect();
    ask('[iFrameSizer]message:{"a":1}');
    ask('[iFrameSizer]plan:8:false:false:32:true:true:null');
    await waitUntil(() => said.length > 1, 'it never answered');
    ask('[iFrameSizer]resize');
    one.wears('block-size: 333.5px');
    await waitUntil(() => one.told.at(-1) === 334, 'it never grew');
    window.removeEventListener('message', hear);
    expect(said.slice(1)).to.deep.equal([`[iFrameSizer]plan:210:${width}:init`, `[iFrameSizer]plan:334:${width}:size`]);
  });

  it('waits until its height rests, and not for ever', async () => {
    one = framedPage({ fits: false });
    const start = performance.now();
    for (let height = 300; performance.now() < start + 1400; height += 10) {
      one.wears(`block-size: ${height}px`);
      await pause(30);
    }
    expect(one.told.length).to.be.within(2, 5);
  });

  it('says no more where its height follows that of its frame, until the reader does something', async () => {
    one = framedPage({ fits: true });
    one.wears('block-size: calc(100vh + 40px)');
    await waitUntil(() => one.told.length >= 4, 'it never grew');
    await pause(1000);
    const { length } = one.told;
    expect(length).to.be.within(4, 6);
    await pause(500);
    expect(one.told.length).to.equal(length);
    one.page.document.dispatchEvent(new one.page.Event('keydown'));
    one.wears('block-size: 900px');
    await waitUntil(() => one.told.at(-1) === 900, 'the new height was never told');
  });

  it('lets the timeline be as high as it is where the frame follows, and no higher than the window where it does not', async () => {
    one = framedPage({ fits: true });
    const isUnboxed = () => one.page.document.documentElement.style.getPropertyValue('--roadmap-timeline-height') !== '';
    await waitUntil(isUnboxed, 'the timeline keeps a box of its own');
    one.remove();
    one = framedPage({ fits: false });
    one.wears('block-size: 900px');
    await waitUntil(() => one.told.at(-1) === 900, 'the height was never told');
    await pause(200);
    expect(isUnboxed()).to.equal(false);
  });
});

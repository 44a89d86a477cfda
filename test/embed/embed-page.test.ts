import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { fitFrames } from '../../src/components/embed-page/fit-frames.js';
import { embedPage, lenses, loadRoadmap, project, type Projection } from '../../src/sdk/index.js';
import { waitUntil } from '../wait-until.js';

interface Height {
  message: string;
  value: number;
  secret?: string;
  type: string;
  height: number;
}

const SCRIPTS = `${location.origin}/dist/embed/`;
const HOSTILE = '</script><script>parent.postMessage("ran", "*")</script><img src=x onerror=parent.postMessage("ran","*")>';

const projectionOf = (items: object[]): Projection =>
  project(loadRoadmap({ title: 'Plan', items }).roadmap, lenses.team, { today: '2026-09-14' });
const MANY = Array.from({ length: 30 }, (_, n) => ({ id: `i${n}`, title: `Step ${n}`, timeframe: '2026-Q4' }));

/** What a frame says to this page, heard before it begins to. */
const said: { source: unknown; data: Height }[] = [];
const hear = ({ source, data }: MessageEvent<Height>) => void said.push({ source, data });
const saidBy = (frame: HTMLIFrameElement) => said.filter(({ source }) => source === frame.contentWindow).map(({ data }) => data);
const heightsOf = (frame: HTMLIFrameElement) => saidBy(frame).filter(({ message }) => message === 'height');

const frameWith = (sandbox: string | undefined, items: object[] = MANY): Promise<HTMLIFrameElement> =>
  frameOf(embedPage(projectionOf(items), { scripts: SCRIPTS }), sandbox);

async function frameOf(page: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '900';
  frame.height = '300';
  frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

async function hashOf(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(address)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a page to be framed', () => {
  beforeEach(() => {
    said.length = 0;
    window.addEventListener('message', hear);
  });
  afterEach(() => {
    window.removeEventListener('message', hear);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  it('tells every item where no script may run', async () => {
    const frame = await frameWith('allow-same-origin');
    const page = frame.contentDocument!;
    const rows = [...page.querySelectorAll('main tbody th')].map(({ textContent }) => textContent);
    expect(rows).to.include.members(MANY.map(({ title }) => title));
    expect(page.querySelector('roadmap-view')!.shadowRoot).to.equal(null);
    expect(page.defaultView!.getComputedStyle(page.body).maxWidth).to.equal('1350px');
  });

  for (const lens of ['exec', 'team', 'sales'] as const)
    it(`breaks no rule that axe knows where no script may run, ${lens}`, async () => {
      const sample: unknown = await (await fetch('/demo/data/sample/roadmap.json')).json();
      const page = embedPage(project(loadRoadmap(sample).roadmap, lenses[lens], { today: '2026-09-14' }), { scripts: SCRIPTS });
      // without its scripts and the policy, under which the checker could not be one
      const frame = await frameOf(page.replace(/<script defer[^>]*><\/script>|<meta http-equiv[^>]*>/g, ''));
      expect(frame.contentDocument!.scripts.length).to.equal(1);
      const inside = frame.contentWindow as unknown as { eval(text: string): void; axe: { run(options: RunOptions): Promise<AxeResults> } };
      inside.eval(await (await fetch('/node_modules/axe-core/axe.min.js')).text());
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const check = async () => (await inside.axe.run({ runOnly })).violations.map(({ id, nodes }) => [id, nodes[0]!.html]);
      expect(await check()).to.deep.equal([]);
      frame.contentDocument!.documentElement.lang = '';
      expect((await check()).map(([id]) => id)).to.deep.equal(['html-has-lang']);
    });

  it('becomes a view where scripts may run, without a word from its own policy', async () => {
    const frame = await frameWith(undefined);
    const page = frame.contentDocument!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => void violations.push(violatedDirective));
    const view = page.querySelector('roadmap-view')!;
    await waitUntil(() => view.shadowRoot?.querySelector('[data-state=ready]'), 'the view was never drawn');
    expect(page.querySelector('main')).to.equal(null);
    expect(view.projection!.items.length).to.equal(30);
    expect(violations).to.deep.equal([]);
  });

  it('has the paper of the view around it, light and dark', async () => {
    const { contentDocument: page } = await frameWith(undefined);
    await waitUntil(() => page!.querySelector('roadmap-view')!.shadowRoot?.querySelector('[data-state=ready]'), 'the view was never drawn');
    const papers = ['light', 'dark'].map((scheme) => {
      page!.documentElement.style.colorScheme = scheme;
      return [page!.documentElement, page!.querySelector('roadmap-view')!].map((one) => getComputedStyle(one).backgroundColor);
    });
    expect(papers).to.deep.equal([Array(2).fill('rgb(255, 255, 255)'), Array(2).fill('rgb(22, 24, 27)')]);
  });

  it('becomes a view where its scripts are named with their hashes', async () => {
    const names = ['roadmap-view.classic.js', 'roadmap-view.frame.js', 'roadmap-view.timeline.classic.js'];
    const integrity = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hashOf(SCRIPTS + name)] as const)));
    const frame = await frameOf(embedPage(projectionOf(MANY), { scripts: SCRIPTS, integrity }));
    const view = frame.contentDocument!.querySelector('roadmap-view')!;
    await waitUntil(() => view.projection?.items.length === 30, 'the view was never drawn');
  });

  it('keeps what is there without scripts until the view is drawn, and where the data is none', async () => {
    const page = embedPage(projectionOf(MANY), { scripts: SCRIPTS }).replace('{"', '["');
    const frame = await frameOf(page);
    await waitUntil(() => heightsOf(frame).length > 0, 'no height was ever told');
    expect(frame.contentDocument!.querySelectorAll('main tbody th').length).to.be.at.least(30);
    expect(frame.contentDocument!.querySelector('roadmap-view')).to.equal(null);
  });

  it('tells its height where it has no origin, in few messages, and to the pixel', async () => {
    const frame = await frameWith('allow-scripts');
    await waitUntil(() => heightsOf(frame).length > 0, 'no height was ever told');
    await pause(1500);
    const heights = heightsOf(frame);
    expect(heights.length).to.be.within(1, 3);
    const last = heights.at(-1)!;
    expect(last.value).to.be.above(300);
    expect([last.type, last.height]).to.deep.equal(['iframe-resized', last.value]);
    frame.height = String(last.value);
    await pause(500);
    expect(heightsOf(frame).at(-1)!.value).to.equal(last.value);
  });

  it('stays as it is for a hostile title, which runs nowhere', async () => {
    for (const sandbox of ['allow-scripts', 'allow-same-origin', undefined]) {
      const frame = await frameWith(sandbox, [{ id: 'a', title: HOSTILE }]);
      await pause(400);
      const others = saidBy(frame).filter((data) => data.message !== 'height' && (data as unknown) !== '[iFrameResizerChild]Ready');
      expect(others).to.deep.equal([]);
      if (sandbox !== 'allow-scripts') expect(frame.contentDocument!.querySelectorAll('img').length).to.equal(0);
      if (sandbox === 'allow-same-origin') expect(frame.contentDocument!.querySelector('main')!.textContent).to.contain(HOSTILE);
    }
  });

  it('takes the colour scheme from the page around it and from nobody else', async () => {
    const frame = await frameWith(undefined);
    const page = frame.contentDocument!;
    const view = page.querySelector('roadmap-view')!;
    const other = document.createElement('iframe');
    document.body.append(other);
    const stranger = other.contentWindow as Window & typeof globalThis;
    stranger.eval('parent.frames[0].postMessage({ message: "scheme", value: "light" }, "*")');
    frame.contentWindow!.postMessage({ message: 'scheme', value: 'url(x)' }, '*');
    await pause(100);
    expect(view.hasAttribute('scheme')).to.equal(false);
    frame.contentWindow!.postMessage({ message: 'scheme', value: 'dark' }, '*');
    await waitUntil(() => view.getAttribute('scheme') === 'dark', 'the scheme was never taken');
  });
});

describe('a page around frames', () => {
  let stop: () => void;
  afterEach(() => {
    stop();
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  for (const sandbox of ['allow-scripts', undefined])
    it(`makes a frame as high as what is in it, ${sandbox ?? 'no sandbox'}`, async () => {
      const frame = await frameWith(sandbox);
      frame.dataset['roadmapFrame'] = '';
      stop = fitFrames();
      await waitUntil(() => Number(frame.height) > 400, 'the frame never got its height');
      if (sandbox) return;
      await pause(600);
      expect(Math.abs(Number(frame.height) - frame.contentDocument!.body.getBoundingClientRect().height)).to.be.at.most(1);
    });

  it('stops where the page in it is always higher than the frame', async () => {
    const frame = await frameWith(undefined);
    frame.dataset['roadmapFrame'] = '';
    stop = fitFrames();
    await waitUntil(() => Number(frame.height) > 400, 'the frame never got its height');
    await pause(600);
    const fitting = Number(frame.height);
    const page = frame.contentWindow as Window & typeof globalThis;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync('body { min-block-size: calc(100vh + 40px) }');
    frame.contentDocument!.adoptedStyleSheets = [sheet];
    await waitUntil(() => Number(frame.height) > fitting, 'it never grew');
    await pause(1500);
    const grown = Number(frame.height);
    expect(grown - fitting).to.be.at.most(5 * 80);
    await pause(500);
    expect(Number(frame.height)).to.equal(grown);
  });

  it('takes no height from anybody else, nor one that is none', async () => {
    const frame = document.createElement('iframe');
    frame.dataset['roadmapFrame'] = '';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.height = '321';
    frame.srcdoc = `<script>
      for (const value of [900, '900', NaN, 1e9, -5, 900.5, null, {}]) parent.postMessage({ message: 'height', value, secret: 'guessed' }, '*');
      for (const data of [null, 'height', [], 7, { message: 'height' }]) parent.postMessage(data, '*');
    </script>`;
    stop = fitFrames();
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    for (let n = 0; n < 1000; n++) window.postMessage({ message: 'height', value: n, secret: String(n) }, '*');
    await pause(200);
    expect(frame.height).to.equal('321');
  });
});

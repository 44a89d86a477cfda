import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';

const MAIN = 'roadmap-view.classic.js';
const PART = 'roadmap-view.adapters.classic.js';
const BOARD = { name: 'Plan', lists: [{ id: 'l', name: 'Doing' }], cards: [{ id: 'c', name: 'Single sign-on', idList: 'l' }] };

async function hashOf(name: string): Promise<string> {
  const bytes = await (await fetch(`/framed/whole/${name}`)).arrayBuffer();
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))))}`;
}

interface Told {
  titles?: string[];
  error?: string;
  isTampered: boolean;
}

/** What comes of a view that needs a part, in a frame of its own: with the scripts of that folder, and these hashes above the tag. */
async function toldBy(folder: string, hashes: object | undefined, sandbox?: string): Promise<Told> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html>
    ${hashes ? `<script type="application/json" data-roadmap-integrity>${JSON.stringify(hashes)}</script>` : ''}
    <script src="${location.origin}${folder}${MAIN}" integrity="${await hashOf(MAIN)}" crossorigin="anonymous"></script>
    <script>
      const tell = (told) => parent.postMessage({ ...told, isTampered: Boolean(globalThis.isTampered) }, '*');
      const view = Object.assign(document.createElement('roadmap-view'), { adapter: 'trello', roadmap: ${JSON.stringify(BOARD)} });
      setInterval(() => view.projection && tell({ titles: view.projection.items.map(({ title }) => title) }), 50);
      view.addEventListener('roadmap-error', ({ code }) => tell({ error: code }));
      onload = () => document.body.append(view);
    </script>`;
  let told: Told | undefined;
  window.addEventListener('message', ({ source, data }: MessageEvent<Told>) => void (source === frame.contentWindow && (told ??= data)));
  document.body.append(frame);
  await waitUntil(() => told, 'the view never told');
  return told!;
}

describe('the parts of a classic script', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are what the page’s hashes say, or are refused', async () => {
    const files = { [PART]: await hashOf(PART) };
    expect(await toldBy('/framed/whole/', { files })).to.deep.equal({ titles: ['Single sign-on'], isTampered: false });
    expect(await toldBy('/framed/tampered/', { files })).to.deep.equal({ error: 'adapter', isTampered: false });
  });

  it('are refused in a frame without an origin, too', async () => {
    const files = { [PART]: await hashOf(PART) };
    expect(await toldBy('/framed/whole/', { files }, 'allow-scripts')).to.deep.equal({ titles: ['Single sign-on'], isTampered: false });
    expect(await toldBy('/framed/tampered/', { files }, 'allow-scripts')).to.deep.equal({ error: 'adapter', isTampered: false });
  });

  it('run as they are where the page says nothing of them', async () => {
    expect(await toldBy('/framed/tampered/', undefined)).to.deep.equal({ titles: ['Single sign-on'], isTampered: true });
  });

  it('are refused where the page has hashes, and none of this one', async () => {
    expect(await toldBy('/framed/whole/', { files: {} })).to.deep.equal({ error: 'adapter', isTampered: false });
    expect(await toldBy('/framed/whole/', [])).to.deep.equal({ error: 'adapter', isTampered: false });
  });
});

describe('the parts of a module', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are what the import map says, or are refused however often they are asked for', async function () {
    const names = ['roadmap-view.board.js', 'roadmap-view.reading.js', 'roadmap-view.list.js'];
    const folder = `${location.origin}/framed/changed-board/`;
    const hashes = await Promise.all(names.map(async (name) => [folder + name, await hashOf(name)] as const));
    const integrity: Record<string, string> = Object.fromEntries(hashes);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script type="importmap">${JSON.stringify({ integrity })}</script>
      <script type="module" src="${folder}roadmap-view.js"></script><body></body>`;
    document.body.append(frame);
    const page = frame.contentWindow as unknown as typeof globalThis & { isTampered?: boolean };
    await waitUntil(() => page.customElements.get('roadmap-view'), 'the element was never defined');
    const module = page.document.createElement('script');
    module.type = 'module';
    // engines that know no hashes in an import map load anything
    module.text = `import(${JSON.stringify(`${folder}roadmap-view.board.js`)}).then(() => (globalThis.isLax = true), () => (globalThis.isLax = false))`;
    page.document.head.append(module);
    await waitUntil(() => 'isLax' in page, 'the engine never answered');
    if ((page as { isLax?: boolean }).isLax) this.skip();
    const settings = { roadmap: { items: ['Single sign-on'] }, lens: 'team', layout: 'list' };
    const view = Object.assign(page.document.createElement('roadmap-view'), settings);
    page.document.body.append(view);
    await waitUntil(() => view.status === 'ready', 'the list was never drawn');
    for (const layout of ['board', 'list', 'board', 'list', 'board']) {
      view.layout = layout;
      view.chooseLens(view.lens === 'team' ? 'exec' : 'team');
      await waitUntil(() => view.status !== 'loading' && (layout === 'list' || view.issues.length > 0), `${layout} never settled`);
      expect(page.isTampered, layout).to.equal(undefined);
    }
    expect(view.issues.map(({ hint }) => hint)).to.deep.equal([
      'roadmap-view.board.js is missing beside the main file, or is not what its hash says',
    ]);
  });
});

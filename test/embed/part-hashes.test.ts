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

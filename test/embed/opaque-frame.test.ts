import { expect } from '@open-wc/testing';

const BOARD = { name: 'Plan', lists: [{ id: 'l', name: 'Doing' }], cards: [{ id: 'c', name: 'Single sign-on', idList: 'l' }] };

interface Told {
  titles: string[];
  scripts: string[];
  errors: string[];
  origin: string;
}

/** A frame that may run scripts and has no origin: what it draws it tells its parent, once a script is among those it knows to have loaded. */
function frameWith(view: object, script = ''): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html>
    <script>
      var errors = [];
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    </script>
    <script src="/dist/embed/roadmap-view.classic.js"></script>
    <script>
      const view = Object.assign(document.createElement('roadmap-view'), ${JSON.stringify({ lens: 'team', today: '2026-09-14', ...view })});
      onload = () => document.body.append(view);
      setInterval(() => {
        if (!view.shadowRoot?.querySelector('[data-state=ready]')) return;
        const titles = view.projection.items.map(({ title }) => title);
        const scripts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        parent.postMessage({ titles, scripts, errors, origin }, '*');
      }, 50);
    </script>`;
  const told = new Promise<Told>((resolve) =>
    window.addEventListener('message', function hear({ source, data }: MessageEvent<Told>) {
      if (source !== frame.contentWindow || !data.scripts.join().includes(script)) return;
      window.removeEventListener('message', hear);
      resolve(data);
    }),
  );
  document.body.append(frame);
  return told;
}

describe('a frame that has no origin', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('draws with the classic script, though it has no storage', async () => {
    const { titles, errors, origin } = await frameWith({ roadmap: { items: ['Single sign-on'] } });
    expect(origin).to.equal('null');
    expect(titles).to.deep.equal(['Single sign-on']);
    expect(errors).to.deep.equal([]);
  });

  for (const [part, settings] of [
    ['adapters', { adapter: 'trello', roadmap: BOARD }],
    ['timeline', { layout: 'timeline', roadmap: { items: [{ title: 'Single sign-on', timeframe: '2026-09' }] } }],
  ] as const)
    it(`loads the parts beside it as classic scripts, ${part}`, async () => {
      const { titles, scripts, errors } = await frameWith(settings, `.${part}.`);
      expect(titles).to.deep.equal(['Single sign-on']);
      expect(scripts).to.include(`/dist/embed/roadmap-view.${part}.classic.js`).and.not.to.include(`/dist/embed/roadmap-view.${part}.js`);
      expect(errors).to.deep.equal([]);
    });
});

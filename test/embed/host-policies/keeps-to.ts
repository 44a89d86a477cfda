import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { layoutModules } from '../../../src/components/layouts/index.js';
import { waitUntil } from '../../wait-until.js';

const SAMPLE = '/demo/data/sample/roadmap.json';
const FILES = { module: ['module', 'roadmap-view.js'], 'classic script': ['text/javascript', 'roadmap-view.classic.js'] } as const;
const BOARD = { name: 'Plan', lists: [{ id: 'l', name: 'Doing' }], cards: [{ id: 'c', name: 'Single sign-on', idList: 'l' }] };
const MAP = { items: { records: 'rows', fields: { title: 'name' } } };

type Settings = Partial<RoadmapViewElement>;

/** What makes the view ask for a part that is not in the main file. */
const NEEDING_A_PART: Settings[] = [
  { adapter: 'trello', roadmap: BOARD },
  { fieldMap: MAP, roadmap: { rows: [{ name: 'Single sign-on' }] } },
  {
    sources: [
      { id: 'a', roadmap: { items: ['Single sign-on'] } },
      { id: 'b', roadmap: { items: ['Audit log'] } },
    ],
  },
];

async function pageUnder(policy: string, [type, file]: readonly [string, string]): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.src = `/csp/host.html?${String(new URLSearchParams({ policy, type, file }))}`;
  frame.width = '1200';
  frame.height = '800';
  (await fixture(document.createElement('div'))).append(frame);
  await waitUntil(() => frame.contentWindow?.customElements.get('roadmap-view'), 'the element was never defined');
  await waitUntil(() => frame.contentWindow?.violations, 'violations are never heard of');
  return frame.contentWindow as Window & typeof globalThis;
}

const root = (view: RoadmapViewElement) => view.shadowRoot!;

async function drawn(page: Window, settings: Settings): Promise<RoadmapViewElement> {
  const view = page.document.createElement('roadmap-view');
  Object.assign(view, { lens: 'team', today: '2026-09-14', ...settings });
  page.document.body.append(view);
  await waitUntil(() => root(view)?.querySelector('[data-state=ready]'), 'the layout was never drawn');
  return view;
}

async function openDetails(view: RoadmapViewElement): Promise<void> {
  await view.showDetails(view.projection!.items[0]!.id);
  expect(root(view).querySelector('.details')!.matches(':popover-open')).to.equal(true);
}

/** How files of a format begin. */
const SAVED = { pdf: '%PDF-1.7', pptx: 'PK', png: '\u0089PNG', svg: '<?xml', adf: '{' };

/** Saves a file as a reader does; what is in it, byte by byte. */
async function savedAs(format: string, view: RoadmapViewElement, page: Window & typeof globalThis): Promise<string> {
  const find = (selector: string) => root(view).querySelector<HTMLElement>(selector);
  await waitUntil(() => find('[data-menu="share"]') && !find('.menu:popover-open'), 'there is no button');
  // a press that closes a menu does not open it again
  await aTimeout(150);
  const blobs: Blob[] = [];
  page.URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'about:blank');
  page.HTMLAnchorElement.prototype.click = () => {};
  find('[data-menu="share"]')!.click();
  await waitUntil(() => find(`[data-format="${format}"]`), `${format} is not offered`);
  find(`[data-format="${format}"]`)!.click();
  await waitUntil(() => blobs.length > 0, `${format} is not saved`);
  return String.fromCharCode(...new Uint8Array(await blobs[0]!.slice(0, 100).arrayBuffer()));
}

/** What has to hold of both kinds of file under a policy of `test/csp/host-policies.mjs`: a file each, since one takes its time. */
export function keepsTo(policy: string): void {
  for (const [kind, script] of Object.entries(FILES))
    describe(`the embed as a ${kind} under the policy "${policy}"`, () => {
      for (const lens of ['exec', 'team', 'sales'])
        it(`draws, styles and refuses nothing, ${lens}`, async () => {
          const page = await pageUnder(policy, script);
          const view = await drawn(page, { src: SAMPLE, lens });
          expect(page.getComputedStyle(root(view).querySelector('.bar')!).position).to.equal('sticky');
          await openDetails(view);
          root(view).querySelector<HTMLButtonElement>('.bar .button')!.click();
          await aTimeout(100);
          expect(page.violations).to.deep.equal([]);
        });

      it('draws every layout', async () => {
        const page = await pageUnder(policy, script);
        for (const layout of Object.keys(layoutModules)) {
          const view = await drawn(page, { src: SAMPLE, layout });
          expect(view.issues.filter(({ path }) => path === 'layout')).to.deep.equal([]);
          view.remove();
        }
        await aTimeout(100);
        expect(page.violations).to.deep.equal([]);
      });

      it('loads the parts beside it', async () => {
        const page = await pageUnder(policy, script);
        for (const settings of NEEDING_A_PART)
          expect((await drawn(page, settings)).projection!.items.map(({ title }) => title)).to.include('Single sign-on');
        const asked: unknown[] = [];
        const fetch = (address: unknown) => {
          asked.push(address);
          const body = address === '/events' ? 'data: x\n\n' : JSON.stringify({ items: ['Single sign-on'] });
          return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
        };
        const live = await drawn(page, { src: '/plan.json', events: '/events', fetch });
        await waitUntil(() => asked.filter((address) => address === '/plan.json').length > 1, 'news was never heard of');
        live.remove();
        expect(page.violations).to.deep.equal([]);
      });

      it('saves documents, slides and pictures', async () => {
        const page = await pageUnder(policy, script);
        const view = await drawn(page, { src: SAMPLE, lens: 'exec', toolbar: '' });
        for (const [format, begins] of Object.entries(SAVED))
          expect((await savedAs(format, view, page)).slice(0, begins.length)).to.equal(begins);
        expect(page.violations).to.deep.equal([]);
      });

      it('hears of what is refused', async () => {
        const page = await pageUnder(policy, script);
        try {
          page.document.body.setAttribute('onclick', ' ');
        } catch {
          // Trusted Types refuse by throwing, too
        }
        page.document.body.click();
        await waitUntil(() => page.violations.length > 0, 'no violation was ever heard of');
      });
    });
}

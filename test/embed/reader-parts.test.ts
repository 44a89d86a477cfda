import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { lenses, parseRoadmap, project } from '../../src/sdk/index.js';
import { waitUntil } from '../wait-until.js';

const PLAN = { title: 'Plan', items: [{ id: 'a', title: 'Single sign-on', timeframe: '2026-Q4', status: 'in-progress' }] };
const EARLIER = { title: 'Plan', items: [{ id: 'a', title: 'Single sign-on', timeframe: '2026-Q3', status: 'in-progress' }] };

const FILES = [
  ['module', { type: 'module', src: '/dist/embed/roadmap-view.js' }],
  ['classic script', { src: '/dist/embed/roadmap-view.classic.js' }],
] as const;

async function viewWith(script: Partial<HTMLScriptElement>, settings: Partial<RoadmapViewElement>): Promise<RoadmapViewElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.head.append(Object.assign(page.createElement('script'), script));
  await waitUntil(() => frame.contentWindow!.customElements.get('roadmap-view'), 'the element was never defined');
  const view = page.createElement('roadmap-view');
  Object.assign(view, { lens: 'team', today: '2026-09-14', locale: 'en-GB', roadmap: PLAN, ...settings });
  page.body.append(view);
  await waitUntil(() => view.status === 'ready');
  return view;
}

const find = <E extends HTMLElement>(view: RoadmapViewElement, selector: string) => view.shadowRoot!.querySelector<E>(selector);
const came = (view: RoadmapViewElement, selector: string) => waitUntil(() => find(view, selector), `there never was ${selector}`);

describe('the parts of the embed for readers', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, script] of FILES) {
    it(`tell what has changed, ${name}`, async () => {
      const former = project(parseRoadmap(EARLIER).roadmap, lenses.team, { today: '2026-09-04' });
      const view = await viewWith(script, { former });
      await came(view, '.changes details');
      expect(find(view, '.changes summary')!.textContent).to.contain('1 change since 4 Sept 2026');
      find<HTMLDetailsElement>(view, '.changes details')!.open = true;
      await came(view, '.changes dl');
      expect(find(view, '.changes dl')!.textContent.replace(/\s+/g, ' ')).to.contain('Q3 2026 → Q4 2026');
      expect(getComputedStyle(find(view, '.changes')!).display).to.equal('flex');
    });

    it(`take input, ${name}`, async () => {
      const view = await viewWith(script, { input: true });
      await view.showDetails('a');
      await came(view, '.leave-open');
      find(view, '.leave-open')!.click();
      await came(view, '.leave-form');
      find(view, '[value="idea"]')!.click();
      const text = find<HTMLTextAreaElement>(view, '#input-text')!;
      text.value = 'By card, too.';
      text.dispatchEvent(new Event('input'));
      let heard: unknown;
      view.addEventListener('roadmap-input', (event) => {
        heard = event.detail.input;
        event.preventDefault();
      });
      find(view, '.send')!.click();
      await waitUntil(() => find(view, '.leave')!.textContent.includes('Passed on to this page.'));
      expect(heard).to.deep.equal({ item: 'a', kind: 'idea', text: 'By card, too.' });
    });
  }
});

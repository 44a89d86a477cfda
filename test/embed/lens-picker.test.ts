import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';

const FILES = {
  'small file': 'type="module" src="/dist/embed/roadmap-view.js"',
  'whole file': 'type="module" src="/dist/embed/roadmap-view.whole.js"',
  'classic script': 'src="/dist/embed/roadmap-view.classic.js"',
};
const PICKER = '<roadmap-lens-picker for="plan"></roadmap-lens-picker>';
const VIEW = '<roadmap-view id="plan" src="/demo/data/sample/roadmap.json" lenses="exec sales" today="2026-09-14"></roadmap-view>';

async function pageOf(markup: string, script = FILES['small file']): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><script ${script}></script><body>${markup}</body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const choicesIn = (page: Document) => [
  ...(page.querySelector('roadmap-lens-picker')?.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? []),
];
const isAsked = (page: Document) =>
  page.defaultView!.performance.getEntriesByType('resource').some(({ name }) => name.includes('roadmap-view.lens-picker'));

async function switches(page: Document): Promise<void> {
  await waitUntil(() => choicesIn(page).length === 2, 'the picker was never drawn');
  const view = page.querySelector<RoadmapViewElement>('roadmap-view')!;
  choicesIn(page)[1]!.click();
  await waitUntil(() => view.projection?.lens.id === 'sales', 'the lens was never switched');
}

describe('a lens picker on a page with the embed', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, script] of Object.entries(FILES)) {
    it(`switches the view, above which it stands: ${name}`, async () => {
      await switches(await pageOf(PICKER + VIEW, script));
    });

    it(`switches the view, to which it is added later, in whatever it lies: ${name}`, async () => {
      const page = await pageOf(VIEW, script);
      await waitUntil(() => page.querySelector<RoadmapViewElement>('roadmap-view')!.status === 'ready', 'the view was never drawn');
      expect(isAsked(page)).to.equal(false);
      const header = page.createElement('header');
      header.innerHTML = PICKER;
      page.body.prepend('Plan', header);
      await switches(page);
    });
  }
});

import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';

const FILE = '/dist/embed/roadmap-view.js';
const SAMPLE = '/demo/data/sample/roadmap.json';

/** A page as a wiki leaves it: no tag of ours, only data attributes. */
async function pageOf(markup: string, script = 'type="module"', file = FILE): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script ${script} src="${file}"></script><body>${markup}</body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const viewsIn = (page: ParentNode) => [...page.querySelectorAll<RoadmapViewElement>('roadmap-view')];
const place = (attributes: string, inside = '') =>
  `<div data-roadmap-src="${SAMPLE}" data-roadmap-today="2026-09-14" ${attributes}>${inside}</div>`;

async function ready(view: RoadmapViewElement): Promise<RoadmapViewElement> {
  await waitUntil(() => view.status === 'ready', 'the view was never drawn');
  return view;
}

describe('elements with data-roadmap-src', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [script, file] of [
    ['type="module"', FILE],
    ['', '/dist/embed/roadmap-view.classic.js'],
  ] as const)
    it(`get a view each, in the place of what they held, ${script || 'classic script'}`, async () => {
      const page = await pageOf(
        `<p>Before</p>${place('data-roadmap-lens="exec"', '<a href="/plan">The plan</a>')}${place('')}`,
        script,
        file,
      );
      await waitUntil(() => viewsIn(page).length === 2, 'no view was ever made');
      const [exec] = viewsIn(page);
      await ready(exec!);
      expect(exec!.projection!.lens.id).to.equal('exec');
      expect(exec!.projection!.today).to.equal('2026-09-14');
      expect(page.querySelector('a')).to.equal(null);
      expect(page.querySelector('p')!.textContent).to.equal('Before');
    });

  it('get one when they are added later, at any depth', async () => {
    const page = await pageOf('');
    const box = page.createElement('section');
    box.append(page.createElement('div'));
    box.firstElementChild!.setAttribute('data-roadmap-src', SAMPLE);
    await waitUntil(() => page.defaultView!.customElements.get('roadmap-view'), 'the element was never defined');
    page.body.append(box);
    await aTimeout(0);
    expect(viewsIn(page).length).to.equal(1);
    await ready(viewsIn(page)[0]!);
  });

  it('get one when they are given the attribute later, and follow it when it changes', async () => {
    const page = await pageOf('<div data-roadmap-lens="sales"></div>');
    const div = page.querySelector('div')!;
    await waitUntil(() => page.defaultView!.customElements.get('roadmap-view'), 'the element was never defined');
    expect(viewsIn(page)).to.deep.equal([]);
    div.setAttribute('data-roadmap-src', SAMPLE);
    await waitUntil(() => viewsIn(page).length === 1, 'no view was ever made');
    const view = await ready(viewsIn(page)[0]!);
    expect(view.projection!.lens.id).to.equal('sales');
    view.layout = 'list';
    div.setAttribute('data-roadmap-lens', 'team');
    await waitUntil(() => view.projection?.lens.id === 'team', 'the lens was never changed');
    expect([viewsIn(page).length, view.layout]).to.deep.equal([1, 'list']);
  });

  it('read the short form of each attribute, too; the long one wins, whichever changes', async () => {
    const page = await pageOf(place('data-lens="sales" data-layout="list" data-src="/nowhere.json"'));
    const div = page.querySelector('div')!;
    await waitUntil(() => viewsIn(page).length === 1, 'no view was ever made');
    const view = await ready(viewsIn(page)[0]!);
    const lens = () => view.getAttribute('lens');
    expect([view.projection!.lens.id, view.layout, view.getAttribute('src')]).to.deep.equal(['sales', 'list', SAMPLE]);
    for (const [attribute, value, wanted] of [
      ['data-roadmap-lens', 'team', 'team'],
      ['data-lens', 'exec', 'team'],
      ['data-roadmap-lens', null, 'exec'],
      ['data-lens', null, null],
    ] as const) {
      if (value) div.setAttribute(attribute, value);
      else div.removeAttribute(attribute);
      await aTimeout(0);
      expect(lens()).to.equal(wanted);
    }
    div.removeAttribute('data-src');
    await aTimeout(0);
    expect(view.getAttribute('src')).to.equal(SAMPLE);
  });

  it('lose what is taken away, and the view with its address', async () => {
    const page = await pageOf(place('data-roadmap-lens="sales" data-roadmap-layout="list" data-roadmap-toolbar="false"'));
    const div = page.querySelector('div')!;
    await waitUntil(() => viewsIn(page).length === 1, 'no view was ever made');
    const view = await ready(viewsIn(page)[0]!);
    expect(view.shadowRoot!.querySelector('[part=toolbar]')).to.equal(null);
    div.removeAttribute('data-roadmap-layout');
    await waitUntil(() => view.layout === undefined, 'the layout was never taken away');
    div.removeAttribute('data-roadmap-lens');
    await waitUntil(() => view.projection?.lens.id === 'exec', 'the lens was never taken away');
    expect(view.getAttribute('src')).to.equal(SAMPLE);
    div.removeAttribute('data-roadmap-src');
    await waitUntil(() => viewsIn(page).length === 0, 'the view never went');
    div.setAttribute('data-roadmap-src', SAMPLE);
    await waitUntil(() => viewsIn(page).length === 1, 'no view ever came back');
  });

  it('get no second one when they are moved, copied or met by a second script', async () => {
    const page = await pageOf(place(''));
    await waitUntil(() => viewsIn(page).length === 1, 'no view was ever made');
    const div = page.querySelector('div')!;
    page.body.append(page.createElement('main'));
    page.querySelector('main')!.append(div);
    page.body.append(div.cloneNode(true));
    const again = Object.assign(page.createElement('script'), { type: 'module', src: `${FILE}?again` });
    const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
    page.head.append(again);
    await loaded;
    await aTimeout(50);
    expect([...page.querySelectorAll('div')].map((copy) => viewsIn(copy).length)).to.deep.equal([1, 1]);
  });

  it('pass on what the view knows and nothing else', async () => {
    const page = await pageOf(
      place(
        'data-roadmap-onclick="alert(1)" data-roadmap-style="position:fixed" data-roadmap-id="x" data-style="x" data-lens="exec" onclick=""',
      ),
    );
    await waitUntil(() => viewsIn(page).length === 1, 'no view was ever made');
    const view = await ready(viewsIn(page)[0]!);
    expect(view.getAttributeNames().sort()).to.deep.equal(['lens', 'src', 'today']);
  });
});

import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView } from './view-of.js';

const lens = (id: string, layout: string, fields = ['title', 'team']) => ({
  id,
  label: id,
  audience: 'team',
  layout,
  fields: { items: fields, teams: ['title'] },
  where: { visibility: ['public', 'internal', 'confidential'] },
});
/** Each shows something else, so that none is made from another. */
const LENSES = [lens('listed', 'list'), lens('boarded', 'board', ['title']), lens('also-listed', 'list', ['title', 'team', 'summary'])];
/** Twenty thousand, of which each is another than with another name. */
const many = (name: string) => ({
  teams: ['core', 'apps'],
  items: Array.from({ length: 20_000 }, (_, n) => ({ id: `i${n}`, title: `${name} ${n}`, team: n % 2 ? 'core' : 'apps' })),
});

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the port that it is of
const { postMessage } = MessagePort.prototype;

/** Calls back each time that work gives way to the page and its reader. */
function atEachPause(tell: () => void): void {
  MessagePort.prototype.postMessage = function (...given: [unknown]) {
    tell();
    postMessage.apply(this, given);
  };
}

const has = (view: RoadmapViewElement, part: string) => view.renderRoot.querySelector(`[part~="${part}"]`) !== null;

/** A list of twenty thousand, of which nothing but the list has been made; what draws a board is there. */
async function listOfMany(): Promise<RoadmapViewElement> {
  const view = await drawnView({ lenses: LENSES, lens: 'boarded', roadmap: many('Former') });
  Object.assign(view, { lens: 'listed', roadmap: many('Item') });
  await waitUntil(() => view.renderRoot.querySelector('[part~="table"] [data-item]')?.textContent.includes('Item'), 'it was never drawn');
  return view;
}

describe('a view of a lot', () => {
  afterEach(() => (MessagePort.prototype.postMessage = postMessage));

  it('answers its page while another lens is made, and shows the former one until then', async () => {
    const view = await listOfMany();
    const stood: boolean[] = [];
    atEachPause(() => stood.push(has(view, 'table') && !has(view, 'board')));
    view.lens = 'boarded';
    await view.updateComplete;
    expect(stood.length).to.be.above(10);
    expect(stood).not.to.include(false);
    expect(has(view, 'board')).to.equal(true);
  });

  it('answers its page while a search goes through all of it', async () => {
    const view = await listOfMany();
    const rows = () => view.renderRoot.querySelectorAll('[data-item]').length;
    const stood: number[] = [];
    atEachPause(() => stood.push(rows()));
    view.search = '19999';
    await waitUntil(() => rows() === 1, 'it was never found');
    expect(stood.length).to.be.above(10);
    expect(Math.min(...stood)).to.be.above(1);
  });

  it('leaves a lens that is given up meanwhile, and never shows it', async () => {
    const view = await listOfMany();
    const stood: boolean[] = [];
    atEachPause(() => {
      stood.push(has(view, 'table'));
      if (stood.length === 3) view.lens = 'also-listed';
    });
    view.lens = 'boarded';
    await view.updateComplete;
    expect(stood.length).to.be.above(10);
    expect(stood).not.to.include(false);
    expect(view.projection?.lens.id).to.equal('also-listed');
    expect(has(view, 'board')).to.equal(false);
  });

  it('gives its projection at once to a page that asks for it meanwhile', async () => {
    const view = await listOfMany();
    const given: unknown[] = [];
    atEachPause(() => given.push([has(view, 'table'), view.projection?.lens.id, view.projection?.items.length]));
    view.lens = 'boarded';
    await view.updateComplete;
    expect(given[0]).to.deep.equal([true, 'boarded', 20_000]);
    expect(has(view, 'board')).to.equal(true);
  });
});

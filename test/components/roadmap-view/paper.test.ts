import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { drawnView, SAMPLE, within } from './view-of.js';

const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'] as const;

const print = (): void => void dispatchEvent(new Event('beforeprint'));
const leave = (): void => void dispatchEvent(new Event('afterprint'));
const find = ({ renderRoot }: RoadmapViewElement, selector: string): Element | null => renderRoot.querySelector(selector);
const idsIn = (root: ParentNode): Set<string | undefined> =>
  new Set([...root.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item']));
const sample = async (): Promise<unknown> => (await fetch(SAMPLE)).json();
const many = (count: number): unknown => ({
  title: 'Much',
  teams: [
    { id: 'red', title: 'Red' },
    { id: 'blue', title: 'Blue' },
    { id: 'last', title: 'Last' },
  ],
  items: Array.from({ length: count }, (_, n) => ({
    id: `i${n}`,
    title: `Item ${n}`,
    team: n < 600 ? 'red' : n < 1300 ? 'blue' : 'last',
    timeframe: n % 9 ? `2026-Q${1 + (n % 4)}` : undefined,
  })),
});

describe('a view that is printed', () => {
  afterEach(leave);

  for (const layout of LAYOUTS)
    it(`has all items in ${layout} when the event returns, nothing left to open, and is as before after it`, async () => {
      const view = await drawnView({ roadmap: await sample(), lenses: 'team', layout });
      const body = within(view, '.body');
      // the page has got its scroll bar, and the view its width
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      await view.updateComplete;
      const before = body.innerHTML;
      print();
      const paper = within(view, '.paper');
      expect(idsIn(paper)).to.deep.equal(new Set(view.projection!.items.map(({ id }) => id)));
      expect(paper.querySelectorAll('.unseen, .gap, details:not([open]), .plan-tools, .time-tools').length).to.equal(0);
      expect(within(view, '.stamp').textContent.replace(/\s+/g, ' ')).to.contain('Fernhill release plan · Team · As of 14 Sept 2026');
      expect(body.innerHTML === before).to.equal(true);
      leave();
      expect([find(view, '.paper'), find(view, '.stamp')]).to.deep.equal([null, null]);
      expect(body.innerHTML === before).to.equal(true);
    });

  it('has all that was shipped and what came of it, the rest closed again when it is printed', async () => {
    const items = Array.from({ length: 40 }, (_, n) => ({ id: `i${n}`, title: `Item ${n}`, status: 'done', timeframe: '2026-03' }));
    const view = await drawnView({ roadmap: { title: 'Done', items }, lens: 'exec' });
    const told = () => view.renderRoot.querySelectorAll('.shipped li:has(> p)').length;
    expect(told()).to.equal(12);
    print();
    expect(told()).to.equal(40);
    leave();
    expect(within(view, '.shipped > .more').hasAttribute('open')).to.equal(false);
  });

  it('tells in words what is to be decided and what is asked, closed again when it is printed', async () => {
    const view = await drawnView({ roadmap: await sample(), lenses: 'team', layout: 'timeline' });
    await waitUntil(() => find(view, '.asked'));
    print();
    expect(within<HTMLDetailsElement>(view, '.asked').open).to.equal(true);
    expect(view.renderRoot.querySelectorAll('.asked li').length).to.equal(5);
    leave();
    expect(within<HTMLDetailsElement>(view, '.asked').open).to.equal(false);
  });

  it('tells every problem of a team in the release plan, of which the screen says how many', async () => {
    const items = Array.from({ length: 120 }, (_, n) => ({ title: `Item ${n}`, status: 'blocked' }));
    const view = await drawnView({ roadmap: { title: 'Stuck', items }, lenses: 'team', layout: 'release-plan' });
    expect(view.renderRoot.querySelectorAll('.plan-callouts li').length).to.equal(0);
    print();
    expect(within(view, '.paper').querySelectorAll('.plan-callouts li').length).to.equal(120);
  });

  it('shows on the screen nothing of what is on paper', async () => {
    const view = await drawnView({ lenses: 'team' });
    const { height } = view.getBoundingClientRect();
    print();
    expect(within(view, '.paper').getBoundingClientRect().height).to.equal(0);
    expect(within(view, '.stamp').getBoundingClientRect().height).to.equal(0);
    expect(view.getBoundingClientRect().height).to.equal(height);
  });

  it('has the whole time of the plan whatever the reader looks at, and only what they searched for', async () => {
    const view = await drawnView({ lenses: 'team', layout: 'release-plan', toolbar: 'search' });
    await view.updateComplete;
    view.search = 'log';
    await view.updateComplete;
    print();
    expect([...idsIn(within(view, '.paper'))]).to.deep.equal(['log']);
  });

  it('opens lanes that are folded', async () => {
    const view = await drawnView({ lenses: 'team', layout: 'timeline' });
    within(view, '[data-lane]').click();
    await view.updateComplete;
    print();
    expect(idsIn(within(view, '.paper')).size).to.equal(3);
  });

  it('stretches places along the axis to the paper, and leaves heights as they are', async () => {
    const view = await drawnView({ lenses: 'team', layout: 'release-plan' });
    print();
    const { style } = within(view, '.paper .plan-item');
    expect(style.getPropertyValue('--w')).to.match(/^calc\(0\.\d+ \* var\(--_sheet\)\)$/);
    expect(style.getPropertyValue('--y')).to.match(/^\d+px$/);
  });

  it('takes light colours where the page has given dark ones, and else the page’s own', async () => {
    const view = await drawnView({ lenses: 'team', scheme: 'dark' });
    const inkOf = (): string => getComputedStyle(within(view, '.paper h3')).color;
    view.style.setProperty('--roadmap-paper', '#101010');
    view.style.setProperty('--roadmap-ink', '#fefefe');
    print();
    expect(inkOf()).to.equal('rgb(22, 25, 29)');
    leave();
    view.style.setProperty('--roadmap-paper', 'cornsilk');
    view.style.setProperty('--roadmap-ink', 'navy');
    print();
    expect(inkOf()).to.equal('rgb(0, 0, 128)');
  });

  it('prints 1,000 rows of more, whole lanes first, and says how many items are missing', async () => {
    const view = await drawnView({ roadmap: many(1500), lenses: 'team', layout: 'list' });
    print();
    expect(idsIn(within(view, '.paper')).size).to.equal(1000);
    expect(within(view, '.stamp').textContent).to.contain('500 items are not on this paper');
    const lanes = [...within(view, '.paper').querySelectorAll('tr.lane')].map(({ textContent }) => textContent.trim().split(/\s/)[0]);
    // headed again on each sheet, by whatever the engine can
    expect([...new Set(lanes)]).to.deep.equal(['Red', 'Blue']);
    leave();
    view.remove();
    const less = await drawnView({ roadmap: many(1000), lenses: 'team', layout: 'list' });
    print();
    expect(within(less, '.stamp').textContent).not.to.contain('not on this paper');
  });

  it('is not drawn before it has anything to draw, and not when it is off the page', () => {
    const view = document.createElement('roadmap-view');
    document.body.append(view);
    print();
    leave();
    view.remove();
    print();
    expect(view.shadowRoot?.querySelector('.paper') ?? null).to.equal(null);
  });
});

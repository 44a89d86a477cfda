import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { leaveOtherPages, otherPage } from './other-page.js';
import { drawnView, untilDrawn, within } from './view-of.js';

type Page = typeof window;

const many = (count: number) => ({
  teams: [{ id: 'red', title: 'Red' }],
  items: Array.from({ length: count }, (_, n) => ({ id: `i${n}`, title: `Item ${n}`, team: 'red', timeframe: `2026-Q${1 + (n % 4)}` })),
});

/** A view that was drawn here and is in another page now. */
async function movedView(settings: Partial<RoadmapViewElement>, width = 900, height = 600) {
  const view = await drawnView({ lens: 'team', ...settings });
  const { defaultView, body } = await otherPage(width, height);
  body.append(view);
  await untilDrawn(view);
  return { view, page: defaultView as Page };
}

async function openShare(view: RoadmapViewElement): Promise<HTMLElement> {
  await waitUntil(() => view.renderRoot.querySelector('[data-menu="share"]'), 'the toolbar never came');
  within(view, '[data-menu="share"]').click();
  await waitUntil(() => view.renderRoot.querySelector('.menu:popover-open'), 'the menu never opened');
  return within(view, '.menu');
}

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < element.ownerDocument.defaultView!.innerHeight;
};
const inSight = (view: RoadmapViewElement, selector: string): Element[] =>
  [...view.renderRoot.querySelectorAll(selector)].filter(isInSight);

/** Scrolls to the middle and the end of the page that a view is in, and waits until it is drawn there. */
async function readThrough(view: RoadmapViewElement): Promise<void> {
  const page = view.ownerDocument.defaultView!;
  for (const share of [0.5, 0.95]) {
    page.scrollTo(0, share * page.document.documentElement.scrollHeight);
    await waitUntil(
      () => inSight(view, '[data-item]').length > 3 && inSight(view, '.gap').length === 0,
      `nothing was drawn at ${share} of it`,
    );
  }
}

describe('a view that is used in another document', () => {
  afterEach(() => {
    fixtureCleanup();
    leaveOtherPages();
    scrollTo(0, 0);
  });

  for (const layout of ['list', 'release-plan'] as const)
    it(`draws the rows of ${layout} that the reader scrolls to, there and back here`, async () => {
      const { view } = await movedView({ roadmap: many(600), layout });
      await readThrough(view);
      document.body.append(view);
      await readThrough(view);
      view.remove();
    });

  it('has a timeline that is dragged', async () => {
    const { view, page } = await movedView({ roadmap: many(300), layout: 'timeline' });
    await waitUntil(() => view.renderRoot.querySelector('.time-scroll .bar-box, .time-scroll [data-item]'), 'the timeline was never drawn');
    const scroller = within(view, '.time-scroll');
    const top = scroller.scrollTop;
    const at = (target: EventTarget, type: string, y: number) =>
      target.dispatchEvent(new page.PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', clientX: 400, clientY: y }));
    at(scroller, 'pointerdown', 300);
    at(page, 'pointermove', 280);
    at(page, 'pointermove', 250);
    at(page, 'pointerup', 250);
    expect(scroller.scrollTop - top).to.equal(50);
    at(page, 'pointermove', 200);
    expect(scroller.scrollTop - top).to.equal(50);
  });

  it('prints the page that it is in', async () => {
    const { view, page } = await movedView({ toolbar: '' });
    const printed: string[] = [];
    for (const [name, one] of Object.entries({ here: window, there: page }))
      Object.defineProperty(one, 'print', { configurable: true, value: () => void printed.push(name) });
    const menu = await openShare(view);
    menu.querySelector<HTMLElement>('[data-format="print"]')!.click();
    await waitUntil(() => printed.length, 'nothing was printed');
    Reflect.deleteProperty(window, 'print');
    expect(printed).to.deep.equal(['there']);
  });

  it('is drawn for paper when that page is printed, and no longer with the page that it has left', async () => {
    const { view, page } = await movedView({ roadmap: many(300), layout: 'list' });
    const isPaper = () => view.renderRoot.querySelector('.paper') !== null;
    dispatchEvent(new Event('beforeprint'));
    expect(isPaper()).to.equal(false);
    page.dispatchEvent(new page.Event('beforeprint'));
    expect(isPaper()).to.equal(true);
    expect(view.renderRoot.querySelectorAll('.body [data-item]').length).to.be.least(300);
    page.dispatchEvent(new page.Event('afterprint'));
    expect(isPaper()).to.equal(false);
  });

  it('keeps its menus and details within the window there', async () => {
    const { view, page } = await movedView({ toolbar: '' }, 760, 330);
    const isWithin = (box: Element) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= page.innerWidth && bottom <= page.innerHeight;
    };
    const menu = await openShare(view);
    await waitUntil(() => isWithin(menu), 'the menu is cut');
    menu.hidePopover();
    await view.showDetails('log');
    const details = within(view, '.details');
    await waitUntil(() => isWithin(details), 'the details are cut');
  });

  it('gives the focus back to what opened a menu there', async () => {
    const { view } = await movedView({ toolbar: '' });
    within(view, '[data-item]').ownerDocument.defaultView!.focus();
    await waitUntil(() => view.renderRoot.querySelector('[data-menu="share"]'), 'the toolbar never came');
    within(view, '[data-menu="share"]').focus();
    const menu = await openShare(view);
    await waitUntil(() => menu.contains(view.shadowRoot!.activeElement), 'the menu never had the focus');
    menu.hidePopover();
    await waitUntil(() => view.shadowRoot!.activeElement?.matches('[data-menu="share"]'), 'the focus was lost');
  });

  it('asks that page before what was written is lost', async () => {
    const { view, page } = await movedView({ lens: 'sales', input: true });
    await view.showDetails('log');
    await waitUntil(() => view.renderRoot.querySelector('.leave'), 'input could never be left');
    view.renderRoot.querySelector<HTMLElement>('.leave-open')?.click();
    await waitUntil(() => view.renderRoot.querySelector('.leave textarea'), 'no box to write in');
    const box = within<HTMLTextAreaElement>(view, '.leave textarea');
    box.value = 'Please';
    box.dispatchEvent(new page.Event('input', { bubbles: true }));
    await nextFrame();
    const isAsked = (one: Page) => !one.dispatchEvent(new one.Event('beforeunload', { cancelable: true }));
    expect([isAsked(window), isAsked(page)]).to.deep.equal([false, true]);
    document.body.append(view);
    expect([isAsked(window), isAsked(page)]).to.deep.equal([true, false]);
    view.remove();
  });

  it('marks there what is searched for', async function () {
    // an engine without highlights marks nothing anywhere
    if (!globalThis.CSS?.highlights) return this.skip();
    const { page } = await movedView({ toolbar: '', search: 'audit' });
    const found = () => [...((page.CSS.highlights as unknown as Map<string, Set<Range>>).get('roadmap-found') ?? [])];
    await waitUntil(() => found().some((range) => range.toString().toLowerCase() === 'audit'), 'nothing was marked');
  });
});

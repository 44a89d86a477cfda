import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../../src/index.js';
import { waitUntil } from '../../../wait-until.js';
import { textOf } from '../../drawn.js';
import { drawnView, eventsDuring, SMALL, untilDrawn, within } from '../view-of.js';

const buttonsOf = (element: RoadmapViewElement) =>
  [...element.renderRoot.querySelectorAll('.bar .actions button, .bar .actions input')].map(
    (one) => textOf(one) || one.getAttribute('aria-label'),
  );
const itemsOf = (element: RoadmapViewElement) => [
  ...new Set([...element.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]')].map(({ dataset }) => dataset['item'])),
];

async function tooledView(settings: Partial<RoadmapViewElement> = {}): Promise<RoadmapViewElement> {
  const element = await drawnView({ lenses: 'team sales', toolbar: '', ...settings });
  await waitUntil(() => element.renderRoot.querySelector('[part="toolbar"]'), 'the toolbar never came');
  await element.updateComplete;
  return element;
}

async function opened(element: RoadmapViewElement, menu: string): Promise<HTMLElement> {
  within(element, `[data-menu="${menu}"]`).click();
  await waitUntil(() => element.renderRoot.querySelector('.menu:popover-open'), 'the menu never opened');
  await element.updateComplete;
  return within(element, '.menu');
}

async function searchFor(element: RoadmapViewElement, text: string): Promise<void> {
  const field = within<HTMLInputElement>(element, '.find');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await aTimeout(200);
  await element.updateComplete;
}

describe('the toolbar', () => {
  it('is there where the page asks for it, as far as the lens and the page let it be', async () => {
    const plain = await drawnView({ lenses: 'team' });
    expect(plain.renderRoot.querySelector('[part="toolbar"]')).to.equal(null);
    const element = await tooledView();
    expect(buttonsOf(element)).to.deep.equal(['Search', 'Filter', 'View', 'Show as table', 'Share']);
    element.lens = 'sales';
    await untilDrawn(element);
    expect(buttonsOf(element)).to.deep.equal(['Search', 'Filter', 'Show as table', 'Share']);
    element.toolbar = 'table search';
    await element.updateComplete;
    expect(buttonsOf(element)).to.deep.equal(['Search', 'Show as table']);
  });

  it('has the type of the view in what a reader writes into or chooses from', async () => {
    const element = await tooledView({ toolbar: true });
    element.style.setProperty('--roadmap-font', 'cursive');
    const menu = await opened(element, 'options');
    const fields = [within(element, '.find'), ...menu.querySelectorAll('select')];
    expect(fields.length).to.be.above(1);
    expect(new Set(fields.map((field) => getComputedStyle(field).fontFamily))).to.deep.equal(new Set(['cursive']));
  });

  it('finds items by their words, says how many, and gives up again what was looked for', async () => {
    const element = await tooledView();
    const heard = await eventsDuring('roadmap-view-change', () => searchFor(element, 'aud'));
    expect(heard.map(({ view }) => view.search)).to.deep.equal(['aud']);
    expect(itemsOf(element)).to.deep.equal(['log']);
    expect(textOf(within(element, '[part="filters"]'))).to.equal('“aud” ✕ Clear all 1 of 3 items');
    await waitUntil(() => textOf(within(element, '[role="status"]')).includes('1 of 3 items'), 'nobody was told');
    within(element, '.chip').click();
    await element.updateComplete;
    expect(itemsOf(element).length).to.equal(3);
    expect(element.renderRoot.querySelector('[part="filters"]')).to.equal(null);
  });

  it('says below a picture in which nothing is left that nothing is, and gives it all back', async () => {
    for (const layout of ['list', 'timeline', 'release-plan'] as const) {
      const element = await tooledView({ layout });
      expect(element.renderRoot.querySelector('.sheets > .state'), layout).to.equal(null);
      await searchFor(element, 'zzz');
      expect(itemsOf(element), layout).to.deep.equal([]);
      expect(textOf(within(element, '.sheets > .state'))).to.equal('Nothing matches. Clear all');
      within(element, '.sheets > .state button').click();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.sheets > .state'), layout).to.equal(null);
      await waitUntil(() => itemsOf(element).length === 3, `${layout}: not all came back`);
      await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement?.matches('.actions button'), 'the focus is lost');
    }
  });

  it('says so of no roadmap that is empty by itself', async () => {
    const element = await tooledView({ roadmap: { title: 'Plan', items: [] } });
    expect([...element.renderRoot.querySelectorAll('.state')].map(textOf)).to.have.length(1);
    expect(element.renderRoot.querySelector('.sheets > .state')).to.equal(null);
  });

  it('marks what was found without changing the picture', async function () {
    if (!('highlights' in CSS)) this.skip();
    const element = await tooledView();
    const before = within(element, '.body [data-item="log"]').innerHTML;
    await searchFor(element, 'log');
    const marked = () => [...(CSS.highlights.get('roadmap-found') ?? [])].map((range) => (range as Range).toString());
    await waitUntil(() => marked().length > 0, 'nothing was marked');
    expect(new Set(marked())).to.deep.equal(new Set(['log']));
    expect(within(element, '.body [data-item="log"]').innerHTML).to.equal(before);
    element.remove();
    await waitUntil(() => marked().length === 0, 'the marks of a view that is gone stay');
  });

  it('filters by what the projection shows, with the counts that choosing gives', async () => {
    const element = await tooledView();
    const menu = await opened(element, 'filter');
    expect([...menu.querySelectorAll('.facet > summary')].map(textOf)).to.deep.equal(['Status', 'Now, next, later']);
    const labels = () => [...menu.querySelectorAll('.facet')[0]!.querySelectorAll('label')];
    expect(labels().map(textOf)).to.deep.equal(['Planned 2', 'In progress 1']);
    labels()[0]!.querySelector('input')!.click();
    await element.updateComplete;
    expect(itemsOf(element).sort()).to.deep.equal(['api', 'log']);
    expect(textOf(within(element, '[data-menu="filter"]'))).to.equal('Filter 1');
    expect(labels().map(textOf)).to.deep.equal(['Planned 2', 'In progress 1']);
    expect(textOf(within(element, '[part="filters"]'))).to.equal('Status: Planned ✕ Clear all 2 of 3 items');
    within(element, '.clear').click();
    await element.updateComplete;
    expect(itemsOf(element).length).to.equal(3);
  });

  it('keeps for another lens what can be asked of it, and comes back to the rest', async () => {
    const element = await tooledView({ filter: 'team=blue&status=planned' });
    await element.updateComplete;
    expect(itemsOf(element).sort()).to.deep.equal(['api', 'log']);
    element.lens = 'sales';
    await untilDrawn(element);
    expect(textOf(within(element, '[part="filters"]'))).to.contain('Status: Planned');
    expect(textOf(within(element, '[part="filters"]'))).not.to.contain('Team');
  });

  it('groups and sorts', async () => {
    const element = await tooledView({ layout: 'list' });
    const menu = await opened(element, 'options');
    const [group, sort] = [...menu.querySelectorAll('select')];
    const choose = async (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose(group!, 'status');
    expect([...element.renderRoot.querySelectorAll('.lane th')].map(textOf)).to.deep.equal(['Planned 2', 'In progress 1']);
    await choose(group!, 'none');
    await choose(sort!, 'title');
    expect(itemsOf(element)).to.deep.equal(['log', 'api', 'sso']);
    within<HTMLInputElement>(element, '.tick input').click();
    await element.updateComplete;
    expect(itemsOf(element)).to.deep.equal(['sso', 'api', 'log']);
  });

  it('opens and closes its menus by button, Escape and a press elsewhere, and gives the focus back', async () => {
    const element = await tooledView();
    const button = within(element, '[data-menu="filter"]');
    button.focus();
    const menu = await opened(element, 'filter');
    await waitUntil(() => menu.contains((element.renderRoot as ShadowRoot).activeElement), 'the menu has no focus');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !menu.matches(':popover-open'), 'Escape does not close it');
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === button, 'the focus is lost');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('saves what is shown as a file, loaded when asked for', async () => {
    const element = await tooledView();
    await searchFor(element, 'audit');
    const menu = await opened(element, 'share');
    const saved: { name: string; text: Promise<string> }[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
    };
    [...menu.querySelectorAll<HTMLElement>('.row')].find((row) => textOf(row).includes('CSV'))!.click();
    await waitUntil(() => saved.length > 0, 'nothing was saved');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved[0]!.name).to.equal('Plan-team-2026-09-14.csv');
    expect(await saved[0]!.text)
      .to.contain('Audit log')
      .and.not.to.contain('Sign in');
  });

  it('passes axe, with a menu open and chips there', async () => {
    const element = await tooledView({ search: 'a', filter: { status: ['planned'] } });
    await opened(element, 'filter');
    await expect(element).to.be.accessible();
  });
});

describe('the toolbar on a phone', () => {
  before(() => setViewport({ width: 390, height: 800 }));
  after(() => setViewport({ width: 1280, height: 800 }));

  it('is one button that opens everything, and is no wider than the phone', async () => {
    const element = await tooledView();
    expect(buttonsOf(element)).to.deep.equal(['Show as table', 'View options']);
    const menu = await opened(element, 'everything');
    expect(menu.querySelectorAll('.find, .facets, .order, .share').length).to.equal(4);
    // not every engine makes a window as narrow as that
    expect(menu.getBoundingClientRect().right).to.be.at.most(innerWidth);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

describe('what the page asks for', () => {
  it('is shown, told with the next change, and told as an issue where it cannot be had', async () => {
    const element = await drawnView({ lenses: 'team', layout: 'list', search: 'sign', groupBy: 'objective', sortBy: '-title' });
    await waitUntil(() => itemsOf(element).length === 1, 'the search of the page is not heeded');
    expect(element.renderRoot.querySelector('[part="toolbar"]')).to.equal(null);
    element.search = undefined;
    await element.updateComplete;
    expect(itemsOf(element)).to.deep.equal(['sso', 'api', 'log']);
    Object.assign(element, { groupBy: 'constructor', sortBy: 'size', filter: 'team=red&__proto__=x' });
    await element.updateComplete;
    expect(element.issues.map(({ path }) => path)).to.have.members([
      'view.groupBy',
      'view.sortBy',
      'view.filter.team',
      'view.filter.__proto__',
    ]);
    expect(itemsOf(element).length).to.equal(3);
  });
});

describe('the view in the address of the page', () => {
  const before = location.href;
  const go = (query: string) => history.replaceState(null, '', `${location.pathname}?${query}`);
  const query = () => new URLSearchParams(location.search);
  const kept = new URLSearchParams(location.search).toString();
  const start = (more: string) => go([kept, more].filter(Boolean).join('&'));
  afterEach(() => history.replaceState(null, '', before));

  it('is what the reader sees, from the first drawing on', async () => {
    start('plan.lens=sales&plan.q=audit&plan.status=planned');
    const element = await drawnView({ lenses: 'team sales', urlState: 'plan' });
    expect(element.lens).to.equal('sales');
    expect(itemsOf(element)).to.deep.equal(['log']);
  });

  it('follows the reader, and holds nothing but settings', async () => {
    start('mine=1');
    const element = await tooledView({ urlState: 'plan', lens: 'team' });
    await searchFor(element, 'audit');
    await waitUntil(() => query().get('plan.q') === 'audit', 'the address does not follow');
    const told = [...query()].filter(([name]) => name.startsWith('plan.'));
    expect(told).to.deep.equal([
      ['plan.lens', 'team'],
      ['plan.q', 'audit'],
    ]);
    expect(query().get('mine')).to.equal('1');
    await element.showDetails('log');
    await waitUntil(() => query().get('plan.item') === 'log', 'the open item is not told');
  });

  for (const [value, name] of [
    ['false', undefined],
    [false, undefined],
    ['true', 'roadmap'],
    ['', 'roadmap'],
  ] as const)
    it(`is there where the page says so, as frameworks write it: ${JSON.stringify(value)}`, async () => {
      start('mine=1');
      const element = await tooledView({ urlState: value as never, lens: 'team' });
      await searchFor(element, 'audit');
      const names = () => [...new URLSearchParams(location.search).keys()].filter((one) => one.endsWith('.q'));
      // it is written when the reader pauses
      await aTimeout(600);
      expect(names()).to.deep.equal(name ? [`${name}.q`] : []);
    });

  it('opens the item that it names', async () => {
    start('plan.item=log');
    const element = await drawnView({ lenses: 'team', urlState: 'plan' });
    await waitUntil(() => textOf(element.renderRoot.querySelector('.details:popover-open')).includes('Audit log'), 'it is not open');
  });

  it('is ignored where it is hostile, and told as issues', async () => {
    start(
      'plan.lens=nobody&plan.group=constructor&plan.sort=__proto__&plan.team=red&plan.zoom=1e99&plan.range=x/y&plan.item=%00&plan.at=never',
    );
    const element = await drawnView({ lenses: 'team', layout: 'list', urlState: 'plan' });
    expect(itemsOf(element).length).to.equal(3);
    expect(element.issues.filter(({ path }) => path.startsWith('url-state')).length).to.equal(7);
  });

  it('is kept apart for two views, and refused to two of one name', async () => {
    start('one.q=audit&two.q=sign');
    const [one, two] = [await drawnView({ lenses: 'team', urlState: 'one' }), await drawnView({ lenses: 'team', urlState: 'two' })];
    expect([itemsOf(one), itemsOf(two)]).to.deep.equal([['log'], ['sso']]);
    const other = await drawnView({ lenses: 'team', urlState: 'one' });
    expect(other.issues.map(({ code, path }) => [code, path])).to.deep.equal([['duplicate', 'url-state']]);
    expect(itemsOf(other).length).to.equal(3);
  });

  it('is read again when the reader goes back', async () => {
    start('plan.q=audit');
    const element = await drawnView({ lenses: 'team', urlState: 'plan' });
    history.pushState(null, '', `${location.pathname}?${kept}&plan.q=sign`);
    history.back();
    await waitUntil(() => query().get('plan.q') === 'audit', 'the browser did not go back');
    await aTimeout(50);
    await element.updateComplete;
    expect(itemsOf(element)).to.deep.equal(['log']);
  });

  it('is left alone where the page may not change it', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(history, 'replaceState', { configurable: true, value: denied });
    const element = await tooledView({ urlState: 'plan', roadmap: SMALL });
    await searchFor(element, 'audit');
    await aTimeout(500);
    Reflect.deleteProperty(history, 'replaceState');
    expect(itemsOf(element)).to.deep.equal(['log']);
  });
});

import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { Scene } from '../../../../src/components/layouts/layout-module.js';
// what is here already comes with the first focus, before the next key
import '../../../../src/components/layouts/release-plan/plan-keys.js';
import { releasePlan } from '../../../../src/components/layouts/release-plan/release-plan.js';
import { base } from '../../../../src/components/styles/base.styles.js';
import { tokens } from '../../../../src/components/styles/tokens.styles.js';
import { arrange, type View } from '../../../../src/sdk/lenses/arrange.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { sceneOf } from '../../scene-of.js';

/** The scene as the view would hand it over: the layout's own first view, arranged. */
function planScene(roadmap: unknown, changes: Partial<Scene> = {}, view?: View): Scene {
  const scene = sceneOf(roadmap, team, changes);
  const shown = view ?? releasePlan.initialView!(scene.projection, scene.frame);
  return { ...scene, view: shown, lanes: arrange(scene.projection, shown) };
}

/** Draws the layout in a shadow root of its own, with its styles, as the view does. */
async function drawn(scene: Scene): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.setProperty('inline-size', `${scene.frame.width}px`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, base, releasePlan.styles].map(({ styleSheet }) => styleSheet!);
  render(releasePlan.draw(scene), root);
  return root;
}

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);
const box = (element: Element | null | undefined): DOMRect => element!.getBoundingClientRect();
async function opened(details: HTMLDetailsElement): Promise<void> {
  details.open = true;
  await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
}
const barOf = (root: ShadowRoot, id: string): HTMLElement => root.querySelector<HTMLElement>(`.plan-bar[data-item="${id}"]`)!;

const TEAMS = [
  {
    ...{ id: 'p', title: 'Planning', wayOfWorking: { kind: 'sprints', days: 14 } },
    capacity: { value: 30, unit: 'points', per: 'quarter' },
  },
  { id: 'k', title: 'Platform', wayOfWorking: { kind: 'kanban', limit: 4 } },
  { id: 'd', title: 'Devices', wayOfWorking: { kind: 'phases', phases: ['One', 'Two'] } },
];

describe('the release plan', () => {
  it('has a lane per team, headed by its name, its way of working, its load and its tally', async () => {
    const items = [
      { id: 'a', title: 'A', team: 'p', status: 'in-progress', effort: 40, timeframe: '2026-08' },
      { id: 'b', title: 'B', team: 'k', status: 'done', timeframe: '2026-08' },
      { id: 'c', title: 'C', team: 'd', timeframe: '2026-10' },
    ];
    const root = await drawn(planScene({ teams: TEAMS, items }));
    expect(textsOf(root, 'h3')).to.deep.equal(['Planning', 'Platform', 'Devices']);
    expect(textsOf(root, '.plan-head')).to.deep.equal([
      'Planning Sprints, 2 weeks Q3 2026: 40 of 30 points 1In progress',
      'Platform Kanban, limit 4 1Done',
      'Devices Phases 1No status',
    ]);
    expect(root.querySelectorAll('.plan-load.over')).to.have.length(1);
  });

  it('draws without teams, dates or anything but a title', async () => {
    const root = await drawn(planScene({ items: [{ title: 'SSO' }] }));
    expect(textOf(root.querySelector('h3'))).to.equal('1 item');
    expect(textOf(root.querySelector('.plan-tray'))).to.match(/^Not scheduled No status SSO$/);
    expect(root.querySelector('.plan-rows')).to.equal(null);
  });

  it('says of every bar in words what it shows', async () => {
    const items = [
      {
        ...{ id: 'a', title: 'Overnight plan', status: 'in-progress', progress: 40, health: 'at-risk', timeframe: '2026-08/2026-10-09' },
        history: [{ on: '2026-08-20', timeframe: '2026-08/2026-09-04' }],
      },
    ];
    const milestones = [{ id: 'm', title: 'Trial', items: 'a', timeframe: '2026-09-20' }];
    const root = await drawn(planScene({ items, milestones }));
    expect(barOf(root, 'a').ariaLabel!.replace(/\s+/g, ' ')).to.equal(
      'Overnight plan, was 4 Sept 2026, In progress, At risk, 40%, Aug 2026 – 9 Oct 2026, Trial 20 Sept 2026',
    );
    expect(textOf(barOf(root, 'a')))
      .to.contain('Overnight plan')
      .and.to.contain('was 4 Sept 2026');
  });

  it('tells every status by the look of its bar, colours aside', async () => {
    const statuses = ['proposed', 'planned', 'in-progress', 'blocked', 'paused', 'done', 'cancelled'];
    const items = statuses.map((status) => ({ id: status, title: status, status, progress: 50, timeframe: '2026-08/2027-01' }));
    const root = await drawn(planScene({ items }));
    const looks = statuses.map((status) => {
      const bar = barOf(root, status);
      const { borderStyle, borderColor, backgroundImage, backgroundSize } = getComputedStyle(bar, '::before');
      const drawnEdge = borderColor === 'rgba(0, 0, 0, 0)' ? 'none' : borderStyle;
      return [
        drawnEdge,
        backgroundImage.replace(/rgba?\([^)]*\)|color\([^)]*\)/g, '') + backgroundSize,
        bar.querySelector('svg')!.innerHTML,
      ].join();
    });
    expect(new Set(looks).size).to.equal(statuses.length);
    const patterns = looks.map((look) => look.slice(0, look.indexOf('<')));
    expect(new Set(patterns).size).to.equal(statuses.length);
  });

  it('puts no bar over another and none beside the axis, at any width', async () => {
    const items = Array.from({ length: 40 }, (_, i) => ({
      ...{ id: `i${i}`, title: `An item with a title of its own, number ${i}`, team: TEAMS[i % 3]!.id },
      timeframe: `2026-${String(7 + (i % 6)).padStart(2, '0')}-${String(1 + (i % 20)).padStart(2, '0')}/2027-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    }));
    for (const width of [320, 390, 820, 1224]) {
      const root = await drawn(planScene({ teams: TEAMS, items }, { frame: { width } }));
      const bars = [...root.querySelectorAll('.plan-bar')].map(box);
      const host = box(root.host);
      expect(bars).to.have.length(40);
      for (const bar of bars) {
        expect(bar.left >= host.left && bar.right <= host.right + 0.5).to.equal(true);
        expect(bar.height >= 24 && bar.width >= 24).to.equal(true);
      }
      bars.forEach((a, i) =>
        bars.forEach((b, j) => {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          if (i < j) expect(apart, `${i} and ${j} at ${width}`).to.equal(true);
        }),
      );
      expect(root.host.scrollWidth).to.be.at.most(width);
    }
  });

  it('runs from right to left where the page does', async () => {
    const items = [
      { id: 'a', title: 'A', timeframe: '2026-07' },
      { id: 'z', title: 'Z', timeframe: '2027-06' },
    ];
    const scene = planScene({ items });
    const root = await drawn(scene);
    (root.host as HTMLElement).dir = 'rtl';
    expect(box(barOf(root, 'a')).left).to.be.greaterThan(box(barOf(root, 'z')).right);
    expect(box(barOf(root, 'a')).right).to.be.closeTo(box(root.host).right - 248, 1);
  });

  describe('by keyboard', () => {
    const stopsOf = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.plan-bar')].filter(({ tabIndex }) => tabIndex === 0);
    const idsOf = (bars: HTMLElement[]) => bars.map(({ dataset }) => dataset['item']);
    const focused = (root: ShadowRoot) => (root.activeElement as HTMLElement | null)?.dataset['item'];
    const teams = [
      { id: 'p', title: 'Planning' },
      { id: 'n', title: 'Nobody' },
      { id: 'k', title: 'Platform' },
    ];
    const items = [
      { id: 'late', title: 'Late', team: 'p', timeframe: '2027-03' },
      { id: 'soon', title: 'Soon', team: 'p', timeframe: '2026-08/2026-11' },
      { id: 'below', title: 'Below', team: 'p', timeframe: '2026-10' },
      { id: 'early', title: 'Early', team: 'k', timeframe: '2026-08' },
      { id: 'then', title: 'Then', team: 'k', timeframe: '2027-02' },
      { id: 'undated', title: 'Undated', team: 'k' },
    ];
    const walk = async (root: ShadowRoot, keys: string[]) => {
      await nextFrame();
      const walked: unknown[] = [];
      for (const press of keys) {
        await sendKeys({ press });
        walked.push(focused(root));
      }
      return walked;
    };

    it('is one tab stop; the arrows go through the time of a lane, and through rows and lanes', async () => {
      const root = await drawn(planScene({ teams, items }));
      await nextFrame();
      expect(stopsOf(root)).to.have.length(1);
      barOf(root, 'soon').focus();
      const rights = await walk(root, ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
      expect(rights).to.deep.equal(['soon', 'below', 'late', 'late']);
      expect(await walk(root, ['Home', 'End', 'ArrowDown', 'ArrowDown'])).to.deep.equal(['soon', 'late', 'below', 'early']);
      expect(await walk(root, ['End', 'ArrowDown', 'ArrowUp', 'ArrowUp'])).to.deep.equal(['then', 'then', 'below', 'soon']);
      expect(idsOf(stopsOf(root))).to.deep.equal(['soon']);
    });

    it('turns the arrows round where it is read from right to left', async () => {
      const root = await drawn(planScene({ teams, items }));
      (root.host as HTMLElement).dir = 'rtl';
      barOf(root, 'early').focus();
      expect(await walk(root, ['ArrowLeft', 'ArrowRight'])).to.deep.equal(['then', 'early']);
    });

    it('leaves keys to the page that hold another one, or that are pressed beside the bars', async () => {
      const root = await drawn(planScene({ teams, items }));
      barOf(root, 'early').focus();
      await sendKeys({ down: 'Shift' });
      expect(await walk(root, ['ArrowRight', 'Home'])).to.deep.equal(['early', 'early']);
      await sendKeys({ up: 'Shift' });
      expect(await walk(root, ['PageDown'])).to.deep.equal(['early']);
      root.querySelector<HTMLElement>('.plan-tray .item')!.focus();
      expect(await walk(root, ['ArrowRight', 'ArrowUp'])).to.deep.equal(['undated', 'undated']);
      expect(idsOf(stopsOf(root))).to.deep.equal(['early']);
    });

    it('stays one stop, on the same item while there is one, whatever is drawn instead', async () => {
      const root = await drawn(planScene({ teams, items }));
      barOf(root, 'then').focus();
      await nextFrame();
      const redraw = async (kept: typeof items) => {
        render(releasePlan.draw(planScene({ teams, items: kept })), root);
        await nextFrame();
      };
      await redraw([{ id: 'new', title: 'New', team: 'p', timeframe: '2026-09' }, ...items]);
      expect([focused(root), ...idsOf(stopsOf(root))]).to.deep.equal(['then', 'then']);
      await redraw(items.map((item) => (item.id === 'then' ? { ...item, team: 'p' } : item)));
      expect(idsOf(stopsOf(root))).to.deep.equal(['then']);
      await redraw(items.filter(({ id }) => id !== 'then'));
      expect(idsOf(stopsOf(root))).to.have.length(1);
    });

    it('goes on into what waits below the window, and finds an item again in each of its lanes', async () => {
      const many = Array.from({ length: 120 }, (_, n) => ({ id: `"i${n}`, title: `Item ${n + 100}`, team: 'p', timeframe: '2026-10' }));
      const root = await drawn(planScene({ teams, items: many }, { frame: { width: 1200, height: 400 } }));
      await nextFrame();
      expect(root.querySelector('.unseen')).to.exist;
      stopsOf(root)[0]!.focus();
      await nextFrame();
      for (let step = 0; step < 45; step++) await sendKeys({ press: 'ArrowDown' });
      expect(focused(root)).to.equal('"i45');
      const themes = ['one', 'two'].map((id) => ({ id, title: id }));
      const both = { id: 'both', title: 'Both', themes: ['one', 'two'], timeframe: '2026-10' };
      const last = { id: 'last', title: 'Last', themes: 'two', timeframe: '2026-10' };
      const scene = sceneOf({ themes, items: [both, last] }, team);
      const view: View = { ...releasePlan.initialView!(scene.projection, scene.frame), groupBy: 'theme' };
      const twice = await drawn(planScene({ themes, items: [both, last] }, {}, view));
      twice.querySelector<HTMLElement>('.plan-bar')!.focus();
      await nextFrame();
      const lanes: unknown[] = [];
      for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await sendKeys({ press });
        lanes.push(`${textOf(twice.activeElement!.closest('.plan-lane')!.querySelector('h3'))} ${focused(twice)}`);
      }
      expect(lanes).to.deep.equal(['two both', 'two last', 'two both', 'one both']);
    });
  });

  it('calls out what is blocked and why, and what is planned before what must come first', async () => {
    const items = [
      { id: 'a', title: 'Say why', team: 'p', status: 'blocked', health: { value: 'at-risk', why: 'The table is not split.' } },
      { id: 'x', title: 'Stock', team: 'k', timeframe: '2026-12' },
      { id: 'y', title: 'Order', team: 'p', timeframe: '2026-10' },
    ];
    const root = await drawn(planScene({ teams: TEAMS, items, dependencies: [{ from: 'x', to: 'y' }] }));
    expect(textsOf(root, '.plan-callouts li')).to.deep.equal([
      'Blocked: Say why – The table is not split.',
      'Stock must come before Order, but ends after it',
    ]);
    const linked = [...root.querySelectorAll<HTMLElement>('.plan-callouts [data-item]')].map(({ dataset }) => dataset['item']);
    expect(linked).to.deep.equal(['a', 'x', 'y']);
    expect(root.querySelector('.plan-callouts')!.closest('details')).to.equal(null);
  });

  it('keeps more than three problems of a lane behind their count', async () => {
    const items = Array.from({ length: 4 }, (_, i) => ({ title: `Item ${i}`, team: 'p', status: 'blocked' }));
    const root = await drawn(planScene({ teams: TEAMS, items }));
    const closed = root.querySelector<HTMLDetailsElement>('.plan-head details')!;
    expect([textOf(closed), closed.querySelectorAll('*').length]).to.deep.equal(['4 problems', 1]);
    await opened(closed);
    expect(textsOf(closed, 'li')).to.deep.equal([0, 1, 2, 3].map((i) => `Blocked: Item ${i}`));
  });

  it('tells a hundred problems at once, the next when they are asked for', async () => {
    const items = Array.from({ length: 250 }, (_, i) => ({ title: `Item ${i}`, team: 'p', status: 'blocked' }));
    const root = await drawn(planScene({ teams: TEAMS, items }));
    const told = () => root.querySelectorAll('.plan-callouts li').length;
    const counts: number[] = [];
    for (let closed; (closed = root.querySelector<HTMLDetailsElement>('.plan-head details:not([open])')); counts.push(told()))
      await opened(closed);
    expect(counts).to.deep.equal([100, 200, 250]);
  });

  it('draws a violated order always, any other only for the item that is open', async () => {
    const items = [
      { id: 'x', title: 'X', team: 'p', timeframe: '2026-12' },
      { id: 'y', title: 'Y', team: 'k', timeframe: '2026-10' },
      { id: 'z', title: 'Z', team: 'd', timeframe: '2027-03' },
    ];
    const dependencies = [
      { from: 'x', to: 'y' },
      { from: 'x', to: 'z' },
    ];
    const quiet = await drawn(planScene({ teams: TEAMS, items, dependencies }));
    expect([...quiet.querySelectorAll('.plan-link')].map(({ className }) => className.includes('violated'))).to.deep.equal([true]);
    const open = await drawn(planScene({ teams: TEAMS, items, dependencies }, { selected: 'z' }));
    expect(open.querySelectorAll('.plan-link')).to.have.length(2);
    expect(barOf(open, 'z').getAttribute('aria-current')).to.equal('true');
  });

  it('draws the dependencies of what is pointed at or has the focus, and all of them when asked', async () => {
    const items = [
      { id: 'a', title: 'A', status: 'planned', timeframe: '2026-08' },
      { id: 'b', title: 'B', status: 'planned', timeframe: '2026-10', dependsOn: ['a'] },
      { id: 'c', title: 'C', status: 'planned', timeframe: '2026-11', dependsOn: ['b'] },
    ];
    const changes: Partial<View>[] = [];
    const scene = planScene({ items }, { changeView: (change) => changes.push(change) });
    const root = await drawn(scene);
    const links = () => root.querySelectorAll('.plan-link').length;
    const over = (target: Element, type = 'pointerover') => target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    expect(links()).to.equal(0);
    over(barOf(root, 'a'));
    expect(links(), 'of the first').to.equal(1);
    over(barOf(root, 'b'));
    expect(links(), 'of the second').to.equal(2);
    over(root.querySelector('.plan-lanes')!, 'pointerleave');
    expect(links(), 'of nothing').to.equal(0);
    barOf(root, 'c').focus();
    expect(links(), 'of the focus').to.equal(1);
    barOf(root, 'c').blur();
    expect(links()).to.equal(0);
    const button = (): HTMLElement => root.querySelector<HTMLElement>('.plan-tools [aria-pressed]')!;
    button().click();
    expect(changes).to.deep.equal([{ links: true }]);
    render(releasePlan.draw({ ...scene, view: { ...scene.view, links: true } }), root);
    expect([links(), button().ariaPressed]).to.deep.equal([2, 'true']);
  });

  it('folds lanes, one by one or all, to how they stand and one bar each', async () => {
    const items = [
      { id: 'a', title: 'A', team: 'p', status: 'done', timeframe: '2026-08' },
      { id: 'b', title: 'B', team: 'p', status: 'in-progress', health: 'at-risk', timeframe: '2026-11' },
      { id: 'c', title: 'C', team: 'k', status: 'planned', timeframe: '2026-11', dependsOn: ['a'] },
    ];
    const scene = planScene({ teams: TEAMS, items });
    const changes: Partial<View>[] = [];
    const draw = (view: View, root: ShadowRoot) =>
      render(
        releasePlan.draw({ ...scene, view, lanes: arrange(scene.projection, view), changeView: (change) => changes.push(change) }),
        root,
      );
    const root = await drawn(scene);
    draw(scene.view, root);
    const heads = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('h3 button')];
    const all = (): HTMLElement => [...root.querySelectorAll<HTMLElement>('.plan-last button')].find((one) => /lanes/.test(textOf(one)))!;
    expect(heads().map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['true', 'true']);
    const [first, last] = ['a', 'b'].map((id) => box(barOf(root, id)));
    heads()[0]!.click();
    expect(changes.pop()).to.deep.equal({ collapsed: ['p'] });
    draw({ ...scene.view, collapsed: ['p'], links: true }, root);
    expect(heads().map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'true']);
    expect(textsOf(root, '.plan-bar')).to.deep.equal(['C']);
    expect(root.querySelectorAll('.plan-link').length, 'to what is not there').to.equal(0);
    expect(textsOf(root, '.plan-head')[0]).to.equal('Planning 1In progress 1Done 1At risk');
    expect(root.querySelector('.folded details'), 'nothing is in the way').to.equal(null);
    const sum = box(root.querySelector('.plan-sum'));
    expect(sum.left).to.be.closeTo(first!.left, 1);
    expect(sum.right).to.be.at.least(last!.left + 20);
    expect(box(root.querySelector('.plan-lane .plan-body')).height).to.be.lessThan(80);
    heads()[0]!.click();
    expect(changes.pop()).to.deep.equal({ collapsed: [] });
    all().click();
    expect(changes.pop()).to.deep.equal({ collapsed: ['p', 'k'] });
    draw({ ...scene.view, collapsed: ['p', 'k'] }, root);
    expect([textsOf(root, '.plan-bar'), textOf(all())]).to.deep.equal([[], 'Unfold all lanes']);
    all().click();
    expect(changes.pop()).to.deep.equal({ collapsed: [] });
    const troubled = planScene({
      teams: TEAMS,
      items: [
        { id: 'a', title: 'A', team: 'p', status: 'blocked', timeframe: '2026-11' },
        { id: 'c', title: 'C', team: 'k', status: 'planned', timeframe: '2026-09', dependsOn: ['a'] },
      ],
    });
    const folded = { ...troubled.view, collapsed: ['p', 'k'] };
    render(releasePlan.draw({ ...troubled, view: folded, lanes: arrange(troubled.projection, folded) }), root);
    expect(textsOf(root, '.folded summary'), 'what is in the way is counted').to.deep.equal(['1 problem', '1 problem']);
  });

  it('draws each kind of dependency by strokes of its own', async () => {
    const items = [
      { id: 'x', title: 'X', team: 'p', timeframe: '2026-12' },
      { id: 'y', title: 'Y', team: 'k', timeframe: '2026-10' },
      { id: 'z', title: 'Z', team: 'd', timeframe: '2027-03' },
      { id: 'q', title: 'Q', team: 'd', timeframe: '2027-Q1' },
      { id: 'o', title: 'O', team: 'k', timeframe: '2026-09/' },
    ];
    const dependencies = [
      { from: 'x', to: 'y' },
      { from: 'y', to: 'z' },
      { from: 'q', to: 'z' },
      { from: 'o', to: 'z' },
    ];
    const scene = planScene({ teams: TEAMS, items, dependencies });
    const root = await drawn({ ...scene, view: { ...scene.view, links: true } });
    const looks = [...root.querySelectorAll('.plan-link')].map((link) => {
      const { borderTopStyle, borderTopWidth, borderBottomWidth, borderTopColor } = getComputedStyle(link);
      return [borderTopStyle, Math.max(parseFloat(borderTopWidth), parseFloat(borderBottomWidth)), borderTopColor].join();
    });
    const orders = scene.projection.dependencies.map(({ order }) => order);
    expect(new Set(orders).size).to.be.greaterThan(2);
    expect(new Set(looks).size).to.equal(new Set(orders).size);
    const widthOf = (order: string): number => {
      const { borderTopWidth, borderBottomWidth } = getComputedStyle(root.querySelector(`.plan-link.${order}`)!);
      return Math.max(parseFloat(borderTopWidth), parseFloat(borderBottomWidth));
    };
    expect(widthOf('violated')).to.be.greaterThan(widthOf('kept'));
  });

  it('ends a link at the bar it points to, however high the lanes are', async () => {
    const long = 'A reason that is so long that it takes many lines in the narrow column beside the rows. '.repeat(4);
    const items = [
      { id: 'y', title: 'Y', team: 'p', timeframe: '2026-10' },
      { id: 'b', title: 'B', team: 'k', status: 'blocked', health: { value: 'at-risk', why: long }, timeframe: '2026-08' },
      { id: 'x', title: 'X', team: 'd', timeframe: '2026-12' },
    ];
    for (const width of [1224, 390]) {
      const root = await drawn(planScene({ teams: TEAMS, items, dependencies: [{ from: 'x', to: 'y' }] }, { frame: { width } }));
      const link = box(root.querySelector('.plan-link'));
      expect(link.top).to.be.closeTo(box(barOf(root, 'y')).bottom, 1.5);
      expect(link.bottom).to.be.closeTo(box(barOf(root, 'x')).top, 1.5);
      expect(box(root.querySelectorAll('.plan-facts')[1]).height).to.be.greaterThan(150);
    }
  });

  it('keeps the name of a lane in sight below the axis while the lane is passed, beside its rows or above them', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({
      id: `i${n}`,
      title: `Item ${n}`,
      team: n < 30 ? 'p' : 'k',
      timeframe: '2026-10',
    }));
    for (const width of [1224, 820, 390]) {
      const root = await drawn(planScene({ teams: TEAMS, items }, { frame: { width } }));
      const [first, second] = root.querySelectorAll('h3');
      const axis = () => box(root.querySelector(width >= 900 ? '.plan-axis' : '.plan-ticks')).bottom;
      const to = (element: Element | null, at: number) => scrollTo({ top: scrollY + box(element).top - at, behavior: 'instant' });
      to(barOf(root, 'i20'), 300);
      expect([box(first).top <= axis() + 20, box(first).bottom > axis() + 10], `${width}`).to.deep.equal([true, true]);
      to(barOf(root, 'i50'), 300);
      expect([box(second).top <= axis() + 20, box(second).bottom > axis() + 10], `${width}`).to.deep.equal([true, true]);
      expect(box(first).bottom).to.be.lessThan(axis());
      // nothing of it stands on what it heads where nothing is scrolled
      scrollTo({ top: 0, behavior: 'instant' });
      expect(box(first).bottom <= box(barOf(root, 'i0')).top || width >= 900).to.equal(true);
      root.host.remove();
    }
  });

  it('keeps a name in sight, too, beside a lane that has more to tell than it has rows', async () => {
    const why = 'A reason that is so long that it takes many lines in the narrow column beside the rows. '.repeat(9);
    const items = ['p', 'k'].map((team) => ({ id: team, title: team, team, status: 'blocked', health: { value: 'at-risk', why } }));
    const root = await drawn(planScene({ teams: TEAMS, items: items.map((item) => ({ ...item, timeframe: '2026-10' })) }));
    const [head, axis] = [root.querySelector('.plan-head'), root.querySelector('.plan-axis')];
    scrollTo({ top: scrollY + box(head).bottom - box(axis).bottom - 100, behavior: 'instant' });
    expect(box(root.querySelector('.plan-facts')).top).to.be.lessThan(box(axis).bottom);
    expect(box(root.querySelector('h3')).top).to.be.closeTo(box(axis).bottom, 2);
    root.host.remove();
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('names up to twelve undated items of a lane, more behind their count', async () => {
    const items = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `i${i}`, title: `Item ${i}`, timeframe: 'later' }));
    const few = await drawn(planScene({ items: items(12) }));
    expect(few.querySelectorAll('.plan-tray [data-item]')).to.have.length(12);
    expect(textOf(few.querySelector('.plan-tray li'))).to.equal('No status Item 0 Later');
    const many = await drawn(planScene({ items: items(13) }));
    const tray = many.querySelector<HTMLDetailsElement>('details.plan-tray')!;
    expect(textOf(tray.querySelector('summary'))).to.equal('Not scheduled: 13 items');
    tray.open = true;
    await new Promise((resolve) => tray.addEventListener('toggle', resolve, { once: true }));
    expect(tray.querySelectorAll('[data-item]')).to.have.length(13);
  });

  it('flags the releases with their dates', async () => {
    const releases = [{ id: 'r', title: 'Dispatch 26.3', timeframe: '2026-10-13' }];
    const root = await drawn(planScene({ releases, items: [{ title: 'A', timeframe: '2026-10' }] }));
    expect(textsOf(root, '.plan-flag')).to.deep.equal(['Today', 'Dispatch 26.3, 13 Oct 2026']);
    expect(root.querySelectorAll('.plan-lines .release')).to.have.length(1);
  });

  it('says how much lies outside of the period, and names teams without anything', async () => {
    const items = [
      { title: 'Old', team: 'p', timeframe: '2020' },
      { title: 'Now', team: 'p', timeframe: '2026-10' },
      { title: 'Far', team: 'k', timeframe: '2030' },
    ];
    const root = await drawn(planScene({ teams: TEAMS, items }));
    expect(textOf(root.querySelector('.plan-tools'))).to.contain('1 earlier · 1 later');
    expect(textsOf(root, '.plan-head')[1]).to.contain('Nothing in this period 1 later');
    expect(textOf(root.querySelector('.plan > p'))).to.equal('Nothing planned: Devices');
  });
});

describe('the period of the release plan', () => {
  const ROADMAP = {
    fiscalYearStart: 4,
    items: [
      { title: 'A', timeframe: '2016-04-10' },
      { title: 'B', timeframe: '2026-10' },
    ],
  };
  const rangeFor = (width: number) => releasePlan.initialView!(sceneOf(ROADMAP, team).projection, { width }).range;

  it('is a year where there is room, and shorter where there is less', () => {
    expect([1224, 820, 390].map(rangeFor)).to.deep.equal([
      { start: '2026-07-01', end: '2027-06-30' },
      { start: '2026-07-01', end: '2027-03-31' },
      { start: '2026-07-01', end: '2026-12-31' },
    ]);
  });

  it('moves by a quarter, back to today, to another length and to everything, and tells so', async () => {
    const [views, told]: [Partial<View>[], string[]] = [[], []];
    const changes = { changeView: (view: Partial<View>) => void views.push(view), announce: (text: string) => void told.push(text) };
    const root = await drawn(planScene(ROADMAP, changes));
    for (const button of root.querySelectorAll<HTMLElement>('.plan-steps button')) button.click();
    const select = root.querySelector('select')!;
    for (const value of ['6', 'all']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    expect(views.map(({ range }) => `${range!.start} ${range!.end}`)).to.deep.equal([
      '2026-04-01 2027-03-31',
      '2026-07-01 2027-06-30',
      '2026-10-01 2027-09-30',
      '2026-07-01 2026-12-31',
      '2016-04-01 2026-12-31',
    ]);
    expect(told[0]!.replace(/\s+/g, ' ')).to.equal('Apr 2026 – Mar 2027: 1 item.');
    expect(told[4]!.replace(/\s+/g, ' ')).to.equal('Apr 2016 – Dec 2026: 2 items.');
  });

  it('shows its length as chosen', async () => {
    const chosen = async (view?: View) => (await drawn(planScene(ROADMAP, {}, view))).querySelector('select')!.selectedOptions[0]!.text;
    expect(await chosen()).to.equal('1 year');
    expect(await chosen({ range: { start: '2016-04-01', end: '2026-12-31' } })).to.equal('All');
    expect(await chosen({ range: { start: '2026-01-01', end: '2026-05-31' } })).to.equal('5 months');
  });
});

describe('the release plan for everyone', () => {
  it('passes axe with the sample company in it, in light and in dark', async () => {
    const roadmap: unknown = await (await fetch('/demo/data/sample/roadmap.json')).json();
    for (const scheme of ['light', 'dark']) {
      const { host } = await drawn(planScene(roadmap));
      (host as HTMLElement).style.cssText +=
        `color-scheme: ${scheme}; background: var(--_paper); color: var(--_ink); font: 14px sans-serif`;
      await expect(host).to.be.accessible();
    }
  });
});

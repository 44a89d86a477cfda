import { expect, nextFrame } from '@open-wc/testing';
import { render } from 'lit';
import type { Scene } from '../../../../src/components/layouts/layout-module.js';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { revealIn } from '../../../../src/components/templates/windowed.js';
import { arrange, type View } from '../../../../src/sdk/lenses/arrange.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { waitUntil } from '../../../wait-until.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const TEAMS = ['Planning', 'Devices', 'Platform', 'Partners'].map((title) => ({ id: title.toLowerCase(), title }));
const STATUSES = ['planned', 'in-progress', 'done', 'blocked', 'paused', 'proposed', 'cancelled'];

/** Items of every length over six years, in lanes of four teams; the same ones each time. */
function manyItems(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const year = 2024 + (index % 6);
    const month = 1 + ((index * 7) % 11);
    const start = `${year}-${String(month).padStart(2, '0')}-${String(1 + ((index * 13) % 28)).padStart(2, '0')}`;
    const end = `${year + (index % 3 === 0 ? 1 : 0)}-12-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`;
    const timeframe = index % 5 === 0 ? `${year}-Q${1 + (index % 4)}` : `${start}/${end}`;
    return { id: `i${index}`, title: `Item ${index}`, team: TEAMS[index % 4]!.id, status: STATUSES[index % 7], timeframe };
  });
}

const FEW = {
  teams: TEAMS.slice(0, 2),
  items: [
    { id: 'a', title: 'Overnight plan', team: 'planning', status: 'in-progress', timeframe: '2026-08-01/2026-09-30' },
    { id: 'b', title: 'Van stock', team: 'planning', status: 'planned', timeframe: '2026-08-15/2026-10-31' },
    { id: 'c', title: 'Reserve the part', team: 'planning', status: 'planned', timeframe: '2027-01-01/2027-02-28' },
    { id: 'd', title: 'Radio test', team: 'devices', status: 'blocked', timeframe: '2026-09-01/2026-09-30' },
    { id: 'e', title: 'Certificate', team: 'devices', status: 'planned', timeframe: '2026-10-01/2026-12-31' },
    { id: 'f', title: 'Someday', team: 'devices', status: 'proposed' },
  ],
  dependencies: [
    { id: 'd1', from: 'd', to: 'e' },
    { id: 'd2', from: 'c', to: 'a' },
  ],
};

/** The timeline as a view would show it, redrawn when it asks for another view. */
async function timelineOf(roadmap: unknown, { width = 1000, height = 500, view = {}, dir = 'ltr' } = {}) {
  const first = sceneOf(roadmap, team, { frame: { width, height }, view });
  const told: Partial<View>[] = [];
  const draw = (next: Partial<Scene>): void => {
    Object.assign(scene, next);
    scene.lanes = arrange(scene.projection, scene.view);
    render(timeline.draw({ ...scene }), root);
  };
  const scene: Scene = {
    ...first,
    lanes: arrange(first.projection, view),
    changeView: (change) => {
      told.push(change);
      draw({ view: { ...scene.view, ...change } });
    },
  };
  const root = await drawn(timeline, { ...scene });
  const host = root.host as HTMLElement;
  host.dir = dir;
  host.style.setProperty('--roadmap-timeline-height', `${height}px`);
  await nextFrame();
  await nextFrame();
  const scroller = root.querySelector<HTMLElement>('.time-scroll')!;
  return { root, host, scroller, told, draw, scene };
}

const bars = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.time-item')];
const barOf = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`[data-item="${id}"]`);
const titlesIn = (root: ParentNode) => bars(root).map(textOf);

/** Scrolls and lets the timeline hear of it at once. */
function scrollTo(scroller: HTMLElement, left: number, top: number): void {
  scroller.scrollTo({ left, top, behavior: 'instant' });
  scroller.dispatchEvent(new Event('scroll'));
}

/** What a bar looks like and where it is, from today's line and from its lane's top. */
function looksOf(root: ParentNode): Map<string, string> {
  const today = root.querySelector('.time-grid > .today')!.getBoundingClientRect().left;
  return new Map(
    bars(root).map((bar) => {
      const box = bar.getBoundingClientRect();
      const lane = bar.closest('.time-lane')!;
      const name = bar.querySelector('button')!;
      const place = [box.left - today, box.top - lane.getBoundingClientRect().top, box.width, box.height].map(
        (number) => Math.round(number * 2) / 2,
      );
      return [
        name.dataset['item']!,
        [
          place.join(),
          bar.className.replace(/\b(held|long)\b/g, '').trim(),
          textOf(bar),
          lane.querySelector('h3')!.textContent.trim(),
        ].join(' | '),
      ];
    }),
  );
}

const isIn = (element: Element, { left, right, top, bottom }: DOMRect): boolean => {
  const box = element.getBoundingClientRect();
  return box.right > left && box.left < right && box.bottom > top && box.top < bottom;
};

describe('the timeline', () => {
  it('has a section for each lane, with a heading, how it stands, and a button for each item that tells everything in its name', async () => {
    const { root } = await timelineOf(FEW);
    expect([...root.querySelectorAll('h3')].map(textOf)).to.deep.equal(['Planning', 'Devices']);
    expect(root.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(root.querySelector('h3')!.id);
    expect(textOf(root.querySelector('.time-facts'))).to.equal('0 of 3 done');
    expect(barOf(root, 'd')!.ariaLabel).to.match(/^Radio test, Blocked, 1\s?–\s?30 Sept 2026, lane Devices$/);
    expect(titlesIn(root)).to.have.members(['Overnight plan', 'Van stock', 'Reserve the part', 'Radio test', 'Certificate']);
    expect(textOf(root.querySelector('.time-tray'))).to.contain('Someday');
  });

  it('looks at 1,000 places as a drawing does that leaves nothing out', async () => {
    const roadmap = { teams: TEAMS, items: manyItems(600) };
    const whole = await timelineOf(roadmap, { width: 12_000, height: 20_000, view: { zoom: 'month', at: '2023-06-01' } });
    const looks = looksOf(whole.root);
    expect(looks.size).to.equal(600);
    whole.host.remove();
    const { root, scroller } = await timelineOf(roadmap, { width: 1000, height: 400, view: { zoom: 'month' } });
    let compared = 0;
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let step = 0; step < 1000; step++) {
      scrollTo(scroller, random() * scroller.scrollWidth, random() * scroller.scrollHeight);
      const here = looksOf(root);
      for (const [id, look] of here) expect(look).to.equal(looks.get(id));
      compared += here.size;
      if (step % 50 > 0) continue;
      // nothing that belongs into the window is missing: what the whole drawing has there is known by its place
      const box = scroller.getBoundingClientRect();
      const today = root.querySelector('.time-grid > .today')!.getBoundingClientRect().left;
      const tops = new Map(
        [...root.querySelectorAll('.time-lane')].map((lane) => [textOf(lane.querySelector('h3')), lane.getBoundingClientRect().top]),
      );
      for (const [id, look] of looks) {
        const [x, y, w, h] = look.split(' | ')[0]!.split(',').map(Number) as [number, number, number, number];
        const top = (tops.get(look.split(' | ').at(-1)!) ?? NaN) + y;
        const isInside = today + x < box.right && today + x + w > box.left && top < box.bottom && top + h > box.top;
        if (isInside) expect(here.has(id), id).to.equal(true);
      }
    }
    expect(compared).to.be.greaterThan(10_000);
  });

  it('puts what the reader passes by into words once they rest', async () => {
    const { root, scroller } = await timelineOf({ teams: TEAMS, items: manyItems(600) }, { view: { zoom: 'month' } });
    const untold = () => bars(root).filter((bar) => !bar.querySelector('button')!.ariaLabel?.startsWith(`${textOf(bar)}, `));
    expect(untold()).to.be.empty;
    scrollTo(scroller, 0, scroller.scrollHeight / 2);
    const passed = untold();
    expect(passed).to.not.be.empty;
    expect(passed.map((bar) => bar.querySelector('button')!.ariaLabel)).to.deep.equal(passed.map(() => null));
    await waitUntil(() => untold().length === 0, 'all of them');
    expect(passed.some((bar) => bar.isConnected)).to.equal(true);
  });

  it('has no more on the page than what is in sight, of 20,000 items as of 2,000', async () => {
    const counts = [];
    for (const count of [2000, 20_000]) {
      const { root, host } = await timelineOf({ teams: TEAMS, items: manyItems(count) });
      counts.push(root.querySelectorAll('*').length);
      host.remove();
    }
    expect(counts[1]).to.be.below(1000);
    expect(Math.abs(counts[1]! - counts[0]!)).to.be.below(counts[0]! * 0.5);
  });

  it('draws what is in sight first, and what is beside it for who scrolls', async () => {
    const { root, scroller } = await timelineOf({ teams: TEAMS, items: manyItems(2000) });
    const beyond = () => {
      const { bottom, right } = scroller.getBoundingClientRect();
      const boxes = bars(root).map((bar) => bar.getBoundingClientRect());
      return boxes.filter(({ top, left }) => top > bottom + 80 || left > right + 80).length;
    };
    expect(bars(root)).to.not.be.empty;
    expect(beyond()).to.equal(0);
    scroller.scrollBy(0, 40);
    await waitUntil(() => beyond() > 0, 'the margin');
  });

  it('draws the rest of a few items when nothing else is to do', async () => {
    const { root } = await timelineOf({ teams: TEAMS, items: manyItems(120) }, { width: 600, height: 300 });
    expect(bars(root).length).to.be.below(120);
    await waitUntil(() => bars(root).length === 120, 'the rest was never drawn');
  });

  it('draws everything on paper, each in its row, no wider than the sheet', async () => {
    const scene = sceneOf({ teams: TEAMS, items: manyItems(400) }, team, { frame: { width: 700, paper: true } });
    const root = await drawn(timeline, scene);
    expect(titlesIn(root).length).to.equal(400);
    expect(root.querySelectorAll('.time-tools, .time-scroll').length).to.equal(0);
    const placeOf = (bar: HTMLElement): [number, number] => [
      parseFloat(bar.style.insetInlineStart),
      parseFloat(bar.style.getPropertyValue('--r')),
    ];
    expect(Math.max(...bars(root).map((bar) => placeOf(bar)[0] + placeOf(bar)[1]))).to.be.at.most(700);
    for (const row of root.querySelectorAll('.time-rows')) {
      bars(row)
        .map(placeOf)
        .reduce((end, [x, room]) => (expect(x).to.be.at.least(end), x + room), 0);
    }
  });

  it('cuts no name on paper that has room on its sheet', async () => {
    const title = 'Expand the formal model until it is a better specification of the types';
    const items = ['2024-07', '2024-08', '2025-01', '2026-12'].map((timeframe, n) => ({
      id: `i${n}`,
      title: n < 3 ? title : 'Last',
      timeframe,
    }));
    const root = await drawn(timeline, sceneOf({ items }, team, { frame: { width: 700, paper: true } }));
    const names = [...root.querySelectorAll<HTMLElement>('[data-item]')];
    expect(names.length).to.equal(4);
    expect(names.filter((name) => name.scrollWidth > name.clientWidth).map(textOf)).to.deep.equal([]);
  });

  it('shows lanes folded as one bar, and asks to fold and unfold them', async () => {
    const { root, told } = await timelineOf(FEW, { view: { groupBy: 'team' } });
    const fold = () => root.querySelector<HTMLElement>('[data-lane="0"]')!;
    fold().click();
    expect(told).to.deep.equal([{ collapsed: ['planning'] }]);
    expect([fold().ariaExpanded, root.querySelectorAll('.time-sum').length, bars(root).length]).to.deep.equal(['false', 1, 2]);
    const all = [...root.querySelectorAll<HTMLElement>('.time-tools .button')].find((button) => textOf(button) === 'Fold all lanes')!;
    all.click();
    expect(bars(root)).to.deep.equal([]);
  });

  it('hands nothing down that a zoom changes: what is within would all be looked at again', async () => {
    const { root, scroller } = await timelineOf({ teams: TEAMS, items: manyItems(200) });
    const inSight = () => parseFloat(root.querySelector<HTMLElement>('.time-canvas')!.style.getPropertyValue('--sight'));
    await waitUntil(() => inSight() === scroller.clientWidth - 220, 'the scroller was never measured');
    const handedDown = () =>
      ['.time-scroll', '.time-canvas', '.time-lane'].flatMap((selector) => {
        const { style } = root.querySelector<HTMLElement>(selector)!;
        return [...style].filter((name) => name.startsWith('--')).map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
    const before = handedDown();
    const sizes = () => bars(root).map(({ style }) => style.inlineSize);
    const first = sizes();
    root.querySelector<HTMLElement>('.time-tools [aria-label="Zoom in"]')!.click();
    expect(sizes()).not.to.deep.equal(first);
    expect(handedDown()).to.deep.equal(before);
  });

  it('names today at its line on the axis', async () => {
    const { root } = await timelineOf(FEW);
    const [flag, line] = ['.time-flag.today', '.time-grid > .today'].map((one) => root.querySelector(one)!);
    expect(textOf(flag)).to.equal('Today, 14 Sept 2026');
    expect(flag!.getBoundingClientRect().left).to.be.closeTo(line!.getBoundingClientRect().left, 1);
  });

  it('is zoomed out no further than all of it takes, or years are told', async () => {
    const { root } = await timelineOf(FEW, { width: 1000 });
    const out = root.querySelector<HTMLButtonElement>('[aria-label="Zoom out"]')!;
    const years = () => root.querySelector('select')!.value;
    for (let press = 0; press < 12; press++) {
      out.click();
      await nextFrame();
    }
    expect(years()).to.equal('year');
    const long = await timelineOf({ ...FEW, items: [{ id: 'l', title: 'Long', timeframe: '1950/2040' }] }, { width: 1000 });
    for (let press = 0; press < 20; press++) {
      long.root.querySelector<HTMLButtonElement>('[aria-label="Zoom out"]')!.click();
      await nextFrame();
    }
    const box = bars(long.root)[0]!.getBoundingClientRect();
    expect(box.width, 'of the 780 pixels beside the headings').to.be.within(700, 780);
  });

  it('keeps what stands in the middle there when it is zoomed, and today where it is in sight', async () => {
    const { root, scroller } = await timelineOf(FEW);
    const lineAt = () => root.querySelector('.time-grid > .today')!.getBoundingClientRect().left;
    const before = lineAt();
    for (const label of ['Zoom in', 'Zoom in', 'Zoom out']) root.querySelector<HTMLElement>(`.time-tools [aria-label="${label}"]`)!.click();
    expect(lineAt()).to.be.closeTo(before, 2);
    expect(scroller.scrollWidth).to.be.greaterThan(0);
  });

  it('leaves the wheel to the page, and zooms with Ctrl around the pointer', async () => {
    const { root, scroller } = await timelineOf(FEW);
    const wheel = (init: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true, deltaY: -100, ...init });
      scroller.dispatchEvent(event);
      return event;
    };
    expect(wheel({}).defaultPrevented).to.equal(false);
    const { left } = barOf(root, 'e')!.closest('li')!.getBoundingClientRect();
    const width = () => barOf(root, 'e')!.closest('li')!.getBoundingClientRect().width;
    const before = width();
    expect(wheel({ ctrlKey: true, clientX: left }).defaultPrevented).to.equal(true);
    await waitUntil(() => width() > before * 1.1, 'it was never zoomed');
    expect(barOf(root, 'e')!.closest('li')!.getBoundingClientRect().left).to.be.closeTo(left, 2);
  });

  it('leaves one finger to the page, and zooms between two', async () => {
    const { root, scroller } = await timelineOf(FEW);
    const touch = (type: string, ...xs: number[]): Event => {
      const touches = xs.map((clientX) => ({ clientX, clientY: 200 }));
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), { touches });
      scroller.dispatchEvent(event);
      return event;
    };
    const boxOf = () => barOf(root, 'e')!.closest('li')!.getBoundingClientRect();
    const { left, width } = boxOf();
    expect([touch('touchstart', left), touch('touchmove', left + 40)].map((event) => event.defaultPrevented)).to.deep.equal([false, false]);
    expect(touch('touchstart', left - 50, left + 50).defaultPrevented).to.equal(true);
    touch('touchmove', left - 60, left + 60);
    expect(touch('touchmove', left - 75, left + 75).defaultPrevented).to.equal(true);
    await waitUntil(() => boxOf().width > width * 1.4, 'it was never zoomed');
    expect(boxOf().width).to.be.closeTo(width * 1.5, 3);
    expect(boxOf().left).to.be.closeTo(left, 2);
  });

  it('tells the page how near it is looked at and from which day, once the reader rests', async () => {
    const { root, told } = await timelineOf(FEW);
    const picker = root.querySelector<HTMLSelectElement>('.time-tools select')!;
    picker.value = 'month';
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => told.length > 0, 'nothing was told');
    expect(told.map(({ zoom }) => zoom)).to.deep.equal(['month']);
    expect(told[0]!.at).to.match(/^2026-0\d-\d\d$/);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told.length).to.equal(1);
  });

  it('goes where the page says', async () => {
    const { root, draw, scene } = await timelineOf(FEW);
    draw({ view: { ...scene.view, zoom: 'week', at: '2027-01-01' } });
    await nextFrame();
    const head = root.querySelector('.time-head')!.getBoundingClientRect();
    expect(barOf(root, 'c')!.closest('li')!.getBoundingClientRect().left).to.be.closeTo(head.right, 2);
    expect(barOf(root, 'c')!.closest('li')!.getBoundingClientRect().width).to.be.closeTo(59 * 20 - 2, 1);
  });
});

describe('the timeline by keyboard', () => {
  const press = (root: ShadowRoot, key: string, init: KeyboardEventInit = {}): string => {
    root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init }));
    return textOf(root.activeElement);
  };
  const stops = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.time-scroll [tabindex="0"]')].map(textOf);

  it('is one tab stop, and walks along lanes and across them', async () => {
    const { root } = await timelineOf(FEW);
    expect(stops(root)).to.deep.equal(['Overnight plan']);
    barOf(root, 'a')!.focus();
    await nextFrame();
    const walk = [
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'Home',
      'ArrowLeft',
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'End',
      'PageUp',
      'ArrowUp',
    ];
    expect(walk.map((key) => press(root, key))).to.deep.equal([
      'Van stock',
      'Reserve the part',
      'Reserve the part',
      'Overnight plan',
      'Planning',
      'Overnight plan',
      'Van stock',
      'Radio test',
      'Certificate',
      'Overnight plan',
      'Overnight plan',
    ]);
    expect(stops(root)).to.deep.equal(['Overnight plan']);
    expect(press(root, 'End', { ctrlKey: true })).to.equal('Certificate');
    expect(press(root, 'Home', { ctrlKey: true })).to.equal('Planning');
    expect(press(root, 'ArrowDown')).to.equal('Devices');
  });

  it('walks the other way where time runs to the left', async () => {
    const { root } = await timelineOf(FEW, { dir: 'rtl' });
    barOf(root, 'a')!.focus();
    await nextFrame();
    expect(press(root, 'ArrowLeft')).to.equal('Van stock');
    expect(press(root, 'ArrowRight')).to.equal('Overnight plan');
  });

  it('goes to what is far away, and brings it into sight', async () => {
    const { root, scroller } = await timelineOf({ teams: TEAMS, items: manyItems(600) });
    bars(root)[0]!.querySelector('button')!.focus();
    await nextFrame();
    press(root, 'End', { ctrlKey: true });
    expect(root.activeElement!.closest('.time-lane')!.querySelector('h3')!.textContent).to.contain('Partners');
    expect(isIn(root.activeElement!, scroller.getBoundingClientRect())).to.equal(true);
    const head = root.querySelector('.time-axis')!.getBoundingClientRect();
    expect(root.activeElement!.getBoundingClientRect().top).to.be.at.least(head.bottom);
  });

  it('keeps the focus while the reader scrolls away, and when the data changes', async () => {
    const roadmap = { teams: TEAMS, items: manyItems(600) };
    const { root, scroller, draw } = await timelineOf(roadmap);
    const button = bars(root)[3]!.querySelector('button')!;
    button.focus();
    await nextFrame();
    scrollTo(scroller, 4000, 3000);
    expect(root.activeElement).to.equal(button);
    const { dataset } = button;
    const next = sceneOf(
      { ...roadmap, items: [{ id: 'new', title: 'New', team: 'planning', timeframe: '2024-01-01' }, ...roadmap.items] },
      team,
    );
    draw({ projection: next.projection });
    await nextFrame();
    expect((root.activeElement as HTMLElement).dataset['item']).to.equal(dataset['item']);
  });

  it('keeps the item whose details are open on the page, and does not go back to it', async () => {
    const { root, scroller, draw } = await timelineOf({ teams: TEAMS, items: manyItems(600) });
    const id = bars(root)[3]!.querySelector('button')!.dataset['item']!;
    draw({ selected: id });
    scrollTo(scroller, 4000, 3000);
    expect(barOf(root, id)?.getAttribute('aria-current')).to.equal('true');
    revealIn(root, id);
    expect(scroller.scrollTop).to.be.greaterThan(2000);
  });

  it('finds an item that is asked for', async () => {
    const { root } = await timelineOf({ teams: TEAMS, items: manyItems(600) });
    expect(barOf(root, 'i599')).to.equal(null);
    revealIn(root, 'i599');
    expect(isIn(barOf(root, 'i599')!, root.querySelector('.time-scroll')!.getBoundingClientRect())).to.equal(true);
  });
});

describe('the timeline under a pointer', () => {
  it('opens an item by its bar as by its name, and is dragged without opening anything', async () => {
    const { root, scroller } = await timelineOf({ teams: TEAMS, items: manyItems(600) });
    const opened: string[] = [];
    root.addEventListener('click', (event) => opened.push((event.target as HTMLElement).dataset['item'] ?? ''));
    const bar = bars(root)[2]!;
    bar.click();
    expect(opened.filter(Boolean)).to.deep.equal([bar.querySelector('button')!.dataset['item']]);
    opened.length = 0;
    const [left, top] = [scroller.scrollLeft, scroller.scrollTop];
    const at = (type: string, x: number, y: number) =>
      bar.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0, pointerType: 'mouse', clientX: x, clientY: y }));
    at('pointerdown', 400, 300);
    at('pointermove', 350, 280);
    at('pointermove', 300, 250);
    at('pointerup', 300, 250);
    bar.click();
    expect([scroller.scrollLeft - left, scroller.scrollTop - top]).to.deep.equal([100, 50]);
    expect(opened).to.deep.equal([]);
  });

  it('shows the dependencies of what it is on, and all of them when asked, each kind in its own line', async () => {
    const { root, draw, scene } = await timelineOf(FEW);
    const lines = () =>
      [...root.querySelectorAll('.time-links path')].filter((path) => path.getAttribute('d')).map((path) => path.getAttribute('class'));
    expect(lines()).to.deep.equal([]);
    barOf(root, 'e')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(lines()).to.deep.equal(['kept']);
    barOf(root, 'b')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(lines()).to.deep.equal([]);
    draw({ view: { ...scene.view, links: true } });
    expect(lines()).to.deep.equal(['kept', 'violated']);
  });
});

describe('the timeline wherever it is', () => {
  it('shows dates from one end of the calendar to the other, at every zoom', async () => {
    const items = ['1000-01-01', '2026-09-01', '9999-12-31'].map((timeframe, index) => ({
      id: `i${index}`,
      title: `Item ${index}`,
      timeframe,
    }));
    for (const zoom of ['week', 'quarter', 'year', 'fit'] as const) {
      const { root, host, scroller } = await timelineOf({ items }, { view: { zoom } });
      expect(scroller.scrollWidth).to.be.below(8_400_000);
      expect(root.querySelectorAll('.time-tick-row > span').length).to.be.within(1, 300);
      expect(barOf(root, 'i1')).not.to.equal(null);
      revealIn(root, 'i2');
      expect(barOf(root, 'i2')).not.to.equal(null);
      host.remove();
    }
  });

  it('mirrors every bar where text runs from right to left', async () => {
    const plain = await timelineOf(FEW, { view: { zoom: 'quarter', at: '2026-07-01' } });
    const from = (root: ParentNode, side: 'left' | 'right') => {
      const scroller = root.querySelector('.time-scroll')!.getBoundingClientRect();
      return bars(root).map((bar) => Math.round(Math.abs(bar.getBoundingClientRect()[side] - scroller[side])));
    };
    const places = from(plain.root, 'left');
    plain.host.remove();
    const { root } = await timelineOf(FEW, { view: { zoom: 'quarter', at: '2026-07-01' }, dir: 'rtl' });
    expect(from(root, 'right')).to.deep.equal(places);
  });

  it('stays inside of 320 pixels, its names inside of their rooms', async () => {
    const { root, host } = await timelineOf(FEW, { width: 320 });
    expect(host.scrollWidth).to.equal(320);
    expect(root.querySelector('.narrow')).not.to.equal(null);
    expect(root.querySelector('h3 button')!.getBoundingClientRect().width).to.be.greaterThan(40);
  });

  it('has headings as high as their lanes again where it was narrow before', async () => {
    const { root, host, draw } = await timelineOf(FEW);
    const heads = () => [...root.querySelectorAll<HTMLElement>('.time-head')].map((head) => head.offsetHeight);
    const wide = heads();
    for (const width of [320, 1000]) {
      host.style.setProperty('inline-size', `${width}px`);
      draw({ frame: { width, height: 500 } });
      await nextFrame();
      if (width === 320) expect(heads()).not.to.deep.equal(wide);
    }
    expect(heads()).to.deep.equal(wide);
  });

  it('is the same in a host that is scaled, and beside nine others', async () => {
    const views = await Promise.all(Array.from({ length: 10 }, () => timelineOf(FEW)));
    const [first, ...others] = views.map(({ root }) => titlesIn(root));
    for (const titles of others) expect(titles).to.deep.equal(first);
    const [{ host, root, scroller }] = views as [(typeof views)[0]];
    host.style.transform = 'scale(0.5)';
    const before = titlesIn(root);
    scrollTo(scroller, scroller.scrollLeft + 300, 0);
    scrollTo(scroller, scroller.scrollLeft - 300, 0);
    expect(titlesIn(root)).to.deep.equal(before);
  });

  it('breaks no rule of accessibility', async () => {
    const { host } = await timelineOf(FEW);
    await expect(host).to.be.accessible();
  });
});

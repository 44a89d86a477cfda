import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { RoadmapViewElement } from '../../../src/index.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { releasePlan } from '../../../src/components/layouts/release-plan/release-plan.js';
import { timeline } from '../../../src/components/layouts/timeline/timeline.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { waitUntil } from '../../wait-until.js';
import { drawn, textOf } from '../drawn.js';
import { sceneOf } from '../scene-of.js';
import { drawnView } from '../roadmap-view/view-of.js';
import { textNodes, visibleLetters } from '../visible-letters.js';

/** Long enough to be cut, each in another script, and one in two. */
const LONG = [
  'Replan every visit of the day when the first of them takes longer than was thought of it',
  'إعادة تخطيط كل زيارات اليوم عندما تستغرق الأولى منها وقتا أطول مما كان متوقعا لها في الأصل',
  'תכנון מחדש של כל ביקורי היום כאשר הראשון שבהם נמשך זמן רב יותר ממה שחשבו עליו מראש',
  'Websockets بدلا من الاستطلاع المتكرر في كل تطبيقات الفنيين والموزعين والمخازن حول العالم',
];
const month = (index: number): string => `2026-${String(1 + (index % 12)).padStart(2, '0')}`;
const titled = (index: number, kind: string): string => `${LONG[index % LONG.length]!} ${kind}${index}`;

const ROADMAP = {
  title: LONG[1],
  objectives: [{ id: 'o', title: titled(0, 'o') }],
  themes: LONG.map((_, index) => ({ id: `h${index}`, title: titled(index, 'h') })),
  teams: LONG.map((_, index) => ({ id: `t${index}`, title: titled(index, 't') })),
  items: Array.from({ length: 24 }, (_, index) => ({
    id: `i${index}`,
    title: titled(index, 'i'),
    team: `t${(index >> 2) % 4}`,
    themes: [`h${index % 4}`],
    objectives: ['o'],
    status: ['planned', 'in-progress', 'blocked'][index % 3],
    ...(index % 4 === 3 && { health: { value: 'at-risk', by: 'x', at: '2026-09-01' } }),
    timeframe: index % 8 === 7 ? undefined : `${month(index * 5)}/${month(index * 5)}`,
  })),
  releases: LONG.map((_, index) => ({ id: `r${index}`, title: titled(index, 'r'), timeframe: `${month(index * 3)}-10` })),
  milestones: LONG.map((_, index) => ({
    id: `m${index}`,
    title: titled(index, 'm'),
    timeframe: `${month(index * 3 + 1)}-20`,
    team: `t${index}`,
  })),
};
const TITLES = new Set(
  [...ROADMAP.items, ...ROADMAP.releases, ...ROADMAP.milestones, ...ROADMAP.teams, ...ROADMAP.themes, ...ROADMAP.objectives].map(
    ({ title }) => title,
  ),
);

async function viewIn(dir: 'ltr' | 'rtl', settings: Partial<RoadmapViewElement>): Promise<RoadmapViewElement> {
  document.documentElement.dir = dir;
  return drawnView({ roadmap: ROADMAP, locale: dir === 'rtl' ? 'ar' : 'en-GB', lens: 'team', ...settings });
}

/** So wide, and laid out for that. */
async function resized(view: RoadmapViewElement, width: number): Promise<void> {
  view.style.width = `${width}px`;
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await view.updateComplete;
}

/** Names of which something can be seen, but not where they begin. */
function beheaded(view: RoadmapViewElement, within?: { left: number; right: number }): string[] {
  return textNodes(view.renderRoot, TITLES).flatMap((text) => {
    // at the edge of a scroller, what does not stand in it or stays there does not count
    if (within && !text.parentElement!.closest('.time-rows, .time-flags')) return [];
    if (text.parentElement!.closest('.sr, .unnamed') || !text.parentElement!.checkVisibility()) return [];
    const { first, all } = visibleLetters(text, within);
    return all && !first
      ? `${text.parentElement!.className || text.parentElement!.localName} in ${text.parentElement!.parentElement!.className}: ${text.data.trim().slice(0, 20)}`
      : [];
  });
}

/** Names that lie over one another, as far as they can be seen. */
function overlaps(root: ParentNode & Node, titles: ReadonlySet<string>): string[] {
  const seen = textNodes(root, titles).flatMap((text) => {
    const isNamed = !text.parentElement!.closest('.sr, .unnamed') && text.parentElement!.checkVisibility();
    const box = isNamed ? visibleLetters(text).all : undefined;
    return box ? { name: text.data.trim(), box } : [];
  });
  expect(seen.length).to.be.greaterThan(0);
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return seen.flatMap(({ name, box }, index) =>
    seen.slice(index + 1).flatMap((other) => (isOver(box, other.box) ? `${name} / ${other.name}` : [])),
  );
}

const FIRST = dayNumber('2026-01-01');

describe('names', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const layout of LAYOUTS)
    for (const dir of ['ltr', 'rtl'] as const)
      it(`keep their beginning where they are cut: ${layout}, ${dir}`, async () => {
        for (const width of [390, 900]) {
          const view = await viewIn(dir, { layout });
          await resized(view, width);
          expect(textNodes(view.renderRoot, TITLES).length).to.be.greaterThan(8);
          expect(beheaded(view)).to.deep.equal([]);
          view.remove();
        }
      });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`keep their beginning at the edge of a timeline, however far it is scrolled: ${dir}`, async () => {
      const view = await viewIn(dir, { layout: 'timeline' });
      await resized(view, 1100);
      const scroller = view.renderRoot.querySelector<HTMLElement>('.time-scroll')!;
      const names = new Set<string>();
      for (const zoom of ['year', 'quarter', 'month', 'week']) {
        const select = view.renderRoot.querySelector<HTMLSelectElement>('.time-tools select')!;
        select.value = zoom;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await nextFrame();
        for (let step = 0; step < 40; step++) {
          scroller.scrollTo({
            left: (dir === 'rtl' ? -1 : 1) * (step / 40) * (scroller.scrollWidth - scroller.clientWidth),
            behavior: 'instant',
          });
          scroller.dispatchEvent(new Event('scroll'));
          const { left, right } = scroller.getBoundingClientRect();
          const head = view.renderRoot.querySelector('.time-head')!.getBoundingClientRect().width;
          const within = dir === 'rtl' ? { left: -Infinity, right: right - head } : { left: left + head, right: Infinity };
          expect(beheaded(view, within), `${zoom} ${step}`).to.deep.equal([]);
          for (const text of textNodes(view.renderRoot, TITLES)) if (visibleLetters(text, within).first) names.add(text.data.trim());
        }
      }
      expect(names.size).to.be.greaterThan(24);
    });

  it('without room on the axis are told by a sign, in a list beside it', async () => {
    document.documentElement.dir = 'ltr';
    const milestones = Array.from({ length: 30 }, (_, index) => ({
      id: `x${index}`,
      title: `Milestone ${index}`,
      timeframe: '2026-10-01',
    }));
    for (const layout of ['timeline', 'release-plan']) {
      const view = await drawnView({ roadmap: { title: 'Crowd', items: ROADMAP.items, milestones }, lens: 'team', layout });
      await resized(view, 1100);
      const sign = view.renderRoot.querySelector<HTMLElement>('.more-names button')!;
      const left = Number(/\d+/.exec(textOf(sign.firstElementChild))![0]);
      expect(view.renderRoot.querySelectorAll('.time-flag.milestone:not(.unnamed), .plan-flag.milestone:not(.unnamed)').length).to.equal(
        30 - left,
      );
      sign.click();
      const list = sign.nextElementSibling as HTMLElement;
      await waitUntil(() => list.matches(':popover-open') && list.childElementCount === left, 'the list was never opened');
      expect([...list.children].every((one) => /^Milestone \d+ 1 Oct 2026$/.test(textOf(one)))).to.equal(true);
      const apart = (one: DOMRect, other: DOMRect) => Math.max(one.left - other.right, other.left - one.right);
      await waitUntil(() => apart(list.getBoundingClientRect(), sign.getBoundingClientRect()) < 200, 'it was never placed');
      view.remove();
    }
  });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`without room are listed on a phone in columns, each with the shape that its kind has, its day on one line: ${dir}`, async () => {
      const crowd = (kind: string, count: number) =>
        Array.from({ length: count }, (_, index) => ({ id: kind + index, title: titled(index, kind), timeframe: '2026-10-10' }));
      const roadmap = { ...ROADMAP, milestones: crowd('m', 8), releases: crowd('r', 8) };
      for (const layout of ['timeline', 'release-plan']) {
        const view = await viewIn(dir, { layout, roadmap });
        await resized(view, Math.min(360, innerWidth));
        const found = () => view.renderRoot.querySelector<HTMLElement>('.more-names button');
        const named = dir === 'ltr' ? /Releases and milestones, \d+ more$/ : /الإصدارات والمعالم، \p{Nd}+ أخرى$/u;
        await waitUntil(() => named.test(textOf(found())), 'there was never a sign that says what it is');
        const sign = found()!;
        sign.click();
        const list = sign.nextElementSibling as HTMLElement;
        await waitUntil(() => list.matches(':popover-open') && list.childElementCount > 1, 'the list was never opened');
        await waitUntil(() => list.getBoundingClientRect().left >= 0, 'it was never placed');
        const { left, right, width } = list.getBoundingClientRect();
        expect(width).to.be.greaterThan(300);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(innerWidth);
        const boxes = (of: string) => [...list.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
        const dates = boxes('.muted');
        expect(new Set(dates.map((box) => Math.round(dir === 'ltr' ? box.right : box.left))).size).to.equal(1);
        expect(Math.max(...dates.map(({ height }) => height))).to.be.lessThan(30);
        // titles of either way begin at the side of the view
        const begins = [...list.querySelectorAll('bdi')].map((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          const box = range.getBoundingClientRect();
          return dir === 'ltr' ? box.left : box.right;
        });
        expect(Math.max(...begins) - Math.min(...begins)).to.be.lessThan(3);
        for (const one of list.children) {
          const shape = getComputedStyle(one, '::before').content;
          expect(shape.includes('◆'), one.className).to.equal(/ m\d+$/.test(one.querySelector('bdi')!.textContent));
        }
        view.remove();
      }
    });

  it('without room on a sheet are all told below it', async () => {
    const milestones = Array.from({ length: 30 }, (_, index) => ({
      id: `x${index}`,
      title: `Milestone ${index}`,
      timeframe: '2026-10-01',
    }));
    const scene = sceneOf({ items: ROADMAP.items, milestones }, team, { frame: { width: 700, paper: true } });
    for (const layout of [timeline, releasePlan]) {
      const root = await drawn(layout, scene);
      const heads = await drawn({ ...layout, draw: (given) => layout.heads!(given) }, scene);
      const named = [...heads.querySelectorAll('.milestone:not(.unnamed) > :first-child'), ...root.querySelectorAll('.names-left bdi')];
      expect(named.map((one) => textOf(one).split(',')[0]).sort()).to.deep.equal(milestones.map(({ title }) => title).sort());
    }
  });

  it('lie nowhere over another, whatever the data and however near it is looked at', async () => {
    const title = fc.array(fc.constantFrom(...LONG.flatMap((long) => long.split(' '))), { minLength: 1, maxLength: 8 });
    const day = fc.integer({ min: 0, max: 700 }).map((days) => dayText(FIRST + days));
    const thing = fc.record({ title, day, days: fc.integer({ min: 0, max: 300 }), team: fc.constantFrom('a', 'b') });
    const zoom = fc.constantFrom('year' as const, 'quarter' as const, 'month' as const, 'week' as const);
    const things = fc.array(thing, { minLength: 10, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(things, things, zoom, fc.boolean(), async (items, points, near, isRtl) => {
        const roadmap = {
          teams: ['a', 'b'].map((id) => ({ id, title: id })),
          items: items.map(({ title, day, days, team }, index) => ({
            ...{ id: `i${index}`, title: `${title.join(' ')} i${index}`, team },
            timeframe: `${day}/${dayText(dayNumber(day) + days)}`,
          })),
          milestones: points.map(({ title, day, team }, index) => ({
            ...{ id: `m${index}`, title: `${title.join(' ')} m${index}`, timeframe: day },
            ...(index % 2 && { team }),
          })),
        };
        document.documentElement.dir = isRtl ? 'rtl' : 'ltr';
        for (const layout of [timeline, releasePlan]) {
          const scene = sceneOf(roadmap, team, { view: { zoom: near, groupBy: 'team' } });
          const root = await drawn(layout, { ...scene, lanes: arrange(scene.projection, scene.view) });
          await nextFrame();
          const titles = new Set([...roadmap.items, ...roadmap.milestones].map((one) => one.title));
          expect(overlaps(root, titles)).to.deep.equal([]);
          (root.host as HTMLElement).remove();
        }
      }),
      { numRuns: 15 },
    );
  });
});

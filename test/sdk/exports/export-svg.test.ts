import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportSvg, exportSvgPages } from '../../../src/sdk/exports/export-svg.js';
import type { Paper } from '../../../src/sdk/exports/sheets/paper.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { hostileProjection, projectionOf } from './scene.js';

const pictureOf = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsOf = (svg: string) => [...pictureOf(svg).querySelectorAll('text')].map(({ textContent }) => textContent);

const ELEMENTS = 'svg title desc rect text path g a circle'.split(' ');
const ATTRIBUTES =
  'xmlns width height viewBox font-family xml:lang direction fill stroke stroke-width stroke-dasharray x y rx cx cy r d font-size font-weight text-anchor href rel transform'.split(
    ' ',
  );

const PLAN = {
  title: 'Plan',
  disclaimer: 'Plans change',
  teams: [{ id: 't', title: 'Team' }],
  releases: [{ id: 'r', title: 'Release 4', timeframe: '2026-12-01' }],
  items: [
    {
      id: 'a',
      title: 'First',
      timeframe: '2026-09-14/2026-10-30',
      status: 'in-progress',
      team: 't',
      links: [{ url: 'https://example.com/a' }],
    },
    { id: 'b', title: 'Second', timeframe: '2026-09-01/2026-09-20', status: 'planned', team: 't' },
    { id: 'c', title: 'Third', team: 't' },
  ],
  dependencies: [{ from: 'a', to: 'b' }],
};

describe('exportSvg', () => {
  it('is titled, tells for whom and as of when, and has its text as text', () => {
    const picture = pictureOf(exportSvg(projectionOf(PLAN), { layout: 'release-plan' }));
    expect(picture.documentElement.getAttribute('xml:lang')).to.equal('en');
    expect(picture.querySelector('title')!.textContent).to.equal('Plan');
    expect(picture.querySelector('desc')!.textContent).to.match(/^Shown for All · As of (Sep 10|10 Sep)/);
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Plan', 'Plans change', 'First', 'Second', 'Third', 'Release 4', 'Today', 'Not scheduled']);
    expect(picture.querySelector('a')!.getAttribute('href')).to.equal('https://example.com/a');
  });

  it('says of releases and milestones without a date that they are not scheduled, as the view does', () => {
    const input = {
      ...PLAN,
      items: PLAN.items.slice(0, 2),
      releases: [{ id: 'r', title: 'Some day' }],
      milestones: [{ id: 'm', title: 'Gala' }],
    };
    for (const layout of ['timeline', 'release-plan'] as const) {
      const texts = textsOf(exportSvg(projectionOf(input), { layout }));
      for (const title of ['Some day', 'Gala']) expect(texts.slice(texts.indexOf(title)), layout).to.include('Not scheduled');
      expect(texts.filter((text) => text === 'Not scheduled').length, layout).to.equal(2);
    }
  });

  it('draws every item in every layout', () => {
    for (const layout of LAYOUTS) {
      const told = textsOf(exportSvg(projectionOf(PLAN), { layout })).join('\n');
      for (const title of ['First', 'Second', 'Third']) expect(told, layout).to.include(title);
    }
  });

  it('draws a bar that ends later further to the right, and one that is told by the quarter dashed', () => {
    const items = [
      { title: 'A', timeframe: '2026-09-01/2026-09-30', status: 'planned' },
      { title: 'B', timeframe: '2026-10-01/2026-11-30', status: 'planned' },
      { title: 'C', timeframe: '2026-Q4', status: 'planned' },
    ];
    const picture = pictureOf(exportSvg(projectionOf({ items }), { layout: 'release-plan' }));
    const barOf = (title: string) =>
      [...picture.querySelectorAll('g > title')].find((node) => node.textContent.startsWith(title))!.nextElementSibling!;
    const [a, b, c] = ['A', 'B', 'C'].map((title) => barOf(`${title},`));
    const endOf = (bar: Element) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'));
    expect(endOf(a!)).to.be.at.most(Number(b!.getAttribute('x')) + 1);
    expect(endOf(b!)).to.be.greaterThan(endOf(a!));
    expect([a, b, c].map((bar) => bar!.hasAttribute('stroke-dasharray'))).to.deep.equal([false, false, true]);
  });

  it('tells where an item was first said to be, in outcomes and in the plan', () => {
    const items = [{ title: 'A', timeframe: '2026-12-01/2026-12-20', history: [{ on: '2026-08-01', timeframe: '2026-10-01/2026-10-20' }] }];
    const projection = projectionOf({ items: [...items, { title: 'B', timeframe: '2027-06-01/2027-06-30' }] });
    for (const layout of ['outcomes', 'release-plan'] as const)
      expect(textsOf(exportSvg(projection, { layout })).join('\n'), layout).to.match(/^was .*Oct.*2026$/m);
  });

  it('draws each thing of a plan once', () => {
    const texts = textsOf(exportSvg(projectionOf(PLAN), { layout: 'release-plan' }));
    for (const title of ['First', 'Second', 'Today', 'Q4 2026']) expect(texts.filter((text) => text === title)).to.deep.equal([title]);
  });

  it('counts on the axis what has no room for its name there, and names it in a table', () => {
    const milestones = Array.from({ length: 12 }, (_, index) => ({ id: `m${index}`, title: `Gate-${index}`, timeframe: '2026-10-10' }));
    const texts = textsOf(exportSvg(projectionOf({ ...PLAN, milestones }), { layout: 'release-plan' }));
    const onAxis = texts.slice(0, texts.indexOf('Items')).filter((text) => text.startsWith('Gate-'));
    expect(texts).to.include(`+${12 - onAxis.length}`);
    expect(texts).to.include.members(milestones.map(({ title }) => title));
  });

  it('joins the bars whose dates break a dependency', () => {
    const picture = pictureOf(exportSvg(projectionOf(PLAN), { layout: 'release-plan' }));
    expect(picture.querySelectorAll('circle')).to.have.length(1);
    const kept = { ...PLAN, dependencies: [{ from: 'b', to: 'c' }] };
    expect(pictureOf(exportSvg(projectionOf(kept), { layout: 'release-plan' })).querySelectorAll('circle')).to.have.length(0);
  });

  it('fills pages of the paper, each with the stamp, the disclaimer and its number', () => {
    const items = Array.from({ length: 80 }, (_, index) => ({ title: `Item ${index}`, timeframe: '2026-10-01/2026-10-30' }));
    const pages = exportSvgPages(projectionOf({ title: 'Plan', disclaimer: 'Plans change', items }), {
      layout: 'release-plan',
      paper: 'a4',
    });
    expect(pages.length).to.be.greaterThan(2);
    pages.forEach((page, index) => {
      expect(pictureOf(page).documentElement.getAttribute('viewBox')).to.equal('0 0 1123 794');
      expect(textsOf(page).join('\n'))
        .to.include('Shown for All')
        .and.to.include('Plans change')
        .and.to.include(`${index + 1} / ${pages.length}`);
    });
    for (const { title } of items) expect(pages.filter((page) => textsOf(page).includes(title))).to.have.length(1);
    const one = exportSvg(projectionOf({ items }), { layout: 'release-plan', paper: 'a3', orientation: 'portrait' });
    expect(pictureOf(one).documentElement.getAttribute('viewBox')).to.equal('0 0 1123 1587');
    for (const { title } of items) expect(textsOf(one)).to.include(title);
  });

  it('has nothing beyond the edges of its pages, whatever the paper', () => {
    for (const paper of ['a4', 'letter', 'slide'] as Paper[])
      for (const orientation of ['landscape', 'portrait'] as const)
        for (const layout of LAYOUTS)
          for (const page of exportSvgPages(projectionOf(PLAN), { paper, orientation, layout })) {
            const { documentElement: root } = pictureOf(page);
            const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
            for (const box of root.querySelectorAll('rect, text')) {
              const [x, y] = [Number(box.getAttribute('x')), Number(box.getAttribute('y'))];
              expect(x, `${paper} ${layout}`).to.be.within(0, width);
              expect(y + Number(box.getAttribute('height') ?? 0), `${paper} ${layout}`).to.be.within(0, height + 1);
            }
          }
  });

  it('tells what was looked for, and draws only that', () => {
    const told = textsOf(exportSvg(projectionOf(PLAN), { layout: 'list', view: { search: 'first' } })).join('\n');
    expect(told).to.include('Search: first').and.to.include('First').and.to.not.include('Second');
  });

  it('runs from right to left for a language that does, and is dark where asked', () => {
    const left = pictureOf(exportSvg(projectionOf(PLAN), { layout: 'list' }));
    const right = pictureOf(exportSvg(projectionOf(PLAN), { layout: 'list', locale: 'he', scheme: 'dark' }));
    const titleOf = (picture: Document) => [...picture.querySelectorAll('text')].find(({ textContent }) => textContent === 'Plan')!;
    expect([left, right].map((picture) => picture.documentElement.getAttribute('direction'))).to.deep.equal([null, 'rtl']);
    expect([left, right].map((picture) => titleOf(picture).getAttribute('x'))).to.deep.equal(['32', '1168']);
    expect([left, right].map((picture) => picture.querySelector('rect')!.getAttribute('fill'))).to.deep.equal(['#ffffff', '#16181b']);
  });

  it('has the paper behind what stands among lines, whichever side it is on', () => {
    for (const locale of ['en', 'he']) {
      const picture = pictureOf(exportSvg(projectionOf(PLAN), { layout: 'release-plan', locale }));
      const text = [...picture.querySelectorAll('text')].find(({ textContent }) => textContent === 'Release 4')!;
      const [x, anchor] = [Number(text.getAttribute('x')), text.getAttribute('text-anchor')];
      const behind = text.previousElementSibling!;
      const left = Number(behind.getAttribute('x'));
      const right = left + Number(behind.getAttribute('width'));
      expect(behind.getAttribute('fill'), locale).to.equal('#ffffff');
      expect((anchor === 'end') === (locale === 'he') ? x - left : right - x, locale).to.be.within(0, 2);
      expect(Number(behind.getAttribute('y'))).to.be.lessThan(Number(text.getAttribute('y')));
    }
  });

  it('keeps apart what runs the other way, so that it carries nothing along', () => {
    const told = (locale: string) => pictureOf(exportSvg(projectionOf(PLAN), { locale })).querySelector('desc')!.textContent;
    expect(told('he')).to.match(/^Shown for \u2068All\u2069 · /);
    expect(told('en')).to.match(/^Shown for All · /);
  });

  it('refuses what is no option', () => {
    const any = projectionOf({});
    const wrong = [{ layout: 'constructor' }, { paper: 'a9' }, { fit: 'all' }, { orientation: 'up' }, { scheme: 'blue' }, { width: NaN }];
    for (const options of wrong) expect(() => exportSvg(any, options as never), JSON.stringify(options)).to.throw(RangeError);
  });

  it('has nothing but its own elements, and links that may be followed, for any projection in any layout', () => {
    fc.assert(
      fc.property(hostileProjection, fc.constantFrom(...LAYOUTS), fc.constantFrom(undefined, 'a4', 'slide'), (any, layout, paper) => {
        for (const svg of exportSvgPages(any, { layout, ...(paper && { paper: paper as Paper }) })) {
          const picture = pictureOf(svg);
          expect(picture.querySelector('parsererror'), svg.slice(0, 300)).to.equal(null);
          for (const element of picture.querySelectorAll('*')) {
            expect(ELEMENTS, element.outerHTML).to.include(element.localName);
            for (const { name } of element.attributes) expect(ATTRIBUTES, element.outerHTML).to.include(name);
          }
          for (const link of picture.querySelectorAll('a')) expect(link.getAttribute('href')).to.match(/^(https?:\/\/|mailto:)/);
          expect(svg).to.not.include('NaN').and.to.not.include('undefined');
        }
        expect(exportSvgPages(any, { layout })).to.deep.equal(exportSvgPages(structuredClone(any), { layout }));
      }),
      { numRuns: 40 },
    );
  });
});

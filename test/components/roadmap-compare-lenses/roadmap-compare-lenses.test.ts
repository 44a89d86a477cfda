import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/compare-lenses.js';
import { defineRoadmapCompareLenses, RoadmapCompareLensesElement } from '../../../src/compare-lenses.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const today = '2026-09-14';
const roadmap = {
  fiscalYearStart: 4,
  teams: [{ id: 'core', title: 'Core' }],
  items: [
    {
      id: 'a',
      title: 'Project Falcon',
      team: 'core',
      status: 'blocked',
      timeframe: '2026-10-05',
      texts: { sales: { title: 'Faster reports' } },
    },
    { id: 'b', title: 'A secret', visibility: 'team', texts: { sales: { title: 'x' } } },
    ...Array.from({ length: 70 }, (_, i) => ({ id: `n${i}`, title: `Item ${i}`, why: 'because' })),
  ],
};
const compared = async (changes: Partial<RoadmapCompareLensesElement> = {}) => {
  const element = await fixture<RoadmapCompareLensesElement>(html`<roadmap-compare-lenses locale="en-GB"></roadmap-compare-lenses>`);
  Object.assign(element, { roadmap, today, left: 'team', right: 'sales', ...changes });
  await element.updateComplete;
  return element;
};
const textOf = (node: Element | null | undefined) =>
  node?.textContent
    .replace(/\s*–\s*/g, '–')
    .replace(/\s+/g, ' ')
    .trim() ?? '';
const rowsOf = (element: RoadmapCompareLensesElement, title: string) => {
  const bodies = [...element.renderRoot.querySelectorAll('tbody')];
  const body = bodies.find((candidate) => textOf(candidate.querySelector('.name th')) === title);
  return [...(body?.querySelectorAll('tr.pair') ?? [])].map((row) => [...row.children].map(textOf));
};
const button = (element: RoadmapCompareLensesElement, says: string) =>
  [...element.renderRoot.querySelectorAll('button')].find((candidate) => textOf(candidate).includes(says))!;

describe('<roadmap-compare-lenses>', () => {
  it('labels each difference between two lenses: hidden, renamed or coarser, with what either says', async () => {
    const rows = rowsOf(await compared(), 'Project Falcon');
    expect(rows).to.deep.include.members([
      ['Title', 'Project Falcon', 'Faster reports', 'renamed'],
      ['Team', 'Core', 'not shown', 'hidden for Sales'],
      ['Status', 'Blocked', 'In progress', 'renamed'],
      ['When', '5 Oct 2026', 'Oct–Dec 2026', 'coarser for Sales'],
    ]);
    expect(rowsOf(await compared(), 'A secret')).to.deep.equal([['A secret', 'shown', 'not shown', 'hidden for Sales']]);
  });

  it('shows the differences of one kind alone, and says that it does', async () => {
    const element = await compared();
    const hidden = button(element, 'hidden');
    hidden.click();
    await element.updateComplete;
    expect(hidden.getAttribute('aria-pressed')).to.equal('true');
    const labels = [...element.renderRoot.querySelectorAll('.label')].map(textOf);
    expect(labels.length).to.be.greaterThan(10);
    expect(labels.filter((label) => !label.startsWith('hidden'))).to.deep.equal([]);
    hidden.click();
    await element.updateComplete;
    expect([...element.renderRoot.querySelectorAll('.label.renamed')].length).to.be.greaterThan(0);
  });

  it('draws sixty entities at first, and the rest when asked', async () => {
    const element = await compared();
    const entities = () => element.renderRoot.querySelectorAll('tbody').length;
    expect(entities()).to.equal(60);
    button(element, 'more').click();
    await element.updateComplete;
    expect(entities()).to.be.greaterThan(70);
  });

  it('changes lenses by its own boxes', async () => {
    const element = await compared();
    const [left] = element.renderRoot.querySelectorAll('select');
    left!.value = 'sales';
    left!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.left).to.equal('sales');
    expect(textOf(element.renderRoot.querySelector('.empty'))).to.equal('These two lenses show the same.');
  });

  it('compares projections that a server made, and holds no more than they', async () => {
    const { roadmap: parsed } = parseRoadmap(roadmap);
    const projections = [lenses.sales, lenses.customer].map((lens) => project(parsed, lens, { today }));
    const element = await compared({ roadmap: undefined, projections, left: '', right: '' });
    expect(element.comparison).to.include({ left: 'sales', right: 'customer' });
    expect(element.renderRoot.textContent).to.not.include('Falcon');
  });

  it('takes an entity with another id in one of them for the same', async () => {
    const slugs = { items: [{ title: 'Project Falcon', texts: { sales: { title: 'Faster reports' } } }] };
    const rows = rowsOf(await compared({ roadmap: slugs }), 'Project Falcon');
    expect(rows).to.deep.equal([['Title', 'Project Falcon', 'Faster reports', 'renamed']]);
  });

  it('says what it waits for', async () => {
    for (const changes of [{ roadmap: undefined }, { right: 'nobody' }, { lenses: 'exec', left: '', right: '' }])
      expect(textOf((await compared(changes)).renderRoot.querySelector('.empty'))).to.include('Nothing to compare yet');
  });

  it('is accessible, on a phone too', async () => {
    const element = await compared({ roadmap: { ...roadmap, items: roadmap.items.slice(0, 4) } });
    await expect(element).to.be.accessible();
    const phone = await fixture<HTMLElement>(html`<div style="inline-size: 360px"></div>`);
    phone.append(element);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(360);
  });

  it('can be registered again, and under another name', () => {
    defineRoadmapCompareLenses();
    defineRoadmapCompareLenses('x-compare-lenses');
    expect(customElements.get('roadmap-compare-lenses')).to.equal(RoadmapCompareLensesElement);
    expect(document.createElement('x-compare-lenses')).to.be.instanceOf(RoadmapCompareLensesElement);
  });
});

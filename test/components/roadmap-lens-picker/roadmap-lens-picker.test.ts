import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/lens-picker.js';
import type { RoadmapLensPickerElement } from '../../../src/lens-picker.js';
import { RoadmapViewElement } from '../../../src/index.js';
import { registerElement } from '../../../src/components/register-element.js';
import { waitUntil } from '../../wait-until.js';
import { textOf } from '../drawn.js';
import { eventsDuring, SMALL } from '../roadmap-view/view-of.js';

const labelsOf = (picker: RoadmapLensPickerElement) => [...picker.renderRoot.querySelectorAll('.lens')].map(textOf);
const chosenIn = (picker: RoadmapLensPickerElement) => picker.renderRoot.querySelector<HTMLInputElement>('input:checked')?.value;

async function pickerFor(id: string): Promise<RoadmapLensPickerElement> {
  return fixture(html`<roadmap-lens-picker for=${id} locale="en"></roadmap-lens-picker>`);
}

async function viewAs(id: string, tag = 'roadmap-view'): Promise<RoadmapViewElement> {
  const view = document.createElement(tag) as RoadmapViewElement;
  Object.assign(view, { id, roadmap: SMALL, today: '2026-09-14', lenses: 'team sales' });
  (await fixture(document.createElement('div'))).append(view);
  await view.updateComplete;
  return view;
}

describe('<roadmap-lens-picker>', () => {
  it('offers the lenses of a view, and switches it as a reader does', async () => {
    const view = await viewAs('one');
    const picker = await pickerFor('one');
    expect([labelsOf(picker), chosenIn(picker)]).to.deep.equal([['Team', 'Sales'], 'team']);
    const heard = await eventsDuring('roadmap-lens-change', () => picker.renderRoot.querySelectorAll<HTMLElement>('input')[1]!.click());
    expect(heard.map(({ lens, previous }) => [lens, previous])).to.deep.equal([['sales', 'team']]);
    await waitUntil(() => view.lens === 'sales', 'the view was not switched');
    await expect(picker).to.be.accessible();
  });

  it('waits for a view that comes later, and for one that is defined later', async () => {
    const picker = await pickerFor('late');
    expect(labelsOf(picker)).to.deep.equal([]);
    const undefinedYet = document.createElement('late-view');
    undefinedYet.id = 'late';
    (await fixture(document.createElement('div'))).append(undefinedYet);
    Object.assign(undefinedYet, { roadmap: SMALL, lenses: 'sales team' });
    registerElement(RoadmapViewElement, 'late-view', customElements);
    await waitUntil(() => labelsOf(picker).length === 2, 'the view was not found');
    undefinedYet.remove();
    await waitUntil(() => labelsOf(picker).length === 0, 'a view that is gone is still offered');
    await viewAs('late');
    await waitUntil(() => labelsOf(picker).join() === 'Team,Sales', 'the view in its place was not found');
  });

  it('follows a view that others switch', async () => {
    const view = await viewAs('two');
    const picker = await pickerFor('two');
    view.lens = 'sales';
    await view.updateComplete;
    await picker.updateComplete;
    expect(chosenIn(picker)).to.equal('sales');
    view.lenses = 'exec team sales';
    await waitUntil(() => labelsOf(picker).length === 3, 'it does not know the third');
  });

  it('gives the former choice back where the page refuses another', async () => {
    const view = await viewAs('three');
    const picker = await pickerFor('three');
    view.addEventListener('roadmap-lens-change', (event) => event.preventDefault());
    picker.renderRoot.querySelectorAll<HTMLElement>('input')[1]!.click();
    await waitUntil(() => chosenIn(picker) === 'team', 'the refused one stays chosen');
    expect(view.lens).to.equal('');
  });
});

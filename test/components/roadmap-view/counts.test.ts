import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { textOf } from '../drawn.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, within } from './view-of.js';

const PLAN = {
  items: [
    { id: 'near', title: 'Near', timeframe: '2026-10' },
    { id: 'far', title: 'Far', timeframe: '2031' },
    { id: 'some-day', title: 'Some day' },
    { id: 'hidden', title: 'Quokka', visibility: 'confidential', timeframe: '2026-10' },
  ],
};

const countsOf = (element: RoadmapViewElement) => within(element, '[part="counts"]');
const numberOf = (element: RoadmapViewElement, says: string) =>
  [...countsOf(element).querySelectorAll('details')].find((details) => textOf(details.querySelector('summary')).includes(says))!;

async function listOf(element: RoadmapViewElement, says: string): Promise<(string | undefined)[]> {
  const details = numberOf(element, says);
  details.open = true;
  await waitUntil(() => details.querySelector('li'), 'the list was never drawn');
  return [...details.querySelectorAll<HTMLElement>('[data-item]')].map((item) => textOf(item));
}

describe('the numbers below a view', () => {
  it('add up, and each that is of items here opens their list', async () => {
    const element = await drawnView({ roadmap: PLAN, lens: 'team' });
    expect(textOf(countsOf(element)))
      .to.contain('4 in the source')
      .and.to.contain('1 not for this audience');
    expect(await listOf(element, '1 with a timeframe')).to.deep.equal(['Near']);
    expect(await listOf(element, '1 without a timeframe')).to.deep.equal(['Some day']);
    expect(await listOf(element, '1 outside this period')).to.deep.equal(['Far']);
  });

  it('name nothing of what is withheld', async () => {
    const element = await drawnView({ roadmap: PLAN, lens: 'team' });
    for (const details of countsOf(element).querySelectorAll('details')) details.open = true;
    await waitUntil(() => countsOf(element).querySelectorAll('li').length === 3, 'the lists were never drawn');
    expect(element.renderRoot.textContent).not.to.contain('Quokka');
  });

  it('lead to the item', async () => {
    const element = await drawnView({ roadmap: PLAN, lens: 'team' });
    await listOf(element, '1 without a timeframe');
    numberOf(element, 'without').querySelector<HTMLElement>('[data-item]')!.click();
    await waitUntil(() => within(element, '[part="details"]').matches(':popover-open'), 'the details never opened');
    expect(textOf(within(element, '[part="details"]'))).to.contain('Some day');
  });

  it('have no accessibility fault that axe finds, open', async () => {
    const element = await drawnView({ roadmap: PLAN, lens: 'team' });
    for (const says of ['with a timeframe', 'without', 'outside']) await listOf(element, says);
    await expect(element).to.be.accessible();
  });
});

import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, within } from './view-of.js';

const tableButton = (element: RoadmapViewElement) => within(element, '.bar button[aria-pressed]');
const isDrawn = (element: RoadmapViewElement, selector: string) => element.renderRoot.querySelector(`.body ${selector}`) !== null;

/** A view in a column so many pixels wide. */
async function viewIn(width: number, settings: Partial<RoadmapViewElement> = {}) {
  const element = await drawnView({ lens: 'team', ...settings });
  await resize(element, width);
  return element;
}

async function resize(element: RoadmapViewElement, width: number) {
  element.parentElement!.style.inlineSize = `${width}px`;
  await waitUntil(() => Math.round(element.getBoundingClientRect().width) === width);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await element.updateComplete;
}

describe('a view on a phone', () => {
  it('leads with the list where its lens has a picture of time, and shows the picture when asked', async () => {
    const element = await viewIn(390);
    await waitUntil(() => isDrawn(element, 'table'), 'no list was drawn');
    expect(tableButton(element).getAttribute('aria-pressed')).to.equal('true');
    tableButton(element).click();
    await waitUntil(() => isDrawn(element, '.plan'), 'no release plan was drawn');
    expect(tableButton(element).getAttribute('aria-pressed')).to.equal('false');
    await resize(element, 320);
    expect(isDrawn(element, '.plan')).to.equal(true);
  });

  it('shows the layout that the page names', async () => {
    const element = await viewIn(390, { layout: 'release-plan' });
    await waitUntil(() => isDrawn(element, '.plan'), 'no release plan was drawn');
  });

  it('shows cards and outcomes as they are', async () => {
    const element = await viewIn(390, { lens: 'sales' });
    expect(isDrawn(element, '.themes')).to.equal(true);
  });

  it('goes to the picture when there is room for it', async () => {
    const element = await viewIn(390);
    await waitUntil(() => isDrawn(element, 'table'), 'no list was drawn');
    await resize(element, 700);
    await waitUntil(() => isDrawn(element, '.plan'), 'no release plan was drawn');
  });

  it('has each lens to choose in sight', async () => {
    const element = await viewIn(320, { lens: 'customer', lenses: 'exec team sales marketing support customer' });
    const strip = within(element, '.lenses');
    const names = [...element.renderRoot.querySelectorAll<HTMLElement>('.lens')];
    expect(names.length).to.equal(6);
    const { left, right } = strip.getBoundingClientRect();
    const outside = names.filter((name) => name.getBoundingClientRect().left < left || name.getBoundingClientRect().right > right);
    expect(outside.map(({ textContent }) => textContent.trim())).to.deep.equal([]);
    expect(strip.scrollWidth).to.equal(strip.clientWidth);
  });
});

import { expect } from '@open-wc/testing';
import { drawnView, SMALL } from './view-of.js';

/** Where the words of an element stand. */
function baselineOf(element: Element): number {
  const mark = document.createElement('span');
  mark.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
  element.append(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}

describe('the foot of a view', () => {
  it('has no empty line where nothing is counted', async () => {
    const roadmap = { title: 'Goals', objectives: [{ id: 'o', title: 'Calm', visibility: 'public', health: 'on-track' }] };
    const element = await drawnView({ roadmap, lens: 'exec', layout: 'outcomes' });
    expect([...element.renderRoot.querySelectorAll('.foot > *')].filter((line) => !line.textContent.trim())).to.deep.equal([]);
  });

  it('has what opens a list and what opens none on one line', async () => {
    const items = [...SMALL.items, { id: 'own', title: 'Own', visibility: 'internal' }];
    const element = await drawnView({ roadmap: { ...SMALL, items }, lens: 'team' });
    const told = [...element.renderRoot.querySelectorAll('[part="counts"] > span, [part="counts"] summary')];
    expect(told.length).to.be.at.least(3);
    expect(new Set(told.map((one) => Math.round(baselineOf(one)))).size, told.map(baselineOf).join()).to.equal(1);
  });
});

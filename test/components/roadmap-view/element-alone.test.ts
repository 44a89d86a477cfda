import { expect } from '@open-wc/testing';
import { defineRoadmapView, RoadmapViewElement } from '../../../src/element.js';
import { waitUntil } from '../../wait-until.js';

// nothing in this file may import what registers the element
describe('the element by itself', () => {
  it('is registered by nothing but the page, under its name alone, and draws', async () => {
    const names = ['roadmap-view', 'roadmap-lens-picker', 'our-roadmap'];
    const registered = () => names.filter((name) => customElements.get(name));
    expect(registered()).to.deep.equal([]);
    defineRoadmapView('our-roadmap');
    expect(registered()).to.deep.equal(['our-roadmap']);
    const view = document.createElement('our-roadmap') as RoadmapViewElement;
    expect(view).to.be.instanceOf(RoadmapViewElement);
    view.roadmap = { items: ['Single sign-on'] };
    document.body.append(view);
    await waitUntil(() => view.renderRoot?.querySelector('[data-state=ready]'), 'it was never drawn');
    expect(view.projection!.items.map(({ title }) => title)).to.deep.equal(['Single sign-on']);
    view.remove();
    expect(registered()).to.deep.equal(['our-roadmap']);
  });
});

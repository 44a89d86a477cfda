import { expect } from '@open-wc/testing';
import '../../../../src/index.js';
import { waitUntil } from '../../../wait-until.js';

const ITEMS = Array.from({ length: 400 }, (_, index) => ({
  id: `i${index}`,
  title: `Item ${index}`,
  team: `t${index % 4}`,
  timeframe: `${2022 + (index % 8)}-0${1 + (index % 9)}`,
}));
const TEAMS = [0, 1, 2, 3].map((index) => ({ id: `t${index}`, title: `Team ${index}` }));

describe('the timeline in a view', () => {
  it('opens what is far away, and tells where the reader has come to', async () => {
    const view = document.createElement('roadmap-view');
    Object.assign(view, { lens: 'team', layout: 'timeline', today: '2026-09-14', roadmap: { items: ITEMS, teams: TEAMS } });
    document.body.append(view);
    const heard: unknown[] = [];
    view.addEventListener('roadmap-view-change', (event) => heard.push((event as CustomEvent<{ view: object }>).detail.view));
    await waitUntil(() => view.shadowRoot?.querySelector('.time-item'), 'the timeline was never drawn');
    const there = () => [...view.shadowRoot!.querySelectorAll<HTMLElement>('.time-item [data-item]')].map(({ dataset }) => dataset['item']);
    const far = ITEMS.find(({ id }) => !there().includes(id))!.id;
    expect(await view.showDetails(far)).to.equal(true);
    expect(there()).to.include(far);
    expect(view.shadowRoot!.querySelector('.details')!.matches(':popover-open')).to.equal(true);
    view.shadowRoot!.querySelector<HTMLElement>('.time-tools [aria-label="Zoom in"]')!.click();
    await waitUntil(() => heard.length > 0, 'nothing was told of the zoom');
    expect(heard[0]).to.include({ zoom: 'month' });
    view.remove();
  });

  it('begins where something lies when all of it is over', async () => {
    const view = document.createElement('roadmap-view');
    const roadmap = { items: ITEMS.slice(0, 40) };
    Object.assign(view, { lens: 'team', layout: 'timeline', groupBy: 'none', today: '2040-01-01', roadmap });
    document.body.append(view);
    await waitUntil(() => view.shadowRoot?.querySelector('.time-lane'), 'the timeline was never drawn');
    await view.updateComplete;
    expect(view.shadowRoot!.querySelectorAll('.time-item').length).to.be.above(0);
    view.remove();
  });
});

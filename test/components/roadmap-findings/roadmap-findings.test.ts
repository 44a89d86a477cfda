import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/findings.js';
import { defineRoadmapFindings, RoadmapFindingsElement } from '../../../src/findings.js';
import '../../../src/index.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';

const today = '2026-09-14';
const roadmap = {
  teams: [{ id: 'core', title: 'Core' }],
  items: [
    { id: 'a', title: 'Sign in', team: 'core', timeframe: '2026-11', visibility: 'public', health: 'off-track' },
    { id: 'b', title: 'Sign up', team: 'core', timeframe: '2026-Q3', dependsOn: 'a', visibility: 'team' },
    {
      id: 'c',
      title: 'Reports',
      timeframe: '2027-Q2',
      visibility: 'public',
      texts: { sales: { title: 'Faster reports', sayable: 'In Q4 2026 they come.' } },
    },
    { id: 'd', title: '<img src=x onerror=alert(1)>', confirmedOn: '2026-01-01' },
  ],
};

const findings = async (changes: Partial<RoadmapFindingsElement> = {}) => {
  const element = await fixture<RoadmapFindingsElement>(html`<roadmap-findings locale="en-GB"></roadmap-findings>`);
  Object.assign(element, { roadmap, today, ...changes });
  await element.updateComplete;
  return element;
};
const all = (element: RoadmapFindingsElement, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (element: RoadmapFindingsElement, says: string) => all(element, 'button').find((each) => textOf(each).includes(says))!;

describe('<roadmap-findings>', () => {
  it('groups findings by severity and check, with who says what side by side', async () => {
    const element = await findings();
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Contradictions', 'Conflicts', 'Gaps']);
    expect(all(element, 'h4').map(textOf)).to.deep.equal(['Promised earlier than planned 1', 'Dependencies out of order 1', 'Not confirmed for long 1']); // prettier-ignore
    const [promised, order] = all(element, 'li').map((li) => [...li.querySelectorAll('dl > div')].map((pair) => [...pair.children].map(textOf))); // prettier-ignore
    expect(promised![0]).to.deep.equal(['Sales', 'In Q4 2026 they come.']);
    expect(order).to.deep.equal([['Sign in', 'Nov 2026'], ['Sign up', 'Q3 2026']]); // prettier-ignore
  });

  it('shows one severity alone when asked, and all again', async () => {
    const element = await findings();
    const conflicts = button(element, 'Conflicts');
    conflicts.click();
    await element.updateComplete;
    expect(conflicts.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Conflicts']);
    conflicts.click();
    await element.updateComplete;
    expect(all(element, 'h3').length).to.equal(3);
  });

  it('shows an item in the view it is for, through a lens that shows it', async () => {
    const view = await fixture<RoadmapViewElement>(html`<roadmap-view id="plan" lens="sales" lenses="sales team" today=${today}></roadmap-view>`); // prettier-ignore
    view.roadmap = roadmap;
    await view.updateComplete;
    const element = await findings({ viewId: 'plan', lenses: 'sales team' });
    const order = all(element, 'li')[1]!.querySelector('button')!;
    expect(order.getAttribute('aria-label')).to.equal('Show Sign in in the roadmap');
    order.click();
    await waitUntil(() => view.renderRoot.querySelector(':popover-open') !== null);
    expect(textOf(view.renderRoot.querySelector(':popover-open')!)).to.include('Sign in');
  });

  it('offers nothing to show where no view is named', async () => {
    expect(all(await findings(), 'li button')).to.deep.equal([]);
  });

  it('copies what is shown as Markdown, or says that it may not', async () => {
    const element = await findings();
    const written: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    try {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(written.push(text)) } }); // prettier-ignore
      button(element, 'Gaps').click();
      await element.copy();
      await element.updateComplete;
      expect(written[0]).to.match(/^## Gaps \(1\)\n\n\* \*\*"\\<img/);
      expect(textOf(all(element, '[role=status]')[0])).to.equal('Copied');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } }); // prettier-ignore
      await element.copy();
      await element.updateComplete;
      expect(textOf(all(element, '[role=status]')[0])).to.include('may not');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true });
    }
  });

  it('draws sixty findings at first, and the rest when asked', async () => {
    const items = Array.from({ length: 90 }, (_, i) => ({ id: `i${i}`, title: `I${i}`, confirmedOn: '2025-01-01' }));
    const element = await findings({ roadmap: { items } });
    expect(all(element, 'li').length).to.equal(60);
    button(element, 'Show 30 more').click();
    await element.updateComplete;
    expect(all(element, 'li').length).to.equal(90);
  });

  it('takes findings of other checks, made elsewhere', async () => {
    const own = [{ check: 'own-check', severity: 'gap' as const, message: 'M', ids: ['x'], values: [{ from: 'x', value: 7 }] }];
    const element = await findings({ roadmap: undefined, findings: own });
    expect(all(element, 'h4, dd').map(textOf)).to.deep.equal(['own check 1', '7']);
  });

  it('says that nothing was found, and what it waits for', async () => {
    const empty = async (changes: object) => textOf(all(await findings(changes), '.empty b')[0]);
    expect(await empty({ roadmap: { items: [{ title: 'A' }] } })).to.equal('Nothing found');
    expect(await empty({ roadmap: undefined })).to.equal('Nothing to check yet');
    expect(await empty({ roadmap: '{' })).to.equal('This cannot be read as a roadmap');
  });

  it('is accessible in both schemes, on a phone too', async () => {
    for (const scheme of ['light', 'dark']) {
      const element = await findings({ scheme, viewId: 'plan' });
      await expect(element).to.be.accessible();
      const phone = await fixture<HTMLElement>(html`<div style="inline-size: 360px"></div>`);
      phone.append(element);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(360);
    }
  });

  it('can be registered again, and under another name', () => {
    defineRoadmapFindings();
    defineRoadmapFindings('x-findings');
    expect(customElements.get('roadmap-findings')).to.equal(RoadmapFindingsElement);
    expect(document.createElement('x-findings')).to.be.instanceOf(RoadmapFindingsElement);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/findings.js';
import { defineRoadmapFindings, RoadmapFindingsElement, type RoadmapSuppressEvent } from '../../../src/findings.js';
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
const opened = (view: RoadmapViewElement) => textOf(view.renderRoot.querySelector(':popover-open #details-title') ?? undefined);
const button = (element: RoadmapFindingsElement, says: string) => all(element, 'button').find((each) => textOf(each).includes(says))!;

describe('<roadmap-findings>', () => {
  it('groups findings by severity and check, with who says what side by side', async () => {
    const element = await findings();
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Contradictions', 'Conflicts', 'Gaps']);
    expect(all(element, 'h4').map(textOf)).to.deep.equal(['Promised earlier than planned 1', 'Dependencies out of order 1', 'Not confirmed recently 1']); // prettier-ignore
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
    const [first, second] = all(element, 'li')[1]!.querySelectorAll<HTMLElement>('dd button');
    expect(textOf(first)).to.equal('Nov 2026 Show Sign in in the roadmap');
    first!.click();
    await waitUntil(() => opened(view) === 'Sign in');
    expect(view.lens).to.equal('sales');
    second!.click();
    await waitUntil(() => opened(view) === 'Sign up');
    expect(view.lens).to.equal('team');
  });

  it('shows each side of a contradiction through the lens that says it, whichever is on', async () => {
    const parts = [
      { id: 'p', title: 'Sign in', visibility: 'public', health: 'on-track' },
      { id: 'q', title: 'Keys', parent: 'p', visibility: 'team', health: 'off-track' },
    ];
    const lenses = 'sales team';
    const own = [
      {
        check: 'green-and-red',
        severity: 'contradiction' as const,
        message: 'M',
        ids: ['p', 'q'],
        field: 'health.value',
        values: [{ from: 'sales', value: 'on-track' }, { from: 'team', value: 'off-track' }], // prettier-ignore
      },
    ];
    const view = await fixture<RoadmapViewElement>(html`<roadmap-view id="plan" lens="team" today=${today} lenses=${lenses} .roadmap=${{ items: parts }}></roadmap-view>`); // prettier-ignore
    const element = await findings({ viewId: 'plan', lenses, roadmap: { items: parts }, findings: own });
    const [sales, team] = all(element, 'dd button');
    expect([sales, team].map(textOf)).to.deep.equal(['On track Show Sign in as Sales sees it', 'Off track Show Keys as Team sees it']);
    sales!.click();
    await waitUntil(() => view.lens === 'sales' && opened(view) === 'Sign in');
    team!.click();
    await waitUntil(() => view.lens === 'team' && opened(view) === 'Keys');
    expect(all(element, 'li button[aria-label^=Show]')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shows the item itself where it is what stands so, not the work below it', async () => {
    const items = [{ id: 'p', title: 'Sign in', status: 'proposed' }, { id: 'q', title: 'Keys', parent: 'p', status: 'proposed' }]; // prettier-ignore
    const values = [{ from: 'sales', value: 'committed' }, { from: 'team', value: 'proposed' }]; // prettier-ignore
    const own = [{ check: 'own', severity: 'gap' as const, message: 'M', ids: ['p', 'q'], field: 'commitment', values }];
    const element = await findings({ viewId: 'plan', lenses: 'sales team', roadmap: { items }, findings: own });
    expect(textOf(all(element, 'dd button')[1])).to.contain('Show Sign in as Team sees it');
  });

  it('says that a view does not show it, and leaves the lens of the view alone', async () => {
    const view = await fixture<RoadmapViewElement>(html`<roadmap-view id="plan" lens="sales" lenses="sales team" today=${today} .roadmap=${{ items: [] }}></roadmap-view>`); // prettier-ignore
    const element = await findings({ viewId: 'plan', lenses: 'sales team' });
    const told = () => textOf(all(element, '[role=status]')[0]);
    for (const [index, says] of [
      [0, 'The view does not show “Reports” through Sales.'],
      [1, '“Sign in” is not shown through any of these lenses.'],
    ] as const) {
      // prettier-ignore
      all(element, 'li')[index]!.querySelector<HTMLElement>('dd button')!.click();
      await waitUntil(() => told() === says, `told ${told()}`);
      expect(view.lens).to.equal('sales');
    }
  });

  it('shows from beside a finding what none of its sides leads to', async () => {
    const view = await fixture<RoadmapViewElement>(html`<roadmap-view id="plan" lens="team" lenses="team" today=${today} .roadmap=${roadmap}></roadmap-view>`); // prettier-ignore
    const own = [{ check: 'own', severity: 'gap' as const, message: 'M', ids: ['a'], values: [{ from: 'period', value: 'Q4' }] }];
    const element = await findings({ viewId: 'plan', lenses: 'team', findings: own });
    expect(all(element, 'dd button')).to.deep.equal([]);
    all(element, 'li button[aria-label="Show Sign in in the roadmap"]')[0]!.click();
    await waitUntil(() => opened(view) === 'Sign in');
  });

  it('offers nothing to show where no view is named', async () => {
    expect(all(await findings(), 'li button[aria-label^=Show], dd button')).to.deep.equal([]);
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
    const found = Array.from({ length: 90 }, (_, i) => ({ check: 'own', severity: 'gap' as const, message: `M${i}`, ids: [`i${i}`] }));
    const element = await findings({ findings: found });
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

  describe('a finding that is accepted for a while', () => {
    const written = async (element: RoadmapFindingsElement, values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values))
        element.renderRoot.querySelector<HTMLInputElement>(`form [name=${name}]`)!.value = value;
      element.renderRoot.querySelector('form')!.requestSubmit();
      await element.updateComplete;
      await element.updateComplete;
    };
    const opened = async (changes: Partial<RoadmapFindingsElement> = {}) => {
      const element = await findings(changes);
      all(element, 'li button[aria-label^=Suppress]')[0]!.click();
      await element.updateComplete;
      await element.updateComplete;
      return element;
    };
    const focused = (element: RoadmapFindingsElement) => (element.renderRoot as ShadowRoot).activeElement;
    const record = {
      check: 'promised-earlier',
      ids: ['c'],
      reason: 'Sales know',
      until: '2026-10-01',
      by: 'Robin Example',
      on: today,
      lenses: ['sales', 'team'],
    };

    it('asks for a reason and a day, and says below each what is wrong with it', async () => {
      const element = await opened();
      expect(focused(element)?.id).to.equal('reason');
      await written(element, { reason: ' ', until: '2028-01-01' });
      const invalid = all(element, '[aria-invalid=true]');
      expect(invalid.map(({ id }) => id)).to.deep.equal(['reason', 'until']);
      const wrong = invalid.map((each) => textOf(element.renderRoot.querySelector(`#${each.getAttribute('aria-describedby')}`)!));
      expect(wrong).to.deep.equal(['Say why: whoever reads this next will ask.', 'Choose a day from today on, within a year.']);
      expect(focused(element)?.id).to.equal('reason');
      await expect(element).to.be.accessible();
    });

    it('is handed to a host that takes it', async () => {
      const element = await opened({ lenses: 'sales team' });
      const events: RoadmapSuppressEvent[] = [];
      const take = (event: RoadmapSuppressEvent) => (event.preventDefault(), events.push(event));
      document.addEventListener('roadmap-suppress', take);
      await written(element, { reason: ' Sales know ', until: '2026-10-01', by: 'Robin Example' });
      document.removeEventListener('roadmap-suppress', take);
      expect(events.map(({ suppression }) => suppression)).to.deep.equal([record]);
      expect(events[0]!.detail.finding.check).to.equal('promised-earlier');
      expect(all(element, 'form, #record')).to.deep.equal([]);
      expect(textOf(all(element, '[role=status]')[0])).to.equal('Handed over to be kept.');
      expect(focused(element)?.getAttribute('aria-label')).to.match(/^Suppress…/);
    });

    it('is shown as JSON to paste where no host takes it, which the roadmap then reads', async () => {
      const element = await opened({ lenses: 'sales team' });
      await written(element, { reason: 'Sales know', until: '2026-10-01', by: 'Robin Example' });
      const box = element.renderRoot.querySelector<HTMLTextAreaElement>('#record')!;
      expect(JSON.parse(box.value)).to.deep.equal(record);
      expect(focused(element)?.id).to.equal('record');
      await expect(element).to.be.accessible();
      element.roadmap = { ...roadmap, suppressions: [JSON.parse(box.value)] };
      await element.updateComplete;
      expect(all(element, 'h3').map(textOf)).to.deep.equal(['Conflicts', 'Gaps']);
    });

    it('is left alone by Escape, and the focus goes back', async () => {
      const element = await opened();
      focused(element)!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await element.updateComplete;
      expect(all(element, 'form')).to.deep.equal([]);
      expect(focused(element)?.getAttribute('aria-expanded')).to.equal('false');
    });

    it('is listed when asked for, with its reason; one that came back says so', async () => {
      const over = { ...record, check: 'dependency', ids: ['a', 'b'], until: '2026-09-01' };
      const element = await findings({ roadmap: { ...roadmap, suppressions: [record, over] } });
      expect(textOf(all(element, 'li p.accepted')[0])).to.equal('Was accepted until 1 Sept 2026 (Robin Example): Sales know');
      button(element, 'Suppressed').click();
      await element.updateComplete;
      expect(all(element, 'h3').map(textOf)).to.deep.equal(['Conflicts', 'Gaps', 'Suppressed']);
      const accepted = all(element, '[aria-labelledby=suppressed] li')[0]!;
      expect(textOf(accepted)).to.include('Accepted until 1 Oct 2026 (Robin Example): Sales know');
      expect(accepted.querySelector('button')).to.equal(null);
      await expect(element).to.be.accessible();
    });
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

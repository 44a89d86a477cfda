import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../src/index.js';
// what is here already comes with the first focus, before the next key
import '../../src/components/layouts/release-plan/plan-keys.js';
import { untilDrawn } from '../components/roadmap-view/view-of.js';
import { waitUntil } from '../wait-until.js';
import { LAYOUTS, page, TODAY, untilWhole } from './scenes.js';

interface Row {
  in: string;
  keys: string;
  does: string;
  layout: string;
  lens?: string;
  groupBy?: string;
  from: string;
  press: string[];
  changes?: string[];
  to?: string;
  sort?: string;
  leaves?: string;
}

/** What `docs/accessibility.md` prints, and how each line is tried. */
const table = (await (await fetch('/test/accessibility/keys.json')).json()) as Row[];

const ROADMAP = {
  title: 'Plan',
  objectives: [{ id: 'calm', title: 'Calm mornings' }],
  themes: [
    { id: 'trust', title: 'Trust', benefit: 'You can rely on it.' },
    { id: 'ease', title: 'Ease' },
    ...['Speed', 'Reach', 'Care', 'Order'].map((title) => ({ id: title, title })),
  ],
  teams: [
    { id: 'blue', title: 'Blue' },
    { id: 'red', title: 'Red' },
  ],
  items: [
    {
      id: 'a',
      title: 'First',
      team: 'blue',
      themes: 'trust',
      objectives: 'calm',
      timeframe: '2026-09',
      status: 'in-progress',
      texts: { sales: { sayable: 'It comes.' } },
    },
    {
      id: 'b',
      title: 'Second',
      team: 'red',
      themes: 'ease',
      objectives: 'calm',
      timeframe: '2026-09-10/2026-09-20',
      status: 'planned',
      texts: { sales: { sayable: 'It comes.' } },
    },
    { id: 'c', title: 'Third', team: 'blue', themes: 'trust', objectives: 'calm', timeframe: '2026-Q4', status: 'planned' },
    { id: 'd', title: 'Fourth', team: 'blue', themes: ['Speed', 'Reach', 'Care', 'Order'], objectives: 'calm', status: 'planned' },
  ].map((item) => ({ ...item, visibility: 'public', commitment: 'planned' })),
};

async function viewFor({ layout, lens = 'team', groupBy }: Partial<Row>): Promise<RoadmapViewElement> {
  const view = document.createElement('roadmap-view');
  const lenses = 'exec team sales';
  Object.assign(view, { roadmap: ROADMAP, lens, lenses, layout, groupBy, today: TODAY, locale: 'en-GB', toolbar: true });
  const before = Object.assign(document.createElement('button'), { id: 'before', textContent: 'Before' });
  const after = Object.assign(document.createElement('button'), { id: 'after', textContent: 'After' });
  page().append(before, view, after);
  await untilDrawn(view);
  await waitUntil(() => view.renderRoot.querySelector('.actions'), 'the tools never came');
  await untilWhole(view);
  // the timeline measures its window before it rests
  if (layout === 'timeline') await new Promise((resolve) => setTimeout(resolve, 400));
  return view;
}

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything that a key may change, in words. */
function stateOf({ renderRoot: root, shadowRoot, lens }: RoadmapViewElement): Record<string, string> {
  const focused = shadowRoot!.activeElement;
  const count = (selector: string) => String(root.querySelectorAll(selector).length);
  return {
    focus: textOf(focused?.closest('label') ?? focused) || (focused?.className ?? ''),
    // what is told of what has the focus comes and goes with that
    open: count(':popover-open:not(.name-tag)'),
    lens,
    table: root.querySelector('.actions [aria-pressed]')?.getAttribute('aria-pressed') ?? '',
    sort: [...root.querySelectorAll('[aria-sort]')]
      .map((head) => head.getAttribute('aria-sort'))
      .join()
      .replace(/none|,/g, ''),
    period: textOf(root.querySelector('.time-period, .plan-tools b')),
    zoom: root.querySelector<HTMLSelectElement>('.time-tools select')?.value ?? '',
    folded: count('[aria-expanded=false]:not([data-menu])'),
    details: count('details[open]'),
    says: textOf(root.querySelector('.copy:not([data-copy=ready]) .copy-copied, .copy[data-copy=selected] .copy-selected')),
  };
}

function changedBetween(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((key) => before[key] !== after[key]);
}

async function press(view: RoadmapViewElement, key: string): Promise<void> {
  const [modifier, plain] = key.split('+') as [string, string?];
  if (!plain || key === '+') await sendKeys({ press: key });
  else {
    await sendKeys({ down: modifier });
    await sendKeys({ press: plain });
    await sendKeys({ up: modifier });
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  await view.updateComplete;
}

/** Where the focus is on the page, or within the view. */
const focusOf = (view: RoadmapViewElement): Element | null =>
  document.activeElement === view ? view.shadowRoot!.activeElement : document.activeElement;

describe('the table of keys', () => {
  for (const row of table)
    it(`holds in ${row.in}: ${row.keys} ${row.does}`, async () => {
      const view = await viewFor(row);
      const from = view.renderRoot.querySelector<HTMLElement>(row.from)!;
      from.focus();
      await view.updateComplete;
      await new Promise(requestAnimationFrame);
      const before = stateOf(view);
      for (const key of row.press) await press(view, key);
      if (row.leaves) {
        expect(view.shadowRoot!.activeElement?.closest(row.leaves) ?? null).to.equal(null);
        expect(document.activeElement).not.to.equal(document.body);
        return;
      }
      // a lens or a layout is loaded when it is first shown
      const changes = () => changedBetween(before, stateOf(view));
      await waitUntil(
        () => changes().sort().join() === [...row.changes!].sort().join(),
        `changed: ${changes().join()}, not ${row.changes!.join()}`,
      ).catch(() => expect(changes().sort()).to.deep.equal([...row.changes!].sort()));
      if (row.to) expect(stateOf(view)['focus']).to.satisfy((text: string) => text.startsWith(row.to!), stateOf(view)['focus']);
      if (row.sort) expect(stateOf(view)['sort']).to.equal(row.sort);
    });
});

describe('by keyboard alone, in each layout', () => {
  for (const layout of LAYOUTS) {
    it(`Tab goes through all of it in the order in which it stands, and out again: ${layout}`, async () => {
      const view = await viewFor({ layout });
      document.querySelector<HTMLElement>('#before')!.focus();
      const walked: Element[] = [];
      for (let step = 0; step < 60 && focusOf(view)?.id !== 'after'; step++) {
        await sendKeys({ press: 'Tab' });
        walked.push(focusOf(view)!);
      }
      expect(focusOf(view)!.id, 'it is a trap').to.equal('after');
      const inside = walked.slice(0, -1);
      const isInOrder = inside.every(
        (element, index) => index === 0 || Boolean(inside[index - 1]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      );
      expect(isInOrder, 'not in the order of the page').to.equal(true);
      expect(inside.filter((element) => element.matches('.lens input')).length).to.equal(1);
      const items = inside.filter((element) => element.matches('.body [data-item]')).length;
      const bars = inside.filter((element) => element.matches('.plan-bar')).length;
      if (layout === 'board') expect(items).to.equal(1);
      else if (layout === 'release-plan') expect([bars, items]).to.deep.equal([1, 2]);
      else expect(items).to.be.at.least(1);
    });

    it(`letters and signs do nothing where nothing is written, outside of the pictures: ${layout}`, async () => {
      const view = await viewFor({ layout });
      for (const selector of ['.lens input:checked', '[data-menu=options]']) {
        view.renderRoot.querySelector<HTMLElement>(selector)!.focus();
        const before = stateOf(view);
        for (const key of ['a', 'j', 'k', 's', 't', '1', '/', '?', '+', '-']) await sendKeys({ press: key });
        expect(changedBetween(before, stateOf(view))).to.deep.equal([]);
      }
    });

    it(`the focus stays with its item when the data changes around it: ${layout}`, async () => {
      const view = await viewFor({ layout });
      view.renderRoot.querySelector<HTMLElement>('.body [data-item=b]')!.focus();
      const items = [
        { ...ROADMAP.items[0]!, id: 'new', title: 'Another' },
        ...ROADMAP.items.map((item) => ({ ...item, title: `${item.title} told anew` })),
      ];
      view.roadmap = { ...ROADMAP, items };
      await waitUntil(() => textOf(view.renderRoot.querySelector('.body')).includes('told anew'), 'the new data was never drawn');
      await view.updateComplete;
      expect((focusOf(view) as HTMLElement).dataset['item']).to.equal('b');
    });
  }
});

import { expect } from '@open-wc/testing';
import { lenses } from '../../../src/sdk/index.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { textOf } from '../drawn.js';
import { untilDrawn, viewOf, within } from './view-of.js';

const GOOD = { id: 'good', title: 'Good', timeframe: '2026-11' };
const SEEN = { kind: 'feature', visibility: 'public', commitment: 'planned', status: 'planned' };

/** What is written, and how it is quoted. */
const ODD: [unknown, string][] = [
  ['sometime soon-ish 2026-99', 'sometime soon-ish 2026-99'],
  ['2026-12-24/2026-10-23', '2026-12-24/2026-10-23'],
  ['2027-Q4/2027-Q1', '2027-Q4/2027-Q1'],
  [{ start: '2026-12-24', end: '2026-10-23' }, '2026-12-24/2026-10-23'],
  [{ start: '2026-12-99' }, '2026-12-99/'],
  [20261299, '20261299'],
];

/** The ways of data into a view. */
const WAYS: Record<string, (timeframe: unknown) => Partial<RoadmapViewElement>> = {
  roadmap: (timeframe) => ({ roadmap: planWith(timeframe) }),
  src: (timeframe) => ({ src: '/plan.json', fetch: () => Promise.resolve(new Response(JSON.stringify(planWith(timeframe)))) }),
  'field map': (timeframe) => ({
    roadmap: { rows: planWith(timeframe).items.map(({ timeframe: when, ...item }) => ({ ...item, when })) },
    fieldMap: {
      items: {
        records: 'rows',
        fields: {
          id: 'id',
          title: 'title',
          timeframe: 'when',
          kind: 'kind',
          visibility: 'visibility',
          commitment: 'commitment',
          status: 'status',
        },
      },
    },
  }),
};
const planWith = (timeframe: unknown) => ({
  items: [
    { ...GOOD, ...SEEN },
    { ...GOOD, ...SEEN, id: 'odd', title: 'Odd', timeframe },
  ],
});

describe('a date that cannot be used', () => {
  for (const [way, settings] of Object.entries(WAYS))
    for (const [index, [written, quoted]] of ODD.entries())
      it(`is told with what was written and what to write, where all may be known, and of the item nothing else is lost: ${way}, ${index + 1}`, async () => {
        const element = await viewOf({ ...settings(written), lens: 'team' });
        await untilDrawn(element);
        const [issue, ...others] = element.issues;
        expect(others).to.deep.equal([]);
        expect([issue!.code, issue!.path, issue!.value, issue!.leftOut]).to.deep.equal(['invalid', 'items[1].timeframe', quoted, 'value']);
        within<HTMLDetailsElement>(element, 'details.issues').open = true;
        expect(textOf(within(element, '.issues li'))).to.equal(`${issue!.path} ${issue!.message}→ ${issue!.hint}`);
        expect(issue!.message).to.contain(quoted);
        expect(element.projection!.items.map(({ id }) => id).sort()).to.deep.equal(['good', 'odd']);
        expect(element.status).to.equal('partial');
      });

  for (const lens of Object.keys(lenses).filter((id) => id !== 'team'))
    it(`is told without what was written, where not all may be known: ${lens}`, async () => {
      const element = await viewOf({ ...WAYS['roadmap']!('sometime soon-ish 2026-99'), lens });
      await untilDrawn(element);
      const sign = within(element, '[part=issues]');
      expect(textOf(sign)).to.equal('⚠ Some of the data could not be used. The rest is shown.');
      expect(sign.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(element.renderRoot.textContent).not.to.contain('soon-ish');
      expect([element.status, element.issues[0]!.value]).to.deep.equal(['partial', 'sometime soon-ish 2026-99']);
    });
});

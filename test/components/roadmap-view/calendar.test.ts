import { expect } from '@open-wc/testing';
import { lenses, parseRoadmap, project } from '../../../src/sdk/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, SMALL, within } from './view-of.js';

const AUTUMN = { items: [{ id: 'a', title: 'Harvest', timeframe: '2026-09-07/2026-10-16', visibility: 'public' }] };

/** The days of the month that weeks on the axis begin with. */
async function weeksOf(settings: object): Promise<number[]> {
  const view = await drawnView({ roadmap: AUTUMN, lens: 'team', layout: 'timeline', locale: 'en-GB', ...settings });
  await waitUntil(() => view.renderRoot.querySelector('.time-tick-row'), 'the axis was never drawn');
  const zoom = within<HTMLSelectElement>(view, '.time-tools select');
  zoom.value = 'week';
  zoom.dispatchEvent(new Event('change'));
  await waitUntil(() => view.renderRoot.querySelector('.time-tick-row.week'), 'no weeks were drawn');
  return [...view.renderRoot.querySelectorAll('.time-tick-row.week > span')].map(({ textContent }) => Number(textContent));
}

const issuesOf = ({ issues }: { issues: readonly { path: string }[] }) => issues.map(({ path }) => path);

describe('the calendar of a view', () => {
  it('begins weeks on the day that the page says', async () => {
    expect(await weeksOf({ weekStart: 'mon' })).to.include.members([14, 21]);
    expect(await weeksOf({ weekStart: 'sun' })).to.include.members([13, 20]);
    expect(await weeksOf({ weekStart: 'sat', locale: 'en-GB-u-nu-latn' })).to.include.members([19, 26]);
  });

  it('takes it from the locale, too, as Unicode writes it', async () => {
    expect(await weeksOf({ locale: 'en-GB-u-fw-sun' })).to.include.members([13, 20]);
  });

  it('tells of a day that is none', async () => {
    const view = await drawnView({ weekStart: 'Sunday', layout: 'list' });
    expect(issuesOf(view)).to.deep.equal(['week-start']);
  });

  it('counts fiscal years from the month that the page says', async () => {
    const told = async (fiscalStart?: number) => {
      const view = await drawnView({ lens: 'exec', layout: 'list', fiscalStart });
      return within(view, '.body').textContent.replace(/\s+/g, ' ');
    };
    expect(await told()).to.contain('Q4 2026');
    expect(await told(7))
      .to.contain('Q2 FY27')
      .and.to.not.contain('Q4 2026');
    expect(await told(4)).to.contain('Q3 FY27');
    expect(await told(13)).to.contain('Q4 2026');
  });

  it('leaves the periods of a projection as they were made, and says so', async () => {
    const projection = project(parseRoadmap(SMALL).roadmap, lenses.exec, { today: '2026-09-14' });
    const view = await drawnView({ roadmap: projection, lens: 'exec', layout: 'list', fiscalStart: 7 });
    expect(within(view, '.body').textContent).to.contain('Q4 2026');
    expect(issuesOf(view)).to.contain('fiscal-start');
  });
});

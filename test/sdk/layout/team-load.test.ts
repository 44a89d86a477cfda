import { expect } from '@open-wc/testing';
import { teamLoad } from '../../../src/sdk/layout/team-load.js';
import { parsePeriod } from '../../../src/sdk/model/period.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';

const QUARTER = parsePeriod('2026-Q3')!;
const team = (capacity?: object, wayOfWorking?: { kind: 'sprints'; days?: number }) => ({
  ...{ id: 't', title: 'T' },
  ...(capacity && { capacity: { value: 30, unit: 'points', ...capacity } }),
  ...(wayOfWorking && { wayOfWorking }),
});
const item = (id: string, effort: number | undefined, when: string, fields: object = {}) => ({
  ...{ id, title: id, team: 't', timeframe: parseTimeframe(when) as Timeframe },
  ...(effort !== undefined && { effort }),
  ...fields,
});

describe('the load of a team', () => {
  it('counts efforts by the share of their days in the period', () => {
    const items = [item('a', 20, '2026-08'), item('b', 31, '2026-09-30/2026-10-30'), item('c', 9, '2026-Q4')];
    expect(teamLoad(team({ per: 'quarter' }), items, QUARTER)).to.deep.equal({ planned: 21, capacity: 30, unit: 'points' });
  });

  it('scales capacity to the period', () => {
    const items = [item('a', 1, '2026-08')];
    const capacities = [
      team({ per: 'month' }),
      team({ per: 'year', value: 100 }),
      team({ per: 'week', value: 7 }),
      team({ per: 'Sprint' }, { kind: 'sprints', days: 14 }),
    ].map((one) => teamLoad(one, items, QUARTER)?.capacity);
    expect(capacities).to.deep.equal([90, 25, 92, 197]);
  });

  it('counts neither what was cancelled, nor other teams, nor a parent twice', () => {
    const items = [
      item('parent', 50, '2026-08'),
      item('child', 5, '2026-08', { parent: 'parent' }),
      item('gone', 7, '2026-08', { status: 'cancelled' }),
      item('theirs', 9, '2026-08', { team: 'u' }),
    ];
    expect(teamLoad(team({ per: 'quarter' }), items, QUARTER)?.planned).to.equal(5);
  });

  it('says nothing where capacity, its unit, its time or every effort is missing', () => {
    const items = [item('a', 5, '2026-08')];
    expect(teamLoad(team(), items, QUARTER)).to.equal(undefined);
    expect(teamLoad(team({ unit: undefined, per: 'month' }), items, QUARTER)).to.equal(undefined);
    expect(teamLoad(team({}), items, QUARTER)).to.equal(undefined);
    expect(teamLoad(team({ per: 'constructor' }), items, QUARTER)).to.equal(undefined);
    expect(teamLoad(team({ per: 'sprint' }), items, QUARTER)).to.equal(undefined);
    expect(teamLoad(team({ per: 'month' }), [item('a', undefined, '2026-08')], QUARTER)).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { checkView } from '../../../src/sdk/lenses/check-view.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lensOf } from '../lens-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const plan = roadmapOf({
  teams: [{ id: 'core', title: 'Core' }],
  items: [
    { id: 'a', title: 'A', team: 'core', status: 'planned', owner: 'Ada' },
    { id: 'b', title: 'B', status: 'done' },
  ],
});
const projection = project(plan, lensOf({}), { today: '2026-09-14' });
const pathsOf = (given: unknown) => checkView(given, projection).issues.map(({ path }) => path);

describe('a view to be checked', () => {
  it('is kept where it asks for what is there', () => {
    const view = {
      ...{ groupBy: 'team', sortBy: ['status', 'title'], descending: true, search: 'a', filter: { team: ['core', ''], status: ['done'] } },
      ...{
        range: { start: '2026-01-01', end: '2026-12-31' },
        collapsed: ['core'],
        columns: 'quarter',
        zoom: 'month',
        at: '2026-09-01',
        links: true,
      },
    };
    expect(checkView(view, projection)).to.deep.equal({ view, issues: [] });
  });

  it('loses what no item says and what nobody can ask, each told', () => {
    const wild = {
      ...{
        groupBy: 'theme',
        sortBy: ['constructor'],
        descending: 1,
        search: 'x'.repeat(201),
        columns: 'x',
        zoom: -1,
        at: '2026',
        nothing: 1,
      },
      ...{
        filter: { team: ['core', 'red'], themes: [''], __proto__: ['x'], owner: 'Ada' },
        range: { start: '2026-02-01', end: '2026-01-01' },
      },
    };
    const { view, issues } = checkView(wild, projection);
    expect(view).to.deep.equal({ filter: { team: ['core'] } });
    expect(issues.map(({ path }) => path)).to.have.members(
      [
        'groupBy',
        'sortBy',
        'descending',
        'search',
        'columns',
        'zoom',
        'at',
        'nothing',
        'filter.team',
        'filter.themes',
        'filter.owner',
        'range',
      ].map((path) => `view.${path}`),
    );
  });

  it('is empty for what is no view', () => {
    for (const given of [null, undefined, 'x', 7, []]) expect(checkView(given, projection).view).to.deep.equal({});
    expect(pathsOf(JSON.parse('{"__proto__":1,"filter":{"__proto__":["a"],"constructor":["b"]}}'))).to.have.members([
      'view.__proto__',
      'view.filter.__proto__',
      'view.filter.constructor',
    ]);
  });

  it('never makes arrange fail, and stays as it is when checked again', () => {
    const keys = fc.constantFrom(
      'groupBy',
      'sortBy',
      'search',
      'filter',
      'range',
      'collapsed',
      'columns',
      'zoom',
      'at',
      'links',
      'descending',
    );
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.oneof(fc.anything(), fc.constantFrom<unknown>('team', ['title'], { team: ['core'] }))),
        (given) => {
          const { view } = checkView(given, projection);
          expect(arrange(projection, view).lanes.length).to.be.at.least(0);
          expect(checkView(view, projection)).to.deep.equal({ view, issues: [] });
        },
      ),
    );
  });
});

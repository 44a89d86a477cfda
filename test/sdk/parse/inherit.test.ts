import { expect } from '@open-wc/testing';
import type { Issue } from '../../../src/sdk/model/issue.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const brief = ({ code, path, value, leftOut }: Issue) => [code, path, value, leftOut].filter((part) => part !== undefined).join(' | ');
const visibilities = (input: unknown) => parseRoadmap(input).roadmap.items.map(({ visibility }) => visibility?.join());

describe('visibility', () => {
  it('is said of every entity, by the roadmap if by nobody else', () => {
    const { roadmap } = parseRoadmap({
      defaultVisibility: 'public',
      items: ['A', { title: 'B', visibility: 'confidential' }],
      teams: ['Core'],
      risks: ['R'],
    });
    expect([...roadmap.items, ...roadmap.teams, ...roadmap.risks].map(({ visibility }) => visibility)).to.deep.equal([
      ['public'],
      ['confidential'],
      ['public'],
      ['public'],
    ]);
  });

  it('comes from the nearest ancestor that says it', () => {
    const nested = {
      title: 'A',
      visibility: 'confidential',
      items: [{ title: 'B', items: ['C', { title: 'D', visibility: ['team', 'exec'], items: ['E'] }] }],
    };
    expect(visibilities([nested])).to.deep.equal(['confidential', 'confidential', 'confidential', 'team,exec', 'team,exec']);
    expect(
      visibilities([
        { id: 'c', parent: 'b' },
        { id: 'b', parent: 'a' },
        { id: 'a', visibility: 'public' },
      ]),
    ).to.deep.equal(['public', 'public', 'public']);
  });

  it('comes from a record that had to be left out, too', () => {
    expect(visibilities([{ visibility: 'confidential', items: ['A', { title: 'B', visibility: 'public' }] }])).to.deep.equal([
      'confidential',
      'public',
    ]);
    expect(visibilities([{ visibility: 'zork', items: ['A'] }])).to.deep.equal(['confidential']);
    expect(visibilities([{ visibility: {}, items: ['A'] }])).to.deep.equal(['confidential']);
  });

  it('is confidential where the parent is nowhere, and others of its kind are restricted', () => {
    const orphan = { title: 'Orphan', parent: 'mispelt' };
    const below = { title: 'Below', parent: 'Orphan' };
    const said = { title: 'Said', parent: 'mispelt', visibility: 'sales' };
    for (const word of ['confidential', 'exec', 'zork'])
      expect(visibilities([{ title: 'A', visibility: word }, orphan, below, said]).slice(1), word).to.deep.equal([
        ...['confidential', 'confidential', 'sales'],
      ]);
    expect(visibilities([{ title: 'A', visibility: 'Public' }, orphan, below])).to.deep.equal(['public', 'internal', 'internal']);
    expect(visibilities({ items: [orphan], teams: [{ title: 'T', visibility: 'exec' }] })).to.deep.equal(['internal']);
  });

  it('knows the audiences of the roadmap, in any spelling', () => {
    expect(
      visibilities({ audiences: ['Key Partners'], items: [{ title: 'A', visibility: ['key-partners', 'SALES', 'sales'] }] }),
    ).to.deep.equal(['Key Partners,sales']);
  });

  it('prefers the audience spelled just so', () => {
    const input = {
      audiences: ['Sales'],
      items: [
        { title: 'A', visibility: ['Sales'] },
        { title: 'B', visibility: ['SALES'] },
      ],
    };
    expect(visibilities(input)).to.deep.equal(['Sales', 'sales']);
  });

  it('with an unknown word keeps the known ones', () => {
    const { roadmap, issues } = parseRoadmap([{ title: 'A', visibility: ['salse', 'team'] }]);
    expect(roadmap.items[0]?.visibility).to.deep.equal(['team']);
    expect(issues.map(({ value, hint }) => [value, hint])).to.deep.equal([['salse', 'did you mean "sales"?']]);
  });

  it('that nobody understands is confidential, never the default', () => {
    const wrong: unknown[] = [
      'secret',
      ['secret', 'hidden'],
      [],
      {},
      [{}],
      [null],
      { level: 'confidential' },
      () => 'x',
      NaN,
      ['team', {}].slice(1),
    ];
    for (const visibility of wrong) {
      const { roadmap, issues } = parseRoadmap({ defaultVisibility: 'public', items: [{ title: 'A', visibility }] });
      expect(roadmap.items[0]?.visibility, String(JSON.stringify(visibility))).to.deep.equal(['confidential']);
      expect(issues.at(-1)).to.deep.include({ path: 'items[0].visibility', message: 'no known audience: taken as confidential' });
    }
  });

  it('under a misspelt key is confidential, never the default', () => {
    for (const key of ['visibilty', 'Visibility', 'visiblity', 'visibilitiy'])
      expect(visibilities([{ title: 'A', [key]: 'public' }]), key).to.deep.equal(['confidential']);
    expect(visibilities([{ title: 'A', visibilty: 'public', visibility: 'team' }])).to.deep.equal(['team']);
  });

  it('by a default that nobody understands is confidential', () => {
    const { roadmap, issues } = parseRoadmap({ defaultVisibility: 'pubic', items: ['A'] });
    expect(roadmap.items[0]?.visibility).to.deep.equal(['confidential']);
    expect(issues.map(brief)).to.deep.equal(['unknown | defaultVisibility | pubic | value']);
    expect(parseRoadmap({ defaultVisibility: null, items: ['A'] }).roadmap.items[0]?.visibility).to.deep.equal(['internal']);
  });

  it('of a history entry is checked as well, and left to the entity when it says nothing', () => {
    const history = [{ on: '2026-01-05', visibility: 'zork' }, { on: '2026-02-05' }, { on: '2026-03-05', visibility: {} }];
    const { roadmap } = parseRoadmap([{ title: 'A', history }]);
    expect(roadmap.items[0]?.history?.map(({ visibility }) => visibility)).to.deep.equal([['confidential'], undefined, ['confidential']]);
  });

  it('of what only references speak of is that of those who refer to it', () => {
    const { roadmap } = parseRoadmap([
      { title: 'A', theme: 'Falcon', team: 'Core', visibility: 'confidential' },
      { title: 'B', team: 'Core', visibility: ['sales', 'team'] },
    ]);
    expect(roadmap.themes[0]?.visibility).to.deep.equal(['confidential']);
    expect(roadmap.teams[0]?.visibility).to.deep.equal(['confidential', 'sales', 'team']);
  });
});

describe('timeframes', () => {
  const releases = [
    { id: 'r1', title: '26.4', timeframe: '2026-04' },
    { id: 'r2', title: '26.5', timeframe: '2026-Q2/2026-05-20' },
    { id: 'r3', title: 'Some day', timeframe: 'later' },
    { id: 'r4', title: 'Undated' },
  ];
  const timeframeOf = (item: object) => parseRoadmap({ releases, items: [{ title: 'A', ...item }] }).roadmap.items[0]?.timeframe;

  it('of an item that has none come from the last of its releases', () => {
    expect(timeframeOf({ releases: ['r1', 'r2', 'r4', 'r3'] })).to.deep.equal({
      text: '/2026-05-20',
      end: '2026-05-20',
      endPrecision: 'day',
      source: 'release 26.5',
    });
    expect(timeframeOf({ release: '26.4' })).to.deep.equal({
      text: '/2026-04',
      end: '2026-04-30',
      endPrecision: 'month',
      source: 'release 26.4',
    });
    expect(timeframeOf({ releases: ['r3', 'r4'] })).to.equal(undefined);
  });

  it('of an item that has one stay its own', () => {
    expect(timeframeOf({ release: 'r1', timeframe: 'next' })).to.deep.equal({ text: 'next', horizon: 'next' });
  });

  it('of a milestone that has none are its release’s', () => {
    const { roadmap } = parseRoadmap({
      releases,
      milestones: [{ title: 'Out', release: 'r2' }, { title: 'Own', release: 'r2', timeframe: '2026-09-14' }, 'Free'],
    });
    expect(roadmap.milestones.map(({ timeframe }) => timeframe?.text)).to.deep.equal(['2026-Q2/2026-05-20', '2026-09-14', undefined]);
    expect(roadmap.milestones[0]?.timeframe?.source).to.equal('release 26.5');
  });

  it('do not come from a release that some who see the item may not see', () => {
    const dated = (release: string | string[], item: string | string[]) =>
      parseRoadmap({
        releases: [{ id: 'r', title: 'R', timeframe: '2026', visibility: release }],
        items: [{ title: 'A', release: 'r', visibility: item }],
      }).roadmap.items[0]?.timeframe !== undefined;
    expect(dated('public', ['customer', 'internal'])).to.equal(true);
    expect(dated('internal', 'confidential')).to.equal(true);
    expect(dated(['team', 'exec'], 'team')).to.equal(true);
    expect(dated('confidential', 'internal')).to.equal(false);
    expect(dated('internal', 'customer')).to.equal(false);
    expect(dated('exec', 'team')).to.equal(false);
    expect(dated('team', ['team', 'sales'])).to.equal(false);
  });
});

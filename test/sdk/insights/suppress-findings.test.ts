import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exportFindings } from '../../../src/sdk/exports/export-findings.js';
import { checkRoadmap } from '../../../src/sdk/insights/check-roadmap.js';
import { checkLeaks } from '../../../src/sdk/insights/leaks/check-leaks.js';
import { suppressFindings } from '../../../src/sdk/insights/suppress-findings.js';
import { defineLens } from '../../../src/sdk/lenses/lens.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { joinRoadmaps } from '../../../src/sdk/parse/join-roadmaps.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { lensOf } from '../lens-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const items = [
  { id: 'a', title: 'A', timeframe: '2026-12' },
  { id: 'b', title: 'B', timeframe: '2026-10', dependsOn: 'a' },
];
const accepted = { check: 'dependency', ids: ['a', 'b'], reason: 'B is cut in two', until: '2026-10-31', by: 'Robin Example' };
const check = (suppressions: unknown, names: (keyof typeof lenses)[] = ['team']) =>
  checkRoadmap(roadmapOf({ items, suppressions }), names.map((name) => lenses[name]), { today }); // prettier-ignore
const briefly = (found: ReturnType<typeof check>) => found.map(({ check: name, suppression, expired }) => [name, suppression?.reason, expired?.reason]); // prettier-ignore

describe('a suppressed finding', () => {
  it('is not lost: it is told apart with its reason', () => {
    expect(briefly(check([accepted]))).to.deep.equal([['dependency', 'B is cut in two', undefined]]);
  });

  it('holds until its last day, and comes back with its reason after it', () => {
    expect(briefly(check([{ ...accepted, until: today }]))[0]![1]).to.equal('B is cut in two');
    expect(briefly(check([{ ...accepted, until: '2026-09-13' }]))).to.deep.equal([['dependency', undefined, 'B is cut in two']]);
  });

  it('is one that names all of the entities, of that very check', () => {
    expect(check([{ ...accepted, ids: 'b' }])[0]!.suppression?.ids).to.deep.equal(['b']);
    for (const other of [{ ids: ['a', 'x'] }, { ids: [] }, { check: 'cycle' }])
      expect(briefly(check([{ ...accepted, ...other }]))).to.deep.equal([['dependency', undefined, undefined], ['idle-suppression', undefined, undefined]]); // prettier-ignore
  });

  it('comes after what is not accepted', () => {
    const found = suppressFindings([{ check: 'x', message: '', ids: ['a'] }], [{ ...accepted, check: 'x', ids: ['a'] }], { today });
    expect(found[0]!.suppression?.reason).to.equal('B is cut in two');
    const stale = { id: 'c', title: 'C', timeframe: 'now', status: 'planned', confirmedOn: '2026-01-01' };
    const all = checkRoadmap(roadmapOf({ items: [...items, stale], suppressions: [accepted] }), [lenses.team], { today });
    expect(all.map(({ check: name }) => name)).to.deep.equal(['stale', 'dependency']);
  });

  it('holds as long as the longest of several', () => {
    expect(
      check([
        { ...accepted, until: '2026-01-01' },
        { ...accepted, reason: 'again' },
      ])[0]!.suppression?.reason,
    ).to.equal('again');
  });

  it('stands in the Markdown under a heading of its own', () => {
    expect(exportFindings(check([accepted]))).to.match(
      /^## Suppressed \(1\)\n\n.*\n.*\n.*\n {2}\* accepted until 2026-10-31 by Robin Example: B is cut in two\n$/,
    );
    expect(exportFindings(check([{ ...accepted, until: '2026-09-01' }]))).to.match(/^## Conflicts \(1\)[^]*was accepted until 2026-09-01/);
  });
});

describe('an idle suppression', () => {
  it('is found where what it was about is gone', () => {
    const [, found] = check([accepted, { ...accepted, ids: ['gone'] }]).reverse();
    expect(found!.check).to.equal('idle-suppression');
    expect(found!.message).to.match(/^This suppression no longer matches anything: /);
    expect(found!.ids).to.deep.equal(['gone']);
  });

  it('is not claimed where lenses were not looked through, nor of conventions', () => {
    const early = { ...accepted, check: 'promised-earlier', ids: ['a'] };
    expect(briefly(check([accepted, early]))).to.have.length(1);
    expect(briefly(check([accepted, { ...early, lenses: ['team', 'sales'] }]))).to.have.length(1);
    expect(briefly(check([accepted, { ...early, lenses: ['team', 'sales'] }], ['team', 'sales']))).to.have.length(2);
    expect(briefly(check([accepted, { ...accepted, check: 'convention-required' }]))).to.have.length(1);
  });
});

describe('suppressions in a roadmap', () => {
  it('that give no reason, day or subject are told and left out', () => {
    const wrong = ['reason', 'until', 'ids', 'check'].map((field) => ({ ...accepted, [field]: undefined }));
    const { roadmap, issues } = parseRoadmap({ items, suppressions: [...wrong, { ...accepted, until: 'for ever' }, 'no', accepted] });
    expect(roadmap.suppressions).to.deep.equal([accepted]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing suppressions[0].reason',
      'missing suppressions[1].until',
      'missing suppressions[2].ids',
      'missing suppressions[3].check',
      'invalid suppressions[4].until',
      'invalid suppressions[5]',
    ]);
  });

  it('are in no projection, whatever the lens', () => {
    const secret = { ...accepted, reason: 'Quokka', by: 'Quokka', lenses: ['Quokka'] };
    const roadmap = roadmapOf({ items, suppressions: [secret] });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(lenses), lensOf({})), (lens) => {
        expect(JSON.stringify(project(roadmap, lens, { today }))).not.to.match(/Quokka|suppress/);
      }),
    );
    const fields = { ...Object.fromEntries(COLLECTIONS.map((list) => [list, ['title', 'suppressions']])), roadmap: ['suppressions'] };
    const greedy = defineLens({ id: 'x', label: 'X', audience: 'x', fields, where: { visibility: ['internal'] } });
    expect(JSON.stringify(project(roadmap, greedy, { today }))).not.to.contain('Quokka');
  });

  it('are looked for by the check for leaks', () => {
    const roadmap = roadmapOf({ items, suppressions: [{ ...accepted, reason: 'Quokka pays late' }] });
    const found = checkLeaks(roadmap, lenses.sales, 'It is so because Quokka pays late.', { today });
    expect(found.flatMap(({ paths }) => paths)).to.include('roadmap.suppressions[0].reason');
    expect(checkLeaks(roadmap, lenses.team, JSON.stringify(project(roadmap, lenses.team, { today })), { today })).to.deep.equal([]);
  });

  it('of several sources are joined, about the entities as they are called there', () => {
    const one = parseRoadmap({ items, suppressions: [accepted] }).roadmap;
    const overlay = {
      suppressions: [
        { ...accepted, ids: ['jira:b'] },
        { ...accepted, ids: 'a' },
      ],
    };
    const { roadmap, issues } = joinRoadmaps([
      { id: 'jira', roadmap: one },
      { id: 'plan', overlay },
    ]);
    expect(issues).to.deep.equal([]);
    expect(roadmap.suppressions!.map(({ ids }) => ids)).to.deep.equal([['jira:a', 'jira:b'], ['jira:b'], ['jira:a']]);
    expect(checkRoadmap(roadmap, [lenses.team], { today })[0]!.suppression?.reason).to.equal('B is cut in two');
  });
});

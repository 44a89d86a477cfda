import { expect, nextFrame } from '@open-wc/testing';
import { list } from '../../../../src/components/layouts/list/list.js';
import { outcomes } from '../../../../src/components/layouts/outcomes/outcomes.js';
import { releasePlan } from '../../../../src/components/layouts/release-plan/release-plan.js';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { exec } from '../../../../src/sdk/lenses/presets/exec.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

describe('the table of the outcomes', () => {
  const ROADMAP = {
    objectives: [
      {
        ...{ id: 'o', title: 'Fewer visits', why: 'Each costs a day', health: { value: 'at-risk', by: 'Ada Fernhill' } },
        keyResults: [{ title: 'Visits a job', baseline: 1.6, current: 1.4, target: 1.2 }],
      },
    ],
    items: [{ id: 'i', title: 'Van stock', objectives: 'o', timeframe: '2026-10', status: 'planned', visibility: 'public' }],
    risks: [{ id: 'r', title: 'The wholesaler leaves', likelihood: 'high', impact: 'high' }],
    decisions: [{ id: 'd', title: 'Which region is first?', by: '2026-10-01', status: 'needed' }],
  };
  const rest = ['Visits a job', 'The wholesaler leaves', 'Which region is first?', 'Each costs a day', 'At risk'];

  for (const paper of [false, true])
    it(`tells what the picture tells beside its items${paper ? ', on paper too' : ''}`, async () => {
      const scene = sceneOf(ROADMAP, exec, { frame: { width: 900, paper } });
      const picture = textOf((await drawn(outcomes, scene)).firstElementChild);
      for (const told of rest) expect(picture).to.contain(told);
      const root = await drawn(list, { ...scene, picture: outcomes });
      await nextFrame();
      for (const told of rest) expect(textOf(root.firstElementChild)).to.contain(told);
      expect([...root.querySelectorAll('[data-item]')].map(textOf)).to.deep.equal(['Van stock']);
      expect(root.querySelector('.outcomes')!.compareDocumentPosition(root.querySelector('table')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
});

describe('releases and milestones without a date', () => {
  const TRAY = '.time-tray, .plan-tray';
  const ROADMAP = {
    items: [{ id: 'i', title: 'Overnight plan', status: 'planned', timeframe: '2026-10' }],
    releases: [
      { id: 'r', title: 'Dispatch', timeframe: '2026-09-20' },
      { id: 's', title: 'Portal 7', timeframe: 'later' },
    ],
    milestones: [{ id: 'm', title: 'Certificate' }],
  };

  for (const picture of [timeline, releasePlan]) {
    for (const paper of [false, true])
      it(`are told below the ${picture.name}${paper ? ', on paper too' : ''}`, async () => {
        const root = await drawn(picture, sceneOf(ROADMAP, team, { frame: { width: 900, height: 400, paper } }));
        expect(textOf(root.querySelector(TRAY))).to.equal('Releases and milestones · Not scheduled Portal 7 LaterCertificate No date yet');
      });

    it(`wait behind their count where they are many: ${picture.name}`, async () => {
      const releases = Array.from({ length: 13 }, (_, index) => ({ id: `r${index}`, title: `Release ${index}` }));
      const root = await drawn(picture, sceneOf({ ...ROADMAP, releases, milestones: [] }, team, { frame: { width: 900, height: 400 } }));
      const tray = root.querySelector<HTMLDetailsElement>(TRAY)!;
      expect(textOf(tray.querySelector('summary'))).to.equal('Releases and milestones · Not scheduled: 13');
      tray.open = true;
      await new Promise((resolve) => tray.addEventListener('toggle', resolve, { once: true }));
      expect(tray.querySelectorAll('.name')).to.have.length(13);
    });

    it(`are rows of its table: ${picture.name}`, async () => {
      const root = await drawn(list, { ...sceneOf(ROADMAP, team, { frame: { width: 900, height: 900 } }), picture });
      const rows = [...root.querySelectorAll('tbody tr')].map((row) => textOf(row.querySelector('th')));
      expect(rows).to.include.members(['Portal 7', 'Certificate']);
      expect(rows.indexOf('Portal 7')).to.be.above(rows.indexOf('Overnight plan'));
    });
  }
});

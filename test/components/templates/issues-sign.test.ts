import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { missingPart } from '../../../src/components/missing-part.js';
import { createWords } from '../../../src/components/i18n/words.js';
import { viewFoot } from '../../../src/components/roadmap-view/view-foot.js';
import type { Issue } from '../../../src/sdk/model/issue.js';
import { lenses, loadRoadmap, project } from '../../../src/sdk/index.js';

const PLAN = { items: [{ id: 'a', title: 'Sign in', visibility: 'public', commitment: 'planned' }] };
const WRONG: Issue = { code: 'invalid', path: 'items[0].status', value: '7', message: 'Not a status.', leftOut: 'value' };
const MISSING = missingPart('board', 'layout', new Error('roadmap-view.board.js cannot be loaded'));

/** What the signs below a picture say, as it stands for readers, line breaks aside. */
async function signs(lens: 'team' | 'sales', issues: Issue[], missing: Issue[]): Promise<string[]> {
  const projection = project(loadRoadmap(PLAN).roadmap, lenses[lens], { today: '2026-09-14' });
  const foot = viewFoot(projection, undefined, undefined, undefined, createWords('en-GB'), issues, missing);
  const place = await fixture(html`<div>${foot}</div>`);
  return [...place.querySelectorAll('[part=issues] summary, p[part=issues]')].map(({ textContent }) => textContent.trim());
}

describe('the signs of what is wrong', () => {
  it('say of a missing file of ours that it is one, and nothing of the data', async () => {
    expect(await signs('team', [], [MISSING])).to.deep.equal(['⚠ Part of this view could not be loaded. The rest is shown.']);
  });

  it('count what is wrong with the data alone', async () => {
    expect(await signs('team', [WRONG], [MISSING])).to.deep.equal([
      '⚠ Part of this view could not be loaded. The rest is shown.',
      '⚠ 1 problem in the data. The rest is shown.',
    ]);
  });

  it('open for an outward audience what says nothing of the data alone', async () => {
    expect(await signs('sales', [WRONG], [MISSING])).to.deep.equal([
      '⚠ Part of this view could not be loaded. The rest is shown.',
      '⚠ Some of the data could not be used. The rest is shown.',
    ]);
  });

  it('are none where nothing is wrong', async () => {
    expect(await signs('team', [], [])).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { readLabels, tellsGivenUp } from '../../../src/sdk/adapters/labels.js';

describe('labels', () => {
  it('say kind, status, health and team, with or without a scope', () => {
    expect(readLabels(['bug', 'in progress'])).to.deep.equal({ themes: [], kind: 'bug', status: 'in-progress' });
    expect(readLabels(['type::feature', 'workflow::ready for review', 'health: at risk', 'team/web'])).to.deep.equal({
      themes: [],
      kind: 'feature',
      status: 'in-progress',
      health: 'at-risk',
      team: 'web',
    });
    expect(readLabels(['workflow::X - blocked']).status).to.equal('blocked');
    expect(readLabels(['workflow::4 - scheduled']).status).to.equal('planned');
  });

  it('become themes where they group, and nothing where they only sort', () => {
    expect(readLabels(['area/billing', 'Champion::Data Team', 'mobile']).themes).to.deep.equal([
      { id: 'area/billing', title: 'billing' },
      { id: 'Champion::Data Team', title: 'Champion::Data Team' },
      { id: 'mobile', title: 'mobile' },
    ]);
    expect(readLabels(['priority::1', 'P2', 'good first issue', 'needs triage', 'severity/2']).themes).to.deep.equal([]);
  });

  it('of closed work may say that it was given up', () => {
    expect(tellsGivenUp(['wontfix'])).to.equal(true);
    expect(tellsGivenUp(['resolution: duplicate'])).to.equal(true);
    expect(tellsGivenUp(['bug'])).to.equal(false);
  });
});

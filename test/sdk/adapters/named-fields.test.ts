import { expect } from '@open-wc/testing';
import { createDraft } from '../../../src/sdk/adapters/draft.js';
import { fieldFinder, readNamedFields } from '../../../src/sdk/adapters/named-fields.js';
import { readTrackerConfig, type TrackerConfig } from '../../../src/sdk/adapters/tracker-config.js';

type Values = Record<string, readonly (string | number)[]>;

function read(values: Values, config: TrackerConfig = {}) {
  const draft = createDraft('test');
  const fields = Object.entries(values).map(([name, found]) => ({ names: [name], values: found, path: name }));
  const found = readNamedFields(fieldFinder(fields, readTrackerConfig(config)), draft);
  const { input, issues } = draft.finish();
  return { found, input: input as Record<string, unknown>, told: issues.map(({ path, value }) => `${path} ${value}`) };
}
const confidence = (value: string | number) => read({ Confidence: [value] }).found['confidence'];

describe('the fields of a site of its own', () => {
  it('are found by their usual names, however they are written', () => {
    const { found, input } = read({ story_points: [3], 'RAG status': ['Green'], Squad: ['Blue'] });
    expect(found).to.deep.include({ effort: 3, health: 'on-track', team: 'Blue' });
    expect(input['teams']).to.deep.equal([{ id: 'Blue', title: 'Blue' }]);
  });

  it('are found by the names of the config alone, where it has some', () => {
    const fields = { effort: ['Size', 'Points'] };
    expect(read({ Points: [3], Size: [], 'Story points': [5] }, { fields }).found['effort']).to.equal(3);
    expect(read({ 'Story points': [5] }, { fields }).found['effort']).to.equal(undefined);
  });

  it('tell a confidence in per cent, as a share or as a band', () => {
    expect([confidence('80 %'), confidence('5%'), confidence(80), confidence('0.8'), confidence(0), confidence('High')]).to.deep.equal([
      80,
      5,
      80,
      80,
      0,
      'high',
    ]);
  });

  it('that cannot be read are reported, a rating among them', () => {
    const values = { Confidence: [4], Points: ['large'], Health: ['sunny'], Effort: [-1] };
    expect(read(values).told).to.deep.equal(['Points large', 'Health sunny', 'Confidence 4']);
    expect(read({ Confidence: ['120%'] }).told).to.deep.equal(['Confidence 120%']);
  });
});

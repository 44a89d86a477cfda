import { expect } from '@open-wc/testing';
import { saysOnTrack } from '../../../../src/sdk/insights/alignment/says-on-track.js';

describe('saysOnTrack', () => {
  const says = saysOnTrack(undefined);

  for (const text of [
    'On track.',
    'On track: six of ten',
    'The work is on track.',
    'Two done, still on track',
    'Two are done and still on track.',
    'We are on track to ship in Q4.',
    'It’s on track.',
    'Everything on track.',
    'Rollout on track',
    'Everything remains on track.',
    'So far, everything is on track.',
    'Bulk import (new) is fully on track.',
    'Late for a while. This is on track now.',
    'On track: six alerts are live, jobs follow when autumn comes.',
  ])
    it(`"${text}" does`, () => {
      expect(says(text, 'Bulk import (new)')).to.equal(true);
    });

  for (const text of [
    'We will be on track again once the part arrives.',
    'We are on track again once the part arrives.',
    'We are on track if the part arrives.',
    'Once the part arrives, we are on track.',
    'Is on track to miss Q4.',
    'We are on track to miss Q4.',
    'Shows dispatchers whether a job is on track.',
    'Shows dispatchers: it is on track.',
    'Customers see at once which parcels are on track.',
    'It is not on track',
    'Not everything is on track',
    'None of it is on track',
    'Getting back on track',
    'Keeps deliveries on track',
    'Puts every depot on track',
    'On track?',
    'Stay on track with reminders.',
    'It is on track to finish late.',
    'It is on track for a delay.',
    'Everything is on track except the firmware.',
    'Gives peace of mind: everything is on track.',
    'On track and trace we work later.',
    'On Track Couriers join',
  ])
    it(`"${text}" does not`, () => {
      expect(says(text, 'Bulk import (new)')).to.equal(false);
    });

  it('counts two words of the lens itself, and not one', () => {
    expect(saysOnTrack('Going well')('It is going well.', 'A')).to.equal(true);
    expect(saysOnTrack('Good')('It is good.', 'A')).to.equal(false);
  });

  it('reads ten thousand texts of as many titles soon', () => {
    const begun = performance.now();
    for (let i = 0; i < 10_000; i++) says('The rollout is on track, and six alerts are live.', `Item ${i}`);
    expect(performance.now() - begun).to.be.below(2000);
  });

  it('reads a long text in no time', () => {
    const begun = performance.now();
    says('the so far, and still on track '.repeat(50_000), 'A');
    expect(performance.now() - begun).to.be.below(1000);
  });
});

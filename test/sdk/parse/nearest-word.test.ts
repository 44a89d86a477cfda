import { expect } from '@open-wc/testing';
import { STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { nearestWord, sameWord } from '../../../src/sdk/parse/nearest-word.js';

describe('sameWord', () => {
  it('looks past case, spaces, underscores and hyphens', () => {
    for (const written of ['in-progress', 'In Progress', 'in_progress', 'IN-PROGRESS', 'inProgress', 'in  progress'])
      expect(sameWord(written, STATUSES), written).to.equal('in-progress');
  });

  it('looks past nothing else', () => {
    for (const written of ['in progres', 'progress', 'doing', '', 'in-progress!', 'x'.repeat(1_000_000)])
      expect(sameWord(written, STATUSES), written.slice(0, 20)).to.equal(undefined);
  });
});

describe('nearestWord', () => {
  it('finds a letter wrong, missing, too many or swapped', () => {
    for (const written of ['plinned', 'planed', 'plannned', 'plnaned', 'PLANED'])
      expect(nearestWord(written, STATUSES), written).to.equal('planned');
    expect(nearestWord('hihg', ['low', 'medium', 'high'])).to.equal('high');
    expect(nearestWord('timeframes', ['title', 'timeframe'])).to.equal('timeframe');
    expect(nearestWord('Time_Frame', ['title', 'timeframe'])).to.equal('timeframe');
  });

  it('prefers the nearer of two', () => {
    expect(nearestWord('team-b', ['team-a', 'team-b'])).to.equal('team-b');
    expect(nearestWord('objective', ['objection', 'objectives'])).to.equal('objectives');
  });

  it('suggests nothing far-fetched', () => {
    for (const written of ['todo', 'where', 'x', '', 'completely-different', 'p'.repeat(1_000_000)])
      expect(nearestWord(written, STATUSES), written.slice(0, 20)).to.equal(undefined);
    expect(nearestWord('where', ['theme', 'team'])).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { readColumn } from '../../../src/sdk/adapters/read-column.js';
import { readTrackerConfig } from '../../../src/sdk/adapters/tracker-config.js';

const words = readTrackerConfig({ statuses: { 'With Ann': 'blocked' } });
const read = (name: string) => {
  const { status, timeframe, theme } = readColumn(words, name);
  return [status, timeframe, theme];
};

describe('the name of a column', () => {
  it('is a status where it holds the word for one', () => {
    for (const [name, status] of [
      ['Done 🎉', 'done'],
      ['📆 Sprint - Done [Version: 1.2.0]', 'done'],
      ['🗓 Sprint Backlog - [Timeline]', 'planned'],
      ['Marketing Ideas - Icebox', 'proposed'],
      ['📅 Working On', 'in-progress'],
      ['🧑🏾‍💻 Testing [Staging Server]', 'in-progress'],
      ['Ready to be launched', 'planned'],
      ['Recently shipped', 'done'],
      ['Rejected ideas', 'cancelled'],
      ['On hold', 'paused'],
      ["Won't do", 'cancelled'],
    ])
      expect(read(name!), name).to.deep.equal([status, undefined, undefined]);
  });

  it('is a time where it names a period or a horizon', () => {
    expect(read('Q3 2026')).to.deep.equal([undefined, 'Q3 2026', undefined]);
    expect(read('🎯 2026-H2')).to.deep.equal([undefined, '2026-H2', undefined]);
    expect(read('September 2026')).to.deep.equal([undefined, '2026-09', undefined]);
    expect(read('Planned for Q4 2026')).to.deep.equal(['planned', 'Q4 2026', undefined]);
    expect(read('Now')).to.deep.equal([undefined, 'now', undefined]);
    expect(read('Next up')).to.deep.equal(['planned', 'next', undefined]);
    expect(read('Later')).to.deep.equal([undefined, 'later', undefined]);
  });

  it('is a theme where it is neither', () => {
    expect(read('New Client Onboarding')).to.deep.equal([undefined, undefined, 'New Client Onboarding']);
    expect(read('Mobile')).to.deep.equal([undefined, undefined, 'Mobile']);
  });

  it('means what the config says', () => {
    expect(read('with ann')).to.deep.equal(['blocked', undefined, undefined]);
  });
});

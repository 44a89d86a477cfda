import { expect } from '@open-wc/testing';
import { dayAt } from '../../../src/sdk/adapters/day-at.js';
import { createDraft } from '../../../src/sdk/adapters/draft.js';
import { readTrackerConfig } from '../../../src/sdk/adapters/tracker-config.js';

describe('the day in a field', () => {
  const read = (due: unknown, timeZone?: string) => {
    const draft = createDraft('Test', [], readTrackerConfig({ ...(timeZone && { timeZone }) }));
    return { day: dayAt(draft, { value: { due }, path: 'list[2]' }, 'due'), issues: draft.finish().issues };
  };

  it('is none where nothing is, and where never is written', () => {
    for (const due of [undefined, null, '', '9999-01-01T00:00:00Z']) expect(read(due)).to.deep.equal({ day: undefined, issues: [] });
  });

  it('is that of the zone asked for', () => {
    expect(read('2026-03-31T22:00:00Z').day).to.equal('2026-03-31');
    expect(read('2026-03-31T22:00:00Z', 'Europe/Zurich').day).to.equal('2026-04-01');
    expect(read('2026-03-31', 'Asia/Tokyo').day).to.equal('2026-03-31');
    expect(read('2026-03-31T00:00:00.000Z', 'America/New_York').day).to.equal('2026-03-31');
    expect(read('2026-03-31T04:00:00Z', 'America/New_York').day).to.equal('2026-03-31');
    expect(read('2026-03-31T03:00:00Z', 'America/New_York').day).to.equal('2026-03-30');
    expect(read({ toString: () => '2026-03-31' }, 'Asia/Tokyo').issues).to.have.length(1);
  });

  it('is told where it is no day', () => {
    expect(read('soon').issues).to.deep.equal([
      { code: 'invalid', path: 'list[2].due', message: 'is no calendar day', leftOut: 'value', value: 'soon' },
    ]);
  });
});

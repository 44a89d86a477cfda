import { expect } from '@open-wc/testing';
import { rankRisks, weightOf } from '../../../src/sdk/insights/rank-risks.js';
import type { Level } from '../../../src/sdk/model/closed-lists.js';

const risk = (id: string, likelihood?: Level, impact?: Level) => ({
  id,
  title: id,
  ...(likelihood && { likelihood }),
  ...(impact && { impact }),
});
const order = (risks: Parameters<typeof rankRisks>[0]) => rankRisks(risks, 'exec').map(({ id }) => id);

describe('risks in order of weight', () => {
  it('begin with the likeliest of the greatest impact, and end with those that say neither', () => {
    const risks = [
      risk('silent'),
      risk('low', 'low', 'low'),
      risk('half', 'medium'),
      risk('high', 'high', 'high'),
      risk('mid', 'low', 'high'),
    ];
    expect(order(risks)).to.deep.equal(['high', 'mid', 'half', 'low', 'silent']);
  });

  it('leave what is closed behind what is open, however heavy', () => {
    const risks = [{ ...risk('closed', 'high', 'high'), status: 'closed' as const }, risk('open', 'low', 'low')];
    expect(order(risks)).to.deep.equal(['open', 'closed']);
  });

  it('put what asks this audience first among equals, else keep their order', () => {
    const risks = [risk('a', 'low', 'low'), { ...risk('b', 'low', 'low'), ask: { text: '?', to: ['exec'] } }, risk('c', 'low', 'low')];
    expect(order(risks)).to.deep.equal(['b', 'a', 'c']);
  });

  it('weigh from 0 to 9', () => {
    expect(weightOf({})).to.equal(0);
    expect(weightOf({ impact: 'high' })).to.equal(3);
    expect(weightOf({ likelihood: 'high', impact: 'high' })).to.equal(9);
  });
});

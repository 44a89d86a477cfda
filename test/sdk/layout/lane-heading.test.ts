import { expect } from '@open-wc/testing';
import { headingHeight, titleHeight } from '../../../src/sdk/layout/lane-heading.js';
import type { Lane } from '../../../src/sdk/lenses/arrange.js';

const lane = (changes: Partial<Lane>): Lane => ({ id: 'a', items: [], undated: [], tally: {}, ...changes });
const LONG = 'Everything that holds the lights on overnight';
const BESIDE = { wide: true, headings: 220 };
const ABOVE = { wide: false, headings: 390 };

describe('the heading of a lane', () => {
  it('has a title of one line where there is room for it, and else of two', () => {
    expect(titleHeight({ title: 'Payments' }, BESIDE)).to.equal(24);
    expect(titleHeight({ title: LONG }, BESIDE)).to.equal(42);
    expect(titleHeight({ title: LONG }, ABOVE)).to.equal(24);
    expect(titleHeight({ title: LONG }, { ...ABOVE, spread: 3 })).to.equal(42);
    expect(titleHeight({}, BESIDE)).to.equal(24);
  });

  it('has one line of facts above the rows, whatever there is', () => {
    const full = lane({ title: 'Payments', tally: { done: 3, planned: 400, blocked: 1 } });
    expect(headingHeight(full, ABOVE)).to.equal(headingHeight(lane({ title: 'Payments' }), ABOVE));
  });

  it('is higher beside them with what waits, and with counts that take several lines', () => {
    const few = headingHeight(lane({ tally: { done: 3 } }), BESIDE);
    const waiting = [{ id: 'i', title: 'I' }] as Lane['undated'];
    expect(headingHeight(lane({ tally: { done: 3 }, undated: waiting }), BESIDE)).to.equal(few + 20);
    const many = { done: 1, planned: 1, blocked: 1, paused: 1, cancelled: 1 };
    expect(headingHeight(lane({ tally: many }), BESIDE)).to.equal(few + 20);
    expect(headingHeight(lane({ tally: many }), { ...BESIDE, headings: 176 })).to.equal(few + 20);
    expect(headingHeight(lane({ tally: { ...many, done: 12_345 } }), BESIDE)).to.be.above(few + 20);
  });
});

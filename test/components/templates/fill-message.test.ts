import { expect } from '@open-wc/testing';
import { fillMessage } from '../../../src/components/templates/fill-message.js';

describe('a message with something drawn in it', () => {
  it('keeps what stands before and after the place', () => {
    expect(fillMessage('{names} are at risk.', 'names', 7)).to.deep.equal(['', 7, ' are at risk.']);
  });

  it('is the message alone where it has no such place', () => {
    expect(fillMessage('At risk.', 'names', 7)).to.deep.equal(['At risk.']);
  });
});

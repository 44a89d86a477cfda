import { expect } from '@open-wc/testing';
import { directionOf } from '../../../src/sdk/model/direction-of.js';

describe('the direction of a language', () => {
  it('is that of its script, where the tag names one, else that of its usual one', () => {
    for (const tag of [
      'ar',
      'ar-EG',
      'AR-ae',
      'he',
      'iw',
      'fa-IR',
      'ar-u-nu-latn',
      'az-Arab',
      'ks-Arab-IN',
      'ar-Arab',
      'ff-Adlm',
      'ar-EG-u-fw-sat',
    ])
      expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of ['', 'en', 'de-AT', 'ar-Latn', 'he-Latn-IL', 'ks-Deva', 'arn', 'zh-Hant', 'sdf', 'pt-ar'])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});

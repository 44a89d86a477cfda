import { expect } from '@open-wc/testing';
import { textWidth } from '../../../src/sdk/layout/text-width.js';

/** As the browser measures it. */
function measured(text: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return context.measureText(text).width;
}

describe('the width of a text', () => {
  const TEXTS = [
    'Overnight plan',
    'Keep a job where I put it',
    'Graduate TaintNodeByCondition to GA',
    'Überprüfung der Zählerstände',
    'WWW migration',
  ];

  it('is rather too wide than too narrow, and not by much', () => {
    for (const text of TEXTS) {
      const width = measured(text, '12px "Noto Sans", Arial, sans-serif');
      expect(textWidth(text, 12), text).to.be.within(width * 0.97, width * 1.3 + 4);
    }
  });

  it('has so much more for each letter as a reader wants between them', () => {
    expect(textWidth('Plan', 12, 2)).to.equal(textWidth('Plan', 12) + 8);
  });

  it('has a full em for each letter of an East Asian script', () => {
    expect(textWidth('鳳凰計画の概要', 12)).to.be.within(7 * 12, 7 * 12 * 1.1);
  });

  it('grows with the size of the font', () => {
    expect(textWidth('Roadmap', 24)).to.be.within(textWidth('Roadmap', 12) * 2 - 1, textWidth('Roadmap', 12) * 2);
    expect(textWidth('')).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { createWords } from '../../../src/components/i18n/words.js';
import { paperLines } from '../../../src/components/layouts/paper-lines.js';
import type { Scene } from '../../../src/components/layouts/layout-module.js';
import { drawnView, within } from '../roadmap-view/view-of.js';

const sceneIn = (locale: string) => ({ frame: { width: 700 }, words: createWords(locale) }) as Scene;

/** Where an engine that reads it puts each line, and how wide. */
function placesOf(lines: string): [place: number, size: number][] {
  const box = document.createElement('div');
  box.style.setProperty('--_sheet', '1400px');
  for (const colour of ['--_line', '--_line-strong', '--_today']) box.style.setProperty(colour, 'black');
  box.style.background = lines;
  document.body.append(box);
  const { backgroundImage } = getComputedStyle(box);
  box.remove();
  const stops = backgroundImage.matchAll(/rgba\(0, 0, 0, 0\) ([\d.]+)px, rgb\(0, 0, 0\) 0px(?:, rgb\(0, 0, 0\))? ([\d.]+)px/g);
  return [...stops].map(([, from, to]) => [Number(from), Number(to) - Number(from)]);
}

describe('the lines of a picture on paper', () => {
  const lines = ['near', 'far', 'release', 'milestone', 'today'].map((kind, n) => ({ kind, x: 70 * n }));

  it('are one image behind a row, as far along as the sheet is wide', () => {
    const solid = lines.filter(({ kind }) => kind === 'far' || kind === 'today');
    expect(placesOf(paperLines(solid, sceneIn('en')))).to.deep.equal([
      [140, 1],
      [560, 2],
    ]);
    expect(paperLines(lines, sceneIn('en')).match(/gradient/g)!.length).to.equal(1);
  });

  it('are in their order, and of several at one place the last, which is today', () => {
    const mixed = [
      { kind: 'far', x: 70 },
      { kind: 'far', x: 20 },
      { kind: 'today', x: 70 },
    ];
    expect(placesOf(paperLines(mixed, sceneIn('en')))).to.deep.equal([
      [40, 1],
      [140, 2],
    ]);
  });

  it('are counted from the right where time runs to the left', () => {
    expect(paperLines([{ kind: 'far', x: 70 }], sceneIn('ar'))).to.match(/^linear-gradient\(to left,/);
    expect(paperLines([{ kind: 'far', x: 70 }], sceneIn('en'))).to.match(/^linear-gradient\(to right,/);
  });

  it('are none where there are none', () => {
    expect(placesOf(paperLines([], sceneIn('en')))).to.deep.equal([]);
  });

  for (const layout of ['timeline', 'release-plan'] as const)
    it(`run through the rows of a ${layout}, and through nothing else`, async () => {
      const view = await drawnView({ lenses: 'team', layout });
      dispatchEvent(new Event('beforeprint'));
      const paper = within(view, '.paper');
      expect(paper.querySelectorAll('.time-grid, .plan-lines, .plan-link').length).to.equal(0);
      const holder = within(view, '.paper .time-canvas, .paper .plan-lanes');
      expect(holder.style.getPropertyValue('--lines').match(/calc\(/g)!.length).to.be.above(5);
      dispatchEvent(new Event('afterprint'));
    });
});

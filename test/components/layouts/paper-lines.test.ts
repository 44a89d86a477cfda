import { expect } from '@open-wc/testing';
import { createWords } from '../../../src/components/i18n/words.js';
import { paperLines } from '../../../src/components/layouts/paper-lines.js';
import type { Scene } from '../../../src/components/layouts/layout-module.js';
import { drawnView, within } from '../roadmap-view/view-of.js';

const sceneIn = (locale: string) => ({ frame: { width: 700 }, words: createWords(locale) }) as Scene;

/** Where an engine that reads it puts each line, and how wide. */
function placesOf(lines: string): [place: string, size: string][] {
  const box = document.createElement('div');
  box.style.setProperty('--_sheet', '1400px');
  for (const colour of ['--_line', '--_line-strong', '--_today']) box.style.setProperty(colour, 'black');
  box.style.background = lines;
  document.body.append(box);
  const { backgroundPositionX, backgroundSize, backgroundImage } = getComputedStyle(box);
  const sizes = backgroundSize.split(', ');
  const places = backgroundPositionX.split(', ').map((place, n): [string, string] => [place, sizes[n]!]);
  box.remove();
  return backgroundImage === 'none' ? [] : places;
}

describe('the lines of a picture on paper', () => {
  const lines = ['near', 'far', 'release', 'milestone', 'today'].map((kind, n) => ({ kind, x: 70 * n }));

  it('are the background of a row, as far along as the sheet is wide, today in front', () => {
    expect(placesOf(paperLines(lines, sceneIn('en')))).to.deep.equal([
      ['560px', '2px 100%'],
      ['420px', '1px 100%'],
      ['280px', '1px 100%'],
      ['140px', '1px 100%'],
      ['0px', '1px 100%'],
    ]);
  });

  it('are counted from the right where time runs to the left', () => {
    expect(placesOf(paperLines([{ kind: 'far', x: 70 }], sceneIn('ar')))[0]![0]).to.match(/140px/);
    expect(paperLines([{ kind: 'far', x: 70 }], sceneIn('ar'))).to.contain(' right calc(');
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
      expect(placesOf(holder.style.getPropertyValue('--lines')).length).to.be.above(2);
      dispatchEvent(new Event('afterprint'));
    });
});

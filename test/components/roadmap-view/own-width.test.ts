import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../src/compare-lenses.js';
import '../../../src/findings.js';
import '../../../src/setup.js';
import { drawnView, untilDrawn } from './view-of.js';

/** What a page puts widgets into that is as wide as what is in it, or shares its width out. */
const PLACES = {
  'a row': 'display: flex',
  'a cell': 'display: table-cell',
  'a dialog': 'inline-size: fit-content',
  'a box beside text': 'float: inline-start',
  'the middle of a grid': 'display: grid; justify-items: center',
  'a column that stretches nothing': 'display: flex; flex-direction: column; align-items: start',
};

async function widthIn(style: string, room = 900): Promise<number> {
  const page = await fixture<HTMLElement>(html`<div style="inline-size: ${room}px"><div style=${style}></div></div>`);
  const view = await drawnView({ lens: 'exec' });
  page.firstElementChild!.append(view);
  await untilDrawn(view);
  return view.getBoundingClientRect().width;
}

describe('a view where nothing says how wide it is', () => {
  afterEach(fixtureCleanup);

  for (const [place, style] of Object.entries(PLACES))
    it(`is as wide as a small phone at least, in ${place}`, async () => {
      expect(await widthIn(style)).to.be.at.least(288);
    });

  it('takes the rest of a row', async () => {
    expect(await widthIn('display: flex')).to.equal(900);
  });

  it('is as narrow as a page makes it, and no wider', async () => {
    expect(await widthIn('display: flex', 240)).to.equal(240);
    expect(await widthIn('display: grid; grid-template-columns: 1fr', 240)).to.equal(240);
    expect(await widthIn('display: block', 240)).to.equal(240);
  });

  for (const tag of ['roadmap-compare-lenses', 'roadmap-findings', 'roadmap-setup'] as const)
    it(`<${tag}> takes the rest of a row, too, and is as wide as a small phone elsewhere`, async () => {
      const row = await fixture<HTMLElement>(html`<div style="inline-size: 900px; display: flex"></div>`);
      const element = row.appendChild(document.createElement(tag));
      await element.updateComplete;
      expect(element.getBoundingClientRect().width).to.equal(900);
      Object.assign(row.style, { display: 'block', inlineSize: 'fit-content' });
      expect(element.getBoundingClientRect().width).to.equal(288);
    });
});

import { expect } from '@open-wc/testing';
import { isChromium, LAYOUTS, LENSES, sampleText, sampleView, showAs } from '../../accessibility/scenes.js';
import { PSEUDO } from './pseudo.js';
import { cutOff, overlapping } from './room.js';

/** One engine looks through all of them; the others, which break lines by themselves, through the fullest. */
const LOOKED_THROUGH = isChromium ? LENSES : (['team'] as const);

describe('words 40 % longer than English', () => {
  it('that are cut off or lie upon one another are found', async () => {
    const view = await sampleView({ lens: 'exec', layout: 'list', messages: PSEUDO });
    const body = view.renderRoot.querySelector('.body')!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.cut { inline-size: 20px; overflow: hidden; white-space: nowrap } .upon { position: absolute }');
    view.shadowRoot!.adoptedStyleSheets.push(sheet);
    body.insertAdjacentHTML('beforeend', '<p class="cut">⟦Cut off⟧</p><div><p class="upon">One</p><p class="upon">Two</p></div>');
    expect(cutOff(view.renderRoot)).to.deep.equal(['⟦Cut off⟧']);
    expect(overlapping(view.renderRoot).filter((pair) => pair.includes('One'))).to.deep.equal(['One × Two']);
  });

  for (const layout of LAYOUTS)
    for (const width of [1440, 390])
      it(`have room: ${layout}, at ${width} pixels`, async () => {
        const view = await sampleView({ roadmap: await sampleText(), layout, messages: PSEUDO }, width);
        const found: string[] = [];
        for (const lens of LOOKED_THROUGH) {
          await showAs(view, { lens });
          found.push(...cutOff(view.renderRoot).map((text) => `${lens}, cut off: ${text}`));
          found.push(...overlapping(view.renderRoot).map((text) => `${lens}, overlapping: ${text}`));
        }
        expect(found).to.deep.equal([]);
      });
});

describe('words of other languages', () => {
  for (const locale of ['ar', 'de'])
    for (const width of [1440, 390])
      it(`have room: ${locale}, at ${width} pixels`, async () => {
        const view = await sampleView({ locale, lens: 'team' }, width);
        const found: string[] = [];
        for (const layout of LAYOUTS) {
          await showAs(view, { layout });
          found.push(...overlapping(view.renderRoot).map((text) => `${layout}: ${text}`));
        }
        expect(found).to.deep.equal([]);
      });
});

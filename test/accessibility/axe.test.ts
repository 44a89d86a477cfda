import { expect } from '@open-wc/testing';
import { axeFindings } from './axe.js';
import { sampleView, SCHEMES } from './scenes.js';
import { STATES } from './states.js';

describe('axe', () => {
  it('looks into the shadow root, at colours, names and sizes', async () => {
    const view = await sampleView();
    const body = view.renderRoot.querySelector('.body')!;
    body.insertAdjacentHTML(
      'beforeend',
      '<button></button><p id="pale">pale</p><p><button class="tiny">a</button><button class="tiny">b</button></p>',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#pale { color: #ccc; background: #fff } .tiny { inline-size: 8px; block-size: 8px; overflow: hidden }');
    view.shadowRoot!.adoptedStyleSheets.push(sheet);
    const rules = (await axeFindings()).map((one) => one.split(':')[0]);
    expect(rules).to.include.members(['button-name', 'color-contrast', 'target-size']);
  });

  for (const [state, make] of Object.entries(STATES))
    for (const scheme of SCHEMES)
      it(`finds no violation: ${state}, ${scheme}`, async () => {
        const view = await make();
        view.scheme = scheme;
        await view.updateComplete;
        expect(await axeFindings()).to.deep.equal([]);
      });
});

import { expect, fixtureCleanup } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import '../../../src/lens-picker.js';
import '../../../src/compare-lenses.js';
import '../../../src/findings.js';
import '../../../src/setup.js';
import { waitUntil } from '../../wait-until.js';
import { leaveOtherPages, otherPage } from './other-page.js';
import { drawnView, SMALL, untilDrawn, within } from './view-of.js';

const rulesOf = ({ adoptedStyleSheets }: ShadowRoot) =>
  adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
/** What a reader would see wrong first, where styles are missing. */
const looksOf = (view: RoadmapViewElement) =>
  ['.bar', '.sr', '.details', '.body'].map((selector) => {
    const { display, position, fontFamily, color } = getComputedStyle(within(view, selector));
    return { selector, display, position, fontFamily, color };
  });

describe('a view in another document', () => {
  afterEach(() => {
    fixtureCleanup();
    leaveOtherPages();
  });

  it('keeps its styles when it is moved there, and when it comes back', async () => {
    const view = await drawnView({ lens: 'team', toolbar: '', input: true });
    const place = view.parentElement!;
    const [rules, looks] = [rulesOf(view.shadowRoot!), looksOf(view)];
    expect(rules.length).to.be.greaterThan(6);
    const page = await otherPage();
    page.body.append(view);
    await untilDrawn(view);
    expect(rulesOf(view.shadowRoot!)).to.deep.equal(rules, 'rules');
    page.body.style.cssText = `font-family: ${getComputedStyle(place).fontFamily}`;
    expect(looksOf(view)).to.deep.equal(looks);
    place.append(view);
    await untilDrawn(view);
    expect(rulesOf(view.shadowRoot!)).to.deep.equal(rules, 'rules');
    expect(looksOf(view)).to.deep.equal(looks);
  });

  it('gets the styles of what is drawn only there', async () => {
    const view = await drawnView({ lens: 'team' });
    (await otherPage()).body.append(view);
    for (const [layout, drawn, position] of [
      ['board', '.board-head', 'sticky'],
      ['timeline', '.time-axis', 'sticky'],
    ] as const) {
      view.layout = layout;
      await waitUntil(() => view.renderRoot.querySelector(drawn), `${layout} was never drawn`);
      expect(getComputedStyle(within(view, drawn)).position).to.equal(position);
    }
    const twice = rulesOf(view.shadowRoot!);
    expect(new Set(twice).size).to.equal(twice.length);
  });

  it('may be made for it', async () => {
    const view = document.createElement('roadmap-view');
    Object.assign(view, { today: '2026-09-14', lens: 'team', roadmap: SMALL });
    (await otherPage()).body.append(view);
    await untilDrawn(view);
    const here = await drawnView({ lens: 'team' });
    view.ownerDocument.body.style.cssText = `font-family: ${getComputedStyle(here.parentElement!).fontFamily}`;
    // what an engine lists of sheets here is not always what it draws with
    expect(looksOf(view)).to.deep.equal(looksOf(here));
  });

  it('keeps working where a document has no window, and has its styles again where it has', async () => {
    const view = await drawnView({ lens: 'team' });
    const rules = rulesOf(view.shadowRoot!);
    const place = view.parentElement!;
    document.implementation.createHTMLDocument().body.append(view);
    place.append(view);
    await untilDrawn(view);
    expect(rulesOf(view.shadowRoot!)).to.deep.equal(rules, 'rules');
  });

  for (const tag of ['roadmap-lens-picker', 'roadmap-findings', 'roadmap-compare-lenses', 'roadmap-setup'] as const)
    it(`is no other for ${tag}`, async () => {
      const { body } = await otherPage();
      const [made, moved] = [document.createElement(tag), document.createElement(tag)];
      document.body.append(moved);
      await moved.updateComplete;
      const rules = rulesOf(moved.shadowRoot!);
      body.append(moved, made);
      await made.updateComplete;
      expect(rulesOf(moved.shadowRoot!)).to.deep.equal(rules, 'rules');
      for (const one of [made, moved]) expect(getComputedStyle(one).fontSize).to.equal('14px');
    });
});

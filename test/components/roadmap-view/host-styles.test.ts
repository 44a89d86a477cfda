import { expect, fixtureCleanup } from '@open-wc/testing';
import { leaveOtherPages, otherPage } from './other-page.js';
import { drawnView, untilDrawn, within } from './view-of.js';

/** What a page may say of its text, and its elements hand on: a table's heading, a box that may not break, a banner. */
const HANDED_ON = {
  fontStyle: 'italic',
  fontWeight: '700',
  lineHeight: '90px',
  overflowWrap: 'anywhere',
  textAlign: 'center',
  textIndent: '40px',
  textShadow: 'rgb(255, 0, 0) 0px 0px 4px',
  textTransform: 'uppercase',
  whiteSpace: 'nowrap',
  wordBreak: 'break-all',
};
const NAMES = Object.keys(HANDED_ON) as (keyof typeof HANDED_ON)[];
const stylesOf = (element: Element) => NAMES.map((name) => [name, getComputedStyle(element)[name]]);
const lettersOf = (element: Element) => {
  const { color, fontFamily, fontSize, fontStyle, fontWeight, lineHeight } = getComputedStyle(element);
  return { color, fontFamily, fontSize, fontStyle, fontWeight, lineHeight };
};

describe('a view in somebody else’s page', () => {
  afterEach(() => {
    fixtureCleanup();
    leaveOtherPages();
  });

  it('hands on what it says of text, not what the page does; a reader’s text spacing goes through', async () => {
    const view = await drawnView({ lens: 'exec' });
    const [place, inside] = [view.parentElement!, within(view, '.content')];
    const styles = [view, inside].map(stylesOf);
    Object.assign(place.style, HANDED_ON, { letterSpacing: '2px', wordSpacing: '3px' });
    expect(stylesOf(place)).to.deep.equal(Object.entries(HANDED_ON));
    expect([view, inside].map(stylesOf)).to.deep.equal(styles);
    const { letterSpacing, wordSpacing } = getComputedStyle(inside);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
  });

  it('has its own letters in tables, also where the page names no document type', async () => {
    const view = await drawnView({ lens: 'team', layout: 'list', scheme: 'dark' });
    const page = await otherPage(1000, 600, '');
    expect(page.compatMode).to.equal('BackCompat');
    page.body.append(view);
    await untilDrawn(view);
    const table = within(view, 'table');
    expect(lettersOf(table)).to.deep.equal(lettersOf(table.parentElement!));
    expect(getComputedStyle(within(view, 'tbody td')).fontSize).to.equal('14px');
  });
});

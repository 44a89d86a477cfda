import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../../accessibility/elements.js';
import { LAYOUTS, LENSES, sampleText, sampleView, showAs } from '../../accessibility/scenes.js';
import { STATES } from '../../accessibility/states.js';
import { waitUntil } from '../../wait-until.js';
import { inOtherLetters, PSEUDO, UNSPOKEN, wordsOfNoMessage } from './pseudo.js';

const roadmap = async () => inOtherLetters(await sampleText());
/** Addresses, names of formats and of the element itself are the same in every language. */
const NAMES = [
  'src',
  'roadmap',
  'CSV',
  'JSON',
  'SVG',
  'ICS',
  'https',
  'plan',
  'json',
  'csv',
  'example',
  'com',
  'fernhill',
  'specs',
  'offline',
];
/** What stands in the table that is set up. */
const TABLE = ['Due', 'Key', 'Name', 'State', 'Search', 'Export', 'WIP', 'Done'];

describe('in a language that nobody speaks', () => {
  it('a word that no message says is found', async () => {
    const view = await sampleView({ roadmap: await roadmap(), lens: 'team', locale: UNSPOKEN, messages: PSEUDO });
    expect(wordsOfNoMessage(view.renderRoot)).to.deep.equal([]);
    view.renderRoot.querySelector('.body')!.insertAdjacentHTML('beforeend', '<p title="Hard coded">Here</p>');
    expect(wordsOfNoMessage(view.renderRoot)).to.have.members(['Hard', 'coded', 'Here']);
  });

  for (const layout of LAYOUTS)
    it(`every word of ${layout} is a message, through each lens`, async () => {
      const view = await sampleView({ roadmap: await roadmap(), layout, locale: UNSPOKEN, messages: PSEUDO });
      const found: string[] = [];
      for (const lens of LENSES) {
        await showAs(view, { lens });
        found.push(...wordsOfNoMessage(view.renderRoot).map((word) => `${lens}: ${word}`));
      }
      expect(found).to.deep.equal([]);
    });

  for (const [state, make] of Object.entries(STATES))
    it(`every word is a message: ${state}`, async () => {
      const view = await make();
      const given = typeof view.roadmap === 'string' ? { roadmap: await roadmap() } : {};
      Object.assign(view, { locale: UNSPOKEN, messages: PSEUDO, ...given });
      const found = () => wordsOfNoMessage(view.renderRoot, [...NAMES, 'First', 'Doubtful', 'Nothing', 'wonky']);
      // other data is read in its own time
      await waitUntil(() => found().length === 0, '').catch(() => undefined);
      expect(found()).to.deep.equal([]);
      expect(view.renderRoot.textContent).to.contain('⟦');
    });

  for (const [name, make] of Object.entries(ELEMENTS))
    it(`every word is a message: ${name}`, async () => {
      const element = await make();
      const given = 'roadmap' in element ? { roadmap: await roadmap() } : {};
      Object.assign(element, { locale: UNSPOKEN, messages: PSEUDO, ...given });
      await element.updateComplete;
      expect(wordsOfNoMessage(element.shadowRoot!, [...NAMES, ...TABLE])).to.deep.equal([]);
    });
});

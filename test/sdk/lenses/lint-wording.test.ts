import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { lintWording } from '../../../src/sdk/lenses/lint-wording.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const of = roadmapOf({
  title: 'Falcon plan',
  items: [
    {
      id: 'falcon-1',
      title: 'Reports',
      summary: 'Fal\u00adcons fly',
      why: 'Wren',
      links: [{ url: 'https://x.example/falcon', title: 'On FALCON' }],
      timeframe: '2026-Q3',
      history: [{ on: '2026-05-01', timeframe: '2026-Q2', reason: 'Falcon was late' }],
      score: { rubric: 'R', inputs: { Falcon: 3 }, value: 3 },
    },
    { id: 'b', title: 'Secret Falcon', visibility: 'confidential' },
  ],
});
const brief = (changes: Partial<LensInput>) =>
  lintWording(of, lensOf(changes)).map(({ check, ids, field, word, action }) => [check, ...ids, field, word, action].join(' '));
const PLACES = ['id', 'summary', 'links[0].url', 'links[0].title', 'score.inputs', 'history[0].reason'];

describe('lintWording', () => {
  it('names the record, the field, the word, and what the lens does about it', () => {
    const actions = ['replace', 'mask', 'drop', 'mask', 'mask', 'mask'];
    const where = { visibility: ['internal'] };
    const places = PLACES.map((place, i) => `banned-word falcon-1 ${place} Falcon ${actions[i]}`);
    expect(brief({ where, bannedWords: ['Falcon'] })).to.have.members(['banned-word title Falcon mask', ...places]);
    expect(brief({ where, bannedWords: ['Falcon'], onBannedWord: 'withhold' })).to.have.members([
      'banned-word title Falcon mask',
      ...PLACES.map((place) => `banned-word falcon-1 ${place} Falcon withhold`),
    ]);
    expect(brief({ where, bannedWords: ['Falcon'], onBannedWord: 'refuse' })[0]).to.equal('banned-word title Falcon refuse');
  });

  it('names internal words that the glossary has others for', () => {
    const found = brief({ where: { visibility: ['internal'] }, glossary: { falcon: 'Kite' } });
    expect(found).to.include.members(['internal-word title falcon rename', 'internal-word falcon-1 id falcon replace']);
    expect(found.length).to.equal(PLACES.length + 1);
  });

  it('looks for banned words as the glossary leaves them', () => {
    expect(brief({ glossary: { wren: 'Falcon' }, bannedWords: ['wren'] })).to.deep.equal(['internal-word falcon-1 why wren rename']);
  });

  it('looks at what the lens shows, and at nothing else', () => {
    const fields = { items: ['title', 'why'] };
    expect(brief({ fields, where: { visibility: ['internal'] }, bannedWords: ['Falcon'] })).to.deep.equal([
      'banned-word falcon-1 id Falcon replace',
    ]);
  });

  it('names what the lens lets through and has no title for', () => {
    const text = { order: ['sales'], own: ['summary'] };
    expect(brief({ fields: { items: ['title'] }, text, where: { visibility: ['internal'] } })).to.deep.equal([
      'no-words falcon-1 title  withhold',
    ]);
  });

  it('finds something wherever the projection was masked, and nothing where all was clean', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (some, any, today) => {
        const through = { ...any, onBannedWord: 'mask' as const, disclaimer: undefined, vocabulary: {} };
        const masked = JSON.stringify(project(some, through, { today })).includes('▇▇▇');
        const found = lintWording(some, through).filter(({ check, field }) => check === 'banned-word' && field !== 'id');
        if (masked) expect(found.length).to.be.greaterThan(0);
        if (found.length === 0) expect(masked).to.equal(false);
      }),
    );
  });
});

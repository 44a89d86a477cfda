import { expect } from '@open-wc/testing';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lensOf } from '../lens-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const shown = (of: Roadmap, where: Partial<LensInput['where']> & { visibility: string[] }) =>
  project(of, lensOf({ where }), { today }).items.map(({ id }) => id);

describe('who may see an entity', () => {
  const of = roadmapOf({
    defaultVisibility: 'internal',
    items: [
      { id: 'open', title: 'Open', visibility: 'public' },
      { id: 'secret', title: 'Secret', visibility: ['confidential', 'exec'] },
      { id: 'below', title: 'Below', parent: 'secret' },
      { id: 'beneath', title: 'Beneath', parent: 'below' },
      { id: 'told', title: 'Told', parent: 'secret', visibility: 'public' },
      { id: 'silent', title: 'Silent' },
    ],
  });

  /** As it comes from elsewhere: nobody has worked out who may see what. */
  const raw: Roadmap = {
    ...of,
    items: of.items.map((item) => {
      const { visibility, ...rest } = item;
      return ['open', 'secret', 'told'].includes(item.id) ? { ...rest, ...(visibility && { visibility }) } : rest;
    }),
  };

  for (const [name, roadmap] of Object.entries({ parsed: of, 'made by hand': raw })) {
    it(`is said by itself, by the nearest above it, or by the roadmap: ${name}`, () => {
      expect(shown(roadmap, { visibility: ['internal'] })).to.deep.equal(['silent']);
      expect(shown(roadmap, { visibility: ['exec'] })).to.have.members(['secret', 'below', 'beneath']);
      expect(shown(roadmap, { visibility: ['public'] })).to.have.members(['open', 'told']);
    });
  }

  it('is nobody where the list is empty', () => {
    const nobody = { ...of, items: of.items.map((item) => ({ ...item, visibility: [] })) };
    expect(shown(nobody, { visibility: ['public', 'internal', 'confidential'] })).to.deep.equal([]);
  });

  it('is confidential where the parent is nowhere', () => {
    const orphans = roadmapOf({ items: ['a', 'b', 'c'].map((id) => ({ id, title: id })) }).items.map(({ id, title }, i) => ({
      ...{ id, title, parent: ['nowhere', 'a', 'b'][i]! },
      ...(id === 'c' && { visibility: ['team'] }),
    }));
    expect(shown({ ...of, items: orphans }, { visibility: ['public', 'internal', 'team'] })).to.deep.equal(['c']);
    expect(shown({ ...of, items: orphans }, { visibility: ['confidential'] })).to.deep.equal(['a', 'b']);
  });

  it('is settled by the roadmap where parents go round in a circle', () => {
    const circle = {
      ...of,
      items: [
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a' },
      ],
    };
    expect(shown(circle, { visibility: ['internal'] })).to.deep.equal(['a', 'b']);
    expect(shown(circle, { visibility: ['internal'], depth: 3 })).to.deep.equal([]);
  });
});

describe('the conditions of a lens', () => {
  const everyone = { visibility: ['public', 'internal'] };
  const of = roadmapOf({
    items: [
      { id: 'sure', title: 'Sure', kind: 'epic', status: 'done', commitment: 'shipped', confidence: 'high' },
      { id: 'unsure', title: 'Unsure', kind: 'task', status: 'proposed', commitment: 'planned', confidence: 'low' },
      { id: 'silent', title: 'Silent' },
    ],
  });

  it('take an item that says nothing for a planned feature that is still explored', () => {
    expect(shown(of, { ...everyone, kinds: ['feature'] })).to.deep.equal(['silent']);
    expect(shown(of, { ...everyone, statuses: ['planned'] })).to.deep.equal(['silent']);
    expect(shown(of, { ...everyone, commitments: ['exploring'] })).to.deep.equal(['silent']);
  });

  it('let an item through that says no confidence, but none that says too little', () => {
    expect(shown(of, { ...everyone, confidence: 'medium' })).to.deep.equal(['silent', 'sure']);
  });

  it('count depth among what is shown: a parent withheld for its words holds nothing back', () => {
    const words = roadmapOf({
      items: [
        { id: 'p', title: 'Phoenix' },
        { id: 'c', title: 'Child', parent: 'p' },
      ],
    });
    const where = { ...everyone, depth: 1 };
    const through = (bannedWords: string[]) =>
      project(words, lensOf({ where, bannedWords, onBannedWord: 'withhold' }), { today }).items.map(({ id }) => id);
    expect(through([])).to.deep.equal(['p']);
    expect(through(['phoenix'])).to.deep.equal(['c']);
  });
});

describe('words for an audience', () => {
  const of = roadmapOf({
    items: [
      {
        id: 'a',
        title: 'Internal',
        summary: 'own summary',
        why: 'own why',
        texts: {
          sales: { title: ' ', sayable: 'Soon.' },
          marketing: { title: 'Told', summary: 'a story', sayable: 'Now!', expires: '2026-12-01' },
        },
      },
    ],
  });
  const item = (changes: Partial<LensInput>) => project(of, lensOf(changes), { today }).items[0];

  it('are the first there are in the order of the lens, blank ones being none', () => {
    expect(item({ text: { order: ['sales', 'marketing'], own: [] } })).to.include({ title: 'Told', summary: 'a story', sayable: 'Soon.' });
  });

  it("are the entity's own only where the lens lets them stand in", () => {
    expect(item({ text: { order: ['sales'], own: ['title', 'items.why', 'themes.summary'] } })).to.include({
      title: 'Internal',
      why: 'own why',
    });
    expect(item({ text: { order: ['sales'], own: ['title', 'items.why', 'themes.summary'] } })).to.not.have.property('summary');
  });

  it('withhold the entity where there is no title for it to be shown by', () => {
    expect(item({ text: { order: ['sales'], own: ['summary'] } })).to.equal(undefined);
    expect(item({ text: { order: ['sales'], own: [] }, fields: { items: ['summary'] } })).to.deep.equal({ id: 'a', title: 'a' });
  });

  it('expire on the day said with the sentence itself, and on none without one', () => {
    expect(item({ text: { order: ['sales', 'marketing'], own: [] } })).to.not.have.property('expires');
    expect(item({ text: { order: ['marketing', 'sales'], own: [] } })).to.include({ sayable: 'Now!', expires: '2026-12-01' });
    expect(item({ text: { order: ['marketing'], own: [] }, fields: { items: ['title', 'expires'] } })).to.not.have.property('expires');
  });

  it("are those of the roadmap's title too", () => {
    const head = { ...of, title: 'Plan Falcon', texts: { customer: { title: 'What comes' } } };
    const title = (text: LensInput['text']) => project(head, lensOf({ ...(text && { text }) }), { today }).title;
    expect(title({ order: ['customer'], own: [] })).to.equal('What comes');
    expect(title({ order: ['sales'], own: ['title'] })).to.equal('Plan Falcon');
    expect(title({ order: ['sales'], own: [] })).to.equal(undefined);
  });
});

describe('an ask', () => {
  it('reaches those it is addressed to, and all when to nobody', () => {
    const of = roadmapOf({
      risks: [
        { id: 'a', title: 'A', ask: { text: 'decide', to: ['exec'] } },
        { id: 'b', title: 'B', ask: 'help' },
      ],
    });
    const asks = (audience: string) => project(of, lensOf({ audience }), { today }).risks.map(({ ask }) => ask?.text);
    expect(asks('exec')).to.deep.equal(['decide', 'help']);
    expect(asks('team')).to.deep.equal([undefined, 'help']);
  });
});

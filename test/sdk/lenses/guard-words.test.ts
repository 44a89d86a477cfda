import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { guardWords } from '../../../src/sdk/lenses/guard-words.js';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const of = roadmapOf({
  title: 'Phoenix plan',
  themes: [{ id: 'phoenix-theme', title: 'Phoenix', benefit: 'As fast as PHOENIX' }],
  objectives: [{ id: 'o1', title: 'Grow', keyResults: [{ title: 'Users of Phoenix', unit: 'Phoenix users', target: 5 }] }],
  items: [
    {
      id: 'phoenix_sso',
      title: 'Single sign-on',
      themes: ['phoenix-theme'],
      links: ['https://phoenix.example/', { url: 'https://docs.example/a', title: 'About Phoenix' }, 'https://docs.example/%50hoenix-2'],
      timeframe: { start: '2026-09-01', end: '2026-09-30', source: 'release Phoenix 4' },
      score: { rubric: 'Phoenix score', inputs: { Phoenix: 3 }, value: 3 },
      history: [{ on: '2026-05-01', timeframe: '2026-07', reason: 'Phoenix was late' }],
    },
    { id: 'b', title: 'Billing' },
  ],
  dependencies: [{ from: 'phoenix_sso', to: 'b', summary: 'needs Phoenix' }],
  decisions: [{ id: 'd', title: 'Split', pivot: { from: 'Phoenix', to: 'two parts of Phoenix' }, evidence: ['e'] }],
  evidence: [{ id: 'e', title: 'Study', url: 'https://example.com/project/phoenix' }],
});
const through = (changes: Partial<LensInput>) => project(of, lensOf(changes), { today });

describe('a banned word', () => {
  const masked = through({ bannedWords: ['phoenix'] });

  it('is nowhere in a projection: not in prose, ids, references, addresses, units, sources or names of inputs', () => {
    expect(JSON.stringify(masked).toLowerCase()).to.not.include('phoenix');
    expect(JSON.stringify(through({})).toLowerCase()).to.include('phoenix');
  });

  it('is masked in prose, whatever its case', () => {
    expect(masked.themes[0]!.benefit).to.equal('As fast as ▇▇▇');
    expect(masked.decisions[0]!.pivot).to.deep.equal({ from: '▇▇▇', to: 'two parts of ▇▇▇' });
    expect(masked.items[0]!.timeframe?.source).to.equal('release ▇▇▇ 4');
    expect(masked.title).to.equal('▇▇▇ plan');
  });

  it('takes an address with it, and leaves no link without one', () => {
    expect(masked.items[0]!.links).to.deep.equal([{ url: 'https://docs.example/a', title: 'About ▇▇▇' }]);
    expect(masked.evidence[0]).to.deep.equal({ id: 'e', title: 'Study' });
    const bare = project(
      roadmapOf({ items: [{ title: 'A', links: ['https://phoenix.example/'] }] }),
      lensOf({ bannedWords: ['phoenix'] }),
      { today },
    );
    expect(bare.items[0], 'no empty list, which would tell that there were links').to.not.have.property('links');
  });

  it('in an id is replaced wherever the id is referred to', () => {
    expect(masked.items.map(({ id }) => id)).to.deep.equal(['single-sign-on', 'b']);
    expect(masked.items.find(({ title }) => title === 'Single sign-on')!.themes).to.deep.equal(['themes']);
    expect(masked.dependencies.map(({ id, from, to }) => [id, from, to])).to.deep.equal([['single-sign-on→b', 'single-sign-on', 'b']]);
  });

  it('takes its record out where the lens says so, and all that leads to it', () => {
    const { items, themes, dependencies, evidence } = through({ bannedWords: ['phoenix'], onBannedWord: 'withhold' });
    expect(items.map(({ id }) => id)).to.deep.equal(['b']);
    expect([themes, dependencies, evidence]).to.deep.equal([[], [], []]);
  });

  it('takes its record out for the id alone, and for words as the glossary leaves them', () => {
    const items = [
      { id: 'phoenix-1', title: 'A' },
      { id: 'b', title: 'Kite' },
      { id: 'c', title: 'Falcon' },
    ];
    const left = (changes: Partial<LensInput>) =>
      project(roadmapOf({ items }), lensOf({ onBannedWord: 'withhold', ...changes }), { today }).items.map(({ id }) => id);
    expect(left({ bannedWords: ['phoenix'] })).to.deep.equal(['c', 'b']);
    expect(left({ bannedWords: ['kite'], glossary: { falcon: 'kite' } })).to.deep.equal(['phoenix-1']);
    expect(left({ bannedWords: ['kite'], glossary: { kite: 'dragon' } })).to.have.members(['phoenix-1', 'b', 'c']);
  });

  it('is found in letters that look like its own, in prose, ids and addresses', () => {
    const items = [
      { id: 'ph\u043eenix-1', title: 'Ph\u03bfenix', summary: 'Ｐｈｏｅｎ\u0456ｘ', links: ['https://docs.example/ph%D0%BEenix'] },
    ];
    const { items: told } = project(roadmapOf({ items }), lensOf({ bannedWords: ['phoenix'] }), { today });
    expect(told).to.deep.equal([{ id: 'items', title: '▇▇▇', summary: '▇▇▇' }]);
  });

  it('in a field that is not shown takes nothing out', () => {
    const { items } = through({ bannedWords: ['late'], onBannedWord: 'withhold', fields: { items: ['title', 'timeframe'] } });
    expect(items.length).to.equal(2);
  });

  it('is looked for after the glossary has spoken', () => {
    const kite = { glossary: { phoenix: 'Kite' } };
    expect(through({ ...kite, bannedWords: ['kite'] }).themes[0]!.title).to.equal('▇▇▇');
    expect(through({ ...kite, bannedWords: ['phoenix'] }).themes[0]!.title).to.equal('Kite');
    expect(through({ glossary: { users: 'fox', of: 'Blue' }, bannedWords: ['fox blue'] }).objectives[0]!.keyResults![0]!.title).to.equal(
      '▇▇▇ Phoenix',
    );
  });

  it('is found where ids and addresses run words together', () => {
    const bans = (id: string, word: string) =>
      !project(roadmapOf({ items: [{ id, title: 'A' }] }), lensOf({ bannedWords: [word] }), { today }).items[0]!.id.includes(id);
    expect(bans('bluefox-api', 'Blue Fox')).to.equal(true);
    expect(bans('x_BLUE_FOX', 'Blue Fox')).to.equal(true);
    expect(bans('preview-phoenixes', 'phoenix')).to.equal(true);
    expect(bans('email-sync', 'AI'), 'short words as words alone').to.equal(false);
    expect(bans('sync-ai', 'AI')).to.equal(true);
    expect(bans('c', 'C++'), 'signs are part of a word').to.equal(false);
    expect(bans('anything', ' '), 'a blank word is none').to.equal(false);
  });

  it('never comes through any lens, in any field of any roadmap', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (source, any, on) => {
        const banning = { ...any, bannedWords: ['phoenix', 'blue fox'], vocabulary: {}, glossary: { alpha: 'Blue', cloud: 'fox' } };
        const projection = project(source, banning, { today: on });
        for (const name of COLLECTIONS)
          expect(JSON.stringify(projection[name]).toLowerCase(), name).to.not.match(/phoenix|blue[ _%-]?(20)?fox/);
      }),
    );
  });

  it('refuses the whole where the lens says so, naming the record and not the word', () => {
    const refuse = (bannedWords: string[]) => () => through({ bannedWords, onBannedWord: 'refuse' });
    expect(refuse(['late'])).to.throw('lens "all" refuses a banned word in items "phoenix_sso"');
    expect(refuse(['plan'])).to.throw('lens "all" refuses a banned word in the head of the roadmap');
    expect(refuse(['condor'])).to.not.throw();
  });

  it('can be changed for another one in an id without a trace', () => {
    const rename = (text: string) => text.replaceAll('phoenix', 'blue-fox-4711').replaceAll('Phoenix', 'Blue Fox');
    const renamed = JSON.parse(rename(JSON.stringify(of))) as Roadmap;
    const bannedWords = ['phoenix', 'blue fox'];
    expect(JSON.stringify(project(renamed, lensOf({ bannedWords }), { today }))).to.equal(JSON.stringify(through({ bannedWords })));
  });

  it('numbers new ids by what is shown, not by the old ones', () => {
    const named = (first: string, second: string) => {
      const items = [
        { id: first, title: 'A' },
        { id: second, title: 'B' },
      ];
      return JSON.stringify(project(roadmapOf({ items }), lensOf({ bannedWords: ['phoenix'] }), { today }));
    };
    expect(named('phoenix-1', 'phoenix-2')).to.equal(named('phoenix-9', 'phoenix-3'));
  });

  it('gives new ids that nobody has', () => {
    const items = [
      { id: 'items-1', title: 'A' },
      { id: 'phoenix', title: 'B' },
      { id: 'phoenix-2', title: 'C', parent: 'phoenix' },
    ];
    const shown = project(roadmapOf({ items }), lensOf({ bannedWords: ['phoenix'] }), { today }).items;
    expect(new Set(shown.map(({ id }) => id)).size).to.equal(3);
    expect(shown[2]!.parent).to.equal(shown[1]!.id);
  });
});

describe('the glossary', () => {
  it('leaves ids, references, days and words of closed lists alone', () => {
    const glossary = { b: 'X', phoenix_sso: 'Y', planned: 'Z', '2026-Q3': 'W', team: 'V' };
    const entity = {
      id: 'b',
      parent: 'b',
      status: 'planned',
      timeframe: { text: '2026-Q3', start: 'b' },
      ask: { text: 'b', to: ['team'] },
    };
    const guard = guardWords({ id: 'x', glossary, bannedWords: [], onBannedWord: 'mask' });
    expect(guard(entity)).to.deep.equal({ ...entity, ask: { text: 'X', to: ['team'] } });
    expect(guard({ id: 'x', from: 'b', to: 'b' }, 'dependencies')).to.deep.equal({ id: 'x', from: 'b', to: 'b' });
    expect(guard({ id: 'x', from: 'b' }, 'inputs'), 'who asked is prose').to.deep.equal({ id: 'x', from: 'X' });
  });

  it('replaces an id that says the internal word, wherever it is referred to', () => {
    const { items, themes, dependencies } = through({ glossary: { phoenix: 'Kite' } });
    expect(items.map(({ id, themes: of }) => [id, of])).to.deep.equal(
      [
        ['single-sign-on', ['kite']],
        ['b', undefined],
      ]
        .reverse()
        .sort()
        .reverse(),
    );
    expect(themes[0]!.id).to.equal('kite');
    expect(dependencies[0]!.from).to.equal('single-sign-on');
  });

  it('drops an address that says the internal word', () => {
    const { items } = through({ glossary: { phoenix: 'Kite' } });
    expect(items.find(({ title }) => title === 'Single sign-on')!.links).to.deep.equal([
      { url: 'https://docs.example/a', title: 'About Kite' },
    ]);
  });
});

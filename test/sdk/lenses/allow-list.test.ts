import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS, type CollectionName } from '../../../src/sdk/model/closed-lists.js';
import { ENTITIES } from '../../../src/sdk/model/entities.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import type { ObjectSchema, Schema } from '../../../src/sdk/model/schema.js';
import { fieldsOf, LEAVES } from '../leaves.js';
import { everything, lens, lensOf } from '../lens-arbitrary.js';
import { day, FIELDS, roadmap } from '../roadmap-arbitrary.js';

const today = '2026-09-14';
const HEAD = ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'];

/** Every path of a value that ends in something plain; lists are looked through. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, path));
  if (typeof value !== 'object' || value === null) return [path];
  if (path === 'score.inputs') return [`${path}.*`];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, path ? `${path}.${name}` : name));
}

/** What a projection says beyond the named fields: what identifies, and what follows from named fields. */
function beyond(name: CollectionName, named: readonly string[]): string[] {
  const from = named
    .filter((path) => path.startsWith('timeframe.') && path !== 'timeframe.source')
    .map((path) => path.replace('timeframe.', 'slip.from.'));
  const told = named.filter((path) => path === 'history.on' || path === 'history.reason').map((path) => path.replace('history.', 'slip.'));
  const slip = named.some((path) => path.startsWith('timeframe.')) ? ['slip.moves', ...from, ...told] : [];
  const past = named.includes('horizon') ? ['past'] : [];
  return ['id', 'title', ...(name === 'dependencies' ? ['order'] : []), ...(name === 'items' ? [...slip, ...past] : [])];
}

describe('the allow-list', () => {
  it('is tested with every field that the model has', () => {
    for (const name of COLLECTIONS) {
      const always = name === 'dependencies' ? ['id'] : ['id', 'title'];
      expect([...FIELDS[name], ...always, 'texts', 'visibility'], name).to.have.members(fieldsOf(name));
    }
  });

  it('names every field there is in a projection, however deep it lies', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (of, through, on) => {
        const projection = project(of, through, { today: on });
        for (const name of COLLECTIONS) {
          const named = through.fields[name] ?? [];
          const allowed = new Set(through.fields[name] ? [...named, ...beyond(name, named)] : []);
          for (const path of projection[name].flatMap((entity) => pathsOf(entity)))
            expect(allowed.has(path), `${name}.${path}`).to.equal(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows the id where it does not name the title', () => {
    const { items } = project(roadmapOfCanaries(), lensOf({ fields: { items: ['owner'] } }), { today });
    expect(items).to.deep.equal([{ id: 'id-of-items', owner: 'canary-items-owner', title: 'id-of-items' }]);
  });

  it('shows no whole where it names a part', () => {
    const { items } = project(roadmapOfCanaries(), lensOf({ fields: { items: ['title', 'owner.name', 'health'] } }), { today });
    expect(items[0]).to.have.all.keys('id', 'title');
  });

  it('names every field of the head', () => {
    const of = { ...roadmapOfCanaries(), ...Object.fromEntries(HEAD.map((field) => [field, `canary-head-${field}`])) };
    for (const field of HEAD) {
      const json = JSON.stringify(project(of, lensOf({ fields: { roadmap: HEAD.filter((other) => other !== field) } }), { today }));
      for (const other of HEAD) expect(json.includes(`canary-head-${other}`), `${other} without ${field}`).to.equal(other !== field);
    }
  });
});

/** A word for each plain value, made of the path it stands at; words of a closed list and dates stay what they are. */
function canaryOf(schema: Schema, name: string, path: string): unknown {
  if (schema.kind === 'list') return [canaryOf(schema.of, name, path)];
  if (schema.kind === 'record') return { [`canary-${name}-${path}`]: 1 };
  if (schema.kind === 'words') return schema.words[0];
  if (path === 'history.visibility') return 'public';
  // an earlier day, so that there is a change to tell
  if (path.endsWith('timeframe')) return timeframe(path === 'timeframe' ? '2026-08-17' : '2026-07-17', `canary-${name}-${path}`);
  if (schema.kind !== 'object') return path.endsWith('url') ? `https://canary-${name}-${path}.example/` : `canary-${name}-${path}`;
  return Object.fromEntries([...schema.fields].map(([key, inner]) => [key, canaryOf(inner, name, path ? `${path}.${key}` : key)]));
}

const timeframe = (start: string, text: string) => ({ text, start, startPrecision: 'day', source: `${text}.source` });

function canary(name: CollectionName, schema: ObjectSchema): object {
  const entity = canaryOf(schema, name, '') as Record<string, unknown>;
  const texts = { sales: { summary: `canary-${name}-texts.sales` }, ['__proto__']: { summary: `canary-${name}-texts.proto` } };
  const ends = name === 'dependencies' ? { from: 'id-of-items', to: 'id-of-items' } : {};
  const own = { id: `id-of-${name}`, visibility: ['public'], texts, ...ends };
  return { ...entity, ...own, ...('ask' in entity && { ask: { text: `canary-${name}-ask.text`, by: `canary-${name}-ask.by` } }) };
}

/** One entity in each collection, with a word of its own in each text. */
function roadmapOfCanaries(): Roadmap {
  const lists = Object.fromEntries(COLLECTIONS.map((name) => [name, [canary(name, ENTITIES[name])]]));
  return {
    schemaVersion: 1,
    fiscalYearStart: 1,
    defaultVisibility: 'public',
    source: { items: 1, invalid: 0 },
    ...lists,
  } as unknown as Roadmap;
}

describe('a canary', () => {
  const of = roadmapOfCanaries();
  const jsonThrough = (fields: Record<string, string[]>) => JSON.stringify(project(of, lensOf({ fields }), { today }));
  const all = jsonThrough(LEAVES);
  const WRITTEN = /^(objectives|items|releases|milestones)-(history\.)?timeframe$/;
  const canaries = [...new Set(JSON.stringify(of).match(/canary-[\w.-]+?(?=["]|\.example)/g))].map((word) => word.replace('canary-', ''));

  it('sits in each text of each collection', () => {
    expect(canaries.length).to.be.greaterThan(100);
  });

  for (const name of COLLECTIONS) {
    const own = canaries.filter((word) => word.startsWith(`${name}-`));
    it(`in ${name} is seen by the lens that names its field, and by no other`, () => {
      const shown = own.filter((word) => !word.includes('-texts.') && !WRITTEN.test(word) && !isDangling(word));
      expect(
        shown.filter((word) => !all.includes(`canary-${word}`)),
        'seen',
      ).to.deep.equal([]);
      for (const word of shown) {
        const path = word.replace(`${name}-`, '').replace('score.inputs', 'score.inputs.*');
        const json = jsonThrough({ ...LEAVES, [name]: LEAVES[name].filter((leaf) => leaf !== path) });
        expect(json.includes(`canary-${word}"`) || json.includes(`canary-${word}.example`), word).to.equal(false);
      }
    });

    it(`in ${name} is seen by no lens that does not name the collection, nor is an id`, () => {
      const { [name]: _left, ...others } = LEAVES;
      expect(jsonThrough(others)).to.not.include(`canary-${name}`);
      expect(jsonThrough(others)).to.not.include(`"id-of-${name}"`);
    });
  }

  it('in a text for another audience, or in a timeframe as it was written, is seen by none', () => {
    const withheld = canaries.filter((word) => word.includes('-texts.') || WRITTEN.test(word));
    expect(withheld.length).to.be.greaterThan(COLLECTIONS.length);
    for (const word of withheld) expect(all.includes(`canary-${word}"`), word).to.equal(false);
  });

  /** References name no entity here, and are withheld for that. */
  function isDangling(word: string): boolean {
    return /-(parent|product|team|contributors|objectives|themes|releases|release|items|evidence|health\.evidence)$/.test(word);
  }
});

describe('the lens that names all', () => {
  it('withholds visibility and the words of other audiences even when they are named', () => {
    const fields = {
      items: [...LEAVES.items, 'visibility', 'texts', 'texts.sales', 'texts.sales.summary', 'past', '__proto__', 'constructor'],
    };
    const [item] = project(roadmapOfCanaries(), lensOf({ ...everything, fields }), { today }).items;
    expect(item).to.not.have.any.keys('visibility', 'texts', 'past');
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromJSONSchema } from 'zod';
import { AUDIENCES, COLLECTIONS, VISIBILITIES, type CollectionName } from '../../../src/sdk/model/closed-lists.js';
import { ISSUE_CODES, type Issue } from '../../../src/sdk/model/issue.js';
import { roadmapJsonSchema } from '../../../src/sdk/model/json-schema.js';
import { referencesOf } from '../../../src/sdk/model/references.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { roadmapInput } from './arbitrary-input.js';

const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const entities = (roadmap: Roadmap, collection: CollectionName) =>
  roadmap[collection] as { id: string; parent?: string; visibility?: string[] }[];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const withoutSource = ({ source: _, ...roadmap }: Roadmap) => roadmap;
const always = (check: (input: unknown) => void, runs = 100) =>
  fc.assert(
    fc.property(roadmapInput, (input) => void check(input)),
    { numRuns: runs },
  );

describe('parseRoadmap, whatever it is given', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anything, (input) => void parseRoadmap(input)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anything, (input) => void parseRoadmap({ items: input, teams: [input], title: input, texts: input })),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.jsonValue(), (input) => void parseRoadmap(input)));
    always((input) => void parseRoadmap(input));
  });

  it('leaves the input as it is', () => {
    always((input) => {
      const before = JSON.stringify(input);
      parseRoadmap(input);
      expect(JSON.stringify(input)).to.equal(before);
    }, 100);
  });

  it('answers with plain JSON', () => {
    always((input) => {
      const result = parseRoadmap(input);
      expect(plain(result)).to.deep.equal(result);
    });
  });

  it('answers with a roadmap that the published JSON Schema accepts', () => {
    const schema = fromJSONSchema(roadmapJsonSchema());
    always((input) => void expect(schema.safeParse(parseRoadmap(input).roadmap).error).to.equal(undefined));
  });

  it('counts every item record: on the roadmap, or invalid', () => {
    always((input) => {
      const { items, source } = parseRoadmap(input).roadmap;
      expect(source.items).to.equal(items.length + source.invalid);
    });
  });

  it('gives each entity of a list an id of its own', () => {
    always((input) => {
      const { roadmap } = parseRoadmap(input);
      for (const collection of COLLECTIONS) {
        const ids = entities(roadmap, collection).map(({ id }) => id);
        expect(new Set(ids).size, collection).to.equal(ids.length);
      }
    });
  });

  it('keeps no reference to nothing, and no circle of parents', () => {
    always((input) => {
      const { roadmap } = parseRoadmap(input);
      const ids = new Map(COLLECTIONS.map((collection) => [collection, new Set(entities(roadmap, collection).map(({ id }) => id))]));
      for (const collection of COLLECTIONS) {
        const parents = new Map(entities(roadmap, collection).map(({ id, parent }) => [id, parent]));
        for (const entity of entities(roadmap, collection)) {
          for (const [field, target] of Object.entries(referencesOf(collection)))
            for (const id of [(entity as Record<string, unknown>)[field] ?? []].flat() as string[])
              expect(ids.get(target)!.has(id), `${field} ${id}`).to.equal(true);
          let steps = 0;
          for (let at = parents.get(entity.id); at !== undefined; at = parents.get(at)) expect(steps++).to.be.below(parents.size);
        }
      }
    });
  });

  it('says of every entity who may see it, in known words', () => {
    always((input) => {
      const { roadmap } = parseRoadmap(input);
      const known = [...VISIBILITIES, ...AUDIENCES, ...(roadmap.audiences ?? []).map(({ id }) => id)];
      for (const collection of COLLECTIONS)
        for (const { visibility } of entities(roadmap, collection)) {
          expect(visibility).to.have.length.above(0);
          expect(known).to.include.members(visibility!);
        }
    });
  });

  it('reads its own answer as itself, and finds nothing new in it', () => {
    always((input) => {
      const once = parseRoadmap(input);
      const again = parseRoadmap(plain(once.roadmap));
      expect(withoutSource(again.roadmap)).to.deep.equal(withoutSource(once.roadmap));
      expect(again.roadmap.source).to.deep.equal({ items: once.roadmap.items.length, invalid: 0 });
      expect(again.issues.filter(({ code, leftOut }) => code !== 'cycle' || leftOut !== 'nothing')).to.deep.equal([]);
    });
  });

  it('tells issues in their form', () => {
    const inForm = ({ code, path, value = '', message, hint = 'none', leftOut }: Issue) =>
      ISSUE_CODES.includes(code) &&
      ['record', 'value', 'nothing'].includes(leftOut) &&
      value.length <= 80 &&
      message.length > 0 &&
      [path, message, hint].every((line) => line.length <= 300) &&
      !/[\p{Cc}\p{Cs}\u202e]/u.test(path + value + message + hint);
    always((input) => void expect(parseRoadmap(input).issues.filter((issue) => !inForm(issue))).to.deep.equal([]));
  });

  it('leaves out no record in silence', () => {
    always((input) => {
      const { roadmap, issues } = parseRoadmap(input);
      const told = issues.filter(({ path, leftOut }) => leftOut === 'record' && /(^|\.)(items|children)(\[\d+\])?(\.title)?$/.test(path));
      expect(told.length).to.be.at.least(Math.min(roadmap.source.invalid, 900));
    });
  });
});

describe('parseRoadmap, given objects that fight back', () => {
  const throwing = {
    get title(): string {
      throw new Error('no');
    },
    id: 'thrower',
  };

  it('survives getters and proxies that throw, and reads the rest', () => {
    const trap = () => {
      throw new Error('no');
    };
    const proxy = new Proxy({}, { get: trap, ownKeys: trap, has: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const hostile of [throwing, proxy, revoked.proxy]) {
      expect(parseRoadmap([hostile, 'SSO']).roadmap.items.at(-1)?.title).to.equal('SSO');
      expect(
        parseRoadmap({ items: [{ title: 'SSO', health: hostile, themes: hostile, texts: { sales: hostile } }] }).roadmap.items[0]?.title,
      ).to.equal('SSO');
      expect(parseRoadmap(hostile).roadmap.items).to.deep.equal([]);
    }
    expect(parseRoadmap([throwing]).issues[0]).to.deep.include({ code: 'invalid', path: 'items[0].title', value: 'something unreadable' });
  });

  it('survives circles of objects, and draws each record once', () => {
    const circle: Record<string, unknown> = { title: 'A' };
    Object.assign(circle, { items: [circle, 'B'], health: circle, texts: circle, links: [circle], history: circle });
    const { roadmap } = parseRoadmap([circle]);
    expect(roadmap.items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(roadmap.source).to.deep.equal({ items: 3, invalid: 1 });
    const list: unknown[] = [];
    list.push(list);
    expect(parseRoadmap({ items: list }).roadmap.source).to.deep.equal({ items: 1, invalid: 1 });
  });

  it('does not multiply objects that stand in several places', () => {
    let shared: unknown = 'Leaf';
    for (let level = 0; level < 60; level++) shared = { title: `Level ${level}`, items: [shared, shared] };
    expect(parseRoadmap([shared]).roadmap.items.length).to.be.below(200);
  });

  it('reads own properties only', () => {
    class Record {
      title = 'Own';
      get status() {
        return 'done';
      }
    }
    const inherits = Object.assign(Object.create({ title: 'Inherited', visibility: 'public' }) as object, { id: 'a' });
    const { roadmap } = parseRoadmap([new Record(), inherits]);
    expect(roadmap.items.map(({ title, status, visibility }) => [title, status, visibility])).to.deep.equal([
      ['Own', undefined, ['internal']],
      ['a', undefined, ['internal']],
    ]);
  });

  it('reads own lists only', () => {
    const inherited = Object.create({ items: ['Inherited'], teams: ['Inherited'], children: ['Inherited'] }) as object;
    expect(parseRoadmap(inherited).roadmap).to.deep.include({ items: [], teams: [] });
    expect(parseRoadmap([Object.assign(inherited, { title: 'Own' })]).roadmap.items.map(({ title }) => title)).to.deep.equal(['Own']);
  });

  it('lets no key reach a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"items":[{"title":"A","__proto__":{"polluted":1,"status":"done"},"constructor":{"prototype":{"polluted":1}},"texts":{"__proto__":{"title":"x"},"constructor":{"title":"y"}},"score":{"rubric":"r","value":1,"inputs":{"__proto__":1,"a":2}}}]}',
    );
    const { roadmap } = parseRoadmap(hostile);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(roadmap.items[0]?.texts)).to.equal(Object.prototype);
    expect(roadmap.items[0]?.status).to.equal(undefined);
    expect(roadmap.items[0]?.score?.inputs).to.deep.equal({ a: 2 });
    expect(Object.keys(roadmap.items[0]?.texts ?? {})).to.deep.equal(['constructor']);
  });

  it('takes no number that JSON has not, and no object that is no plain value', () => {
    const efforts: unknown[] = [NaN, Infinity, -Infinity, 1n, Symbol('x'), () => 1, new Date(0), Object(1)];
    for (const effort of efforts)
      expect(parseRoadmap([{ title: 'A', effort }]).roadmap.items[0]).to.deep.equal({ id: 'a', title: 'A', visibility: ['internal'] });
    for (const title of [NaN, Infinity]) expect(parseRoadmap([{ id: 'a', title }]).roadmap.items[0]?.title).to.equal('a');
    expect(Object.is(parseRoadmap([{ title: 'A', effort: -0 }]).roadmap.items[0]?.effort, 0)).to.equal(true);
    expect(parseRoadmap({ asOf: new Date(0) }).issues[0]).to.deep.include({ code: 'invalid', path: 'asOf', value: 'an object' });
  });

  it('makes whole characters of halves', () => {
    const title = parseRoadmap([{ title: 'a\ud800b😀\udc00' }]).roadmap.items[0]!.title;
    expect(title).to.equal('a\ufffdb😀\ufffd');
    expect(() => encodeURIComponent(title)).not.to.throw();
  });

  it('keeps nothing that turns letters around, and the isolates that are closed', () => {
    const titleOf = (title: string) => parseRoadmap([{ id: 'a', title }]).roadmap.items[0]!.title;
    expect(titleOf('\u202egpj.exe\u202c b')).to.equal('gpj.exe b');
    for (const unclosed of ['a \u2067b', 'a\u2069 b', 'a\u2069 \u2067b'])
      expect(titleOf(unclosed)).to.equal(unclosed.replace(/[\u2066-\u2069]/g, ''));
    for (const text of ['\u2068שלום\u2069: 3', 'C\u200e (1)', 'سلام\u200f!']) expect(titleOf(text)).to.equal(text);
  });
});

describe('parseRoadmap, given much', () => {
  const count = 20_000;
  const many = (make: (index: number) => unknown, length = count) => Array.from({ length }, (_, index) => make(index));
  /** Well below what a step would take whose cost grows with the square: minutes. */
  const inTime = function (this: Mocha.Suite) {
    this.timeout(8000);
  };

  describe('of everything that can go wrong at once', function () {
    inTime.call(this);

    it('reads items nested thirty thousand deep', () => {
      let item: unknown = { title: 'Deepest', status: 'zork' };
      for (let depth = 0; depth < 30_000; depth++) item = { title: 'Level', items: [item] };
      const { roadmap, issues } = parseRoadmap([item]);
      expect(roadmap.items).to.have.length(30_001);
      expect(issues[0]?.path).to.match(/^….(items\[0\]\.){12}status$/);
    });

    it('reads lists with holes by what is in them', () => {
      const sparse: unknown[] = [];
      sparse[4_000_000_000] = 'Far';
      sparse[5] = 'Near';
      expect(parseRoadmap(sparse).roadmap.items.map(({ title }) => title)).to.deep.equal(['Near', 'Far']);
    });

    it('reads texts of ten million characters', () => {
      const long = 'x'.repeat(10_000_000);
      const record = {
        id: long,
        title: long,
        status: long,
        timeframe: '/'.repeat(10_000_000),
        visibility: long,
        links: `https://example.com/${long}`,
        theme: long,
        [long]: 1,
      };
      const { roadmap, issues } = parseRoadmap([record]);
      expect(JSON.stringify({ roadmap, issues }).length).to.be.below(50_000);
    });

    it('finds ids for equal titles, and for equal ids', () => {
      expect(new Set(parseRoadmap(many(() => 'Same')).roadmap.items.map(({ id }) => id)).size).to.equal(count);
      expect(new Set(parseRoadmap(many(() => ({ id: 'same' }))).roadmap.items.map(({ id }) => id)).size).to.equal(count);
    });

    it('guesses at unknown words, keys and references without counting the hours', () => {
      const teams = many((index) => `team-number-${index}`, 400);
      const items = many((index) => ({
        title: 'A',
        status: `planed${index}`,
        team: `team-numxer-${index}`,
        visibility: `secrt${index}`,
        [`timefram${index}`]: 1,
      }));
      expect(parseRoadmap({ teams, items }).issues.at(-1)?.count).to.be.above(count);
    });

    it('follows long chains and many circles', () => {
      const items = many((index) => ({ id: String(index), parent: String((index + 1) % count) }));
      const dependencies = [
        ...many((index) => ({ from: String(index), to: String(index + 1) })),
        ...many((index) => ({ from: String(index), to: '0' })),
      ];
      const { roadmap, issues } = parseRoadmap({ items, dependencies });
      expect(roadmap.items.filter(({ parent }) => parent === undefined)).to.have.length(1);
      expect(issues.at(-1)?.message).to.match(/more issues/);
    });

    it('takes bad elements out of long lists', () => {
      const links = many((index) => (index % 2 ? `javascript:${index}` : 'https://example.com'));
      expect(parseRoadmap([{ title: 'A', links }]).roadmap.items[0]?.links).to.have.length(count / 2);
    });
  });

  it('looks twenty times as often at twenty times as many, not four hundred times', () => {
    const looksAt = (length: number) => {
      let looks = 0;
      const watched = <T extends object>(value: T): T =>
        new Proxy(value, { get: (target, name) => (looks++, Reflect.get(target, name) as unknown) });
      const input = many(
        (index) => watched({ id: `i${index}`, title: `Item ${index}`, status: 'planned', team: 'core', timeframe: '2026-Q3' }),
        length,
      );
      expect(parseRoadmap(watched(input)).issues).to.deep.equal([]);
      return looks;
    };
    expect(looksAt(40_000) / looksAt(2000)).to.be.within(19, 21);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FieldMapConfig, FieldSpec } from '../../../src/sdk/adapters/field-map-config.js';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

type Input = Record<string, Record<string, unknown>[] | undefined>;

const adapt = (config: FieldMapConfig, document: unknown) => {
  const { input, issues, read } = fieldMap(config).adapt(document);
  return { input: input as Input, issues, read };
};

/** What a rule finds in one record. */
const find = (spec: FieldSpec, record: unknown, map: FieldMapConfig = {}) =>
  adapt({ ...map, items: { fields: { field: spec } } }, [record]).input['items']![0]!['field'];

const issuesOf = (config: FieldMapConfig, document: unknown) =>
  adapt(config, document).issues.map(({ code, path, value, message, count }) =>
    [code, path, value, message, count].filter(Boolean).join(' | '),
  );

describe('a rule of a field map', () => {
  it('is a path in its shortest form, or paths of which the first with a value counts', () => {
    expect(find('fields.title', { fields: { title: 'SSO' } })).to.equal('SSO');
    expect(find(['fields.duedate', 'fields.custom'], { fields: { duedate: null, custom: '2026-09' } })).to.equal('2026-09');
  });

  it('takes words for nothing as nothing', () => {
    const record = { due: ' tbd ', end: '', other: '2026' };
    expect(find(['due', 'end', 'other'], record, { empty: ['TBD'] })).to.equal('2026');
    expect(find('due', record, { empty: ['TBD'] })).to.equal(undefined);
  });

  it('finds a list where there are several values, each once', () => {
    expect(find('tags', { tags: ['a', 'b', 'a', null] })).to.deep.equal(['a', 'b']);
    expect(find('tags', { tags: ['a'] })).to.equal('a');
  });

  it('may be a constant', () => {
    expect(find({ const: 'feature' }, {})).to.equal('feature');
  });

  it('turns their words into ours, whatever their case, and keeps those it does not know', () => {
    const map = { Open: 'in-progress', closed: 'done', ignored: null };
    expect(find({ path: 'state', map }, { state: ' OPEN ' })).to.equal('in-progress');
    expect(find({ path: 'state', map }, { state: 'odd' })).to.equal('odd');
    expect(find({ path: 'state', map }, { state: 'ignored' })).to.equal(undefined);
    expect(find({ path: 'state', map: 'words' }, { state: 'closed' }, { tables: { words: map } })).to.equal('done');
    expect(find({ path: 'done', map: { true: 'done', false: 'planned' } }, { done: true })).to.equal('done');
  });

  it('has an answer for no value at all', () => {
    expect(find({ path: 'state', else: 'planned' }, {})).to.equal('planned');
  });

  it('splits, strips, completes and joins texts', () => {
    expect(find({ path: 'tags', split: ',' }, { tags: 'a, b,, c' })).to.deep.equal(['a', 'b', 'c']);
    expect(find({ path: 'sig', stripStart: 'sig-', stripEnd: '-team' }, { sig: 'sig-node-team' })).to.equal('node');
    expect(find({ path: 'v', split: ',', prefix: 'v', suffix: '.0' }, { v: '1.30, v1.31.0' })).to.deep.equal(['v1.30.0', 'v1.31.0']);
    expect(find({ all: ['a', 'b'], join: ' / ' }, { a: 'x', b: 2 })).to.equal('x / 2');
    expect(find({ path: 'ask', between: ['[', ']'] }, { ask: '![Team][] [lang], [types]' })).to.deep.equal(['Team', 'lang', 'types']);
    expect(find({ path: 'text', between: ['<', '>'] }, { text: 'a <b> <c <d> e>' })).to.deep.equal(['b', 'd']);
  });

  it('reads dates in the formats given, and keeps what is in none', () => {
    const spec = { path: 'due', date: ['DD.MM.YYYY', 'MMM YY'] };
    expect(find(spec, { due: '14.09.2026' })).to.equal('2026-09-14');
    expect(find(spec, { due: 'Sep 26' })).to.equal('2026-09');
    expect(find(spec, { due: '2026-Q3' })).to.equal('2026-Q3');
    expect(find({ path: 'due', date: 'ms' }, { due: 1789344000000 })).to.equal('2026-09-14');
  });

  it('changes how a text is written', () => {
    expect(find({ path: 'a', as: 'plain' }, { a: '**see** [it](x)' })).to.equal('see it');
    expect(find({ path: 'a', as: ['paragraph', 'title'] }, { a: 'one\ntwo\n\nthree' })).to.equal('One Two');
    expect(find({ path: 'a', as: 'title' }, { a: 'cloud-provider' })).to.equal('Cloud Provider');
    expect(find({ path: 'a', as: ['lower'] }, { a: 'ÄB' })).to.equal('äb');
    expect(find({ path: 'a', as: ['upper'] }, { a: 'äb' })).to.equal('ÄB');
    expect(find({ path: 'a', as: 'number' }, { a: '1.234,5 €' })).to.equal(1234.5);
    expect(find({ path: 'a', maxLength: 12 }, { a: 'one two three four' })).to.equal('one two…');
    expect(find({ path: 'a', maxLength: 4 }, { a: 'abcdef' })).to.equal('abc…');
  });

  it('makes its changes in one order, whatever the order of its keys, and `of` for another', () => {
    expect(find({ map: { 'v1.30': 'LTS' }, prefix: 'v', path: 'a' }, { a: '1.30' })).to.equal('LTS');
    expect(find({ of: { path: 'a', map: { old: '1.30' } }, prefix: 'v' }, { a: 'old' })).to.equal('v1.30');
  });

  it('chooses among values', () => {
    const record = { who: ['@ann', '[core]', '[web]'], lead: '[web]' };
    expect(find({ path: 'who', keep: { startsWith: '[' } }, record)).to.deep.equal(['[core]', '[web]']);
    expect(find({ path: 'who', keep: { not: { in: ['@ANN', '[web]'] } } }, record)).to.equal('[core]');
    expect(find({ path: 'who', without: 'lead' }, record)).to.deep.equal(['@ann', '[core]']);
    expect(find({ path: 'who', take: -1 }, record)).to.equal('[web]');
    expect(find({ path: 'who', take: 5 }, record)).to.equal(undefined);
  });

  it('takes the first rule with a value, or all of them', () => {
    const rules = [{ path: 'a', map: { '-': null } }, 'b', 'c'];
    expect(find({ first: rules }, { a: '-', b: 'x', c: 'y' })).to.equal('x');
    expect(find({ all: rules }, { a: '-', b: 'x', c: ['y', 'x'] })).to.deep.equal(['x', 'y']);
  });

  it('holds when its conditions do', () => {
    const spec = {
      when: [
        { path: 'state', equals: 'open' },
        { path: 'version', exists: true },
      ],
      const: 'committed',
    };
    expect(find(spec, { state: 'OPEN', version: '1' })).to.equal('committed');
    expect(find(spec, { state: 'open', version: '' })).to.equal(undefined);
  });

  it('makes a timeframe of two others, open where one has no value', () => {
    const spec = { interval: { from: 'start', to: 'end' } };
    expect(find(spec, { start: '2026-01', end: '2026-Q3' })).to.equal('2026-01/2026-Q3');
    expect(find(spec, { start: '2026-01', end: '2026-01' })).to.equal('2026-01');
    expect(find(spec, { start: '2026-01' })).to.equal('2026-01/..');
    expect(find(spec, { end: 2026 })).to.equal('../2026');
    expect(find(spec, {})).to.equal(undefined);
  });

  it('makes an object, unless only its constants have values', () => {
    const spec = { fields: { url: { path: 'id', prefix: 'https://example.test/' }, title: { const: 'Ticket' } } };
    expect(find(spec, { id: 7 })).to.deep.equal({ url: 'https://example.test/7', title: 'Ticket' });
    expect(find(spec, {})).to.equal(undefined);
  });

  it('leaves objects and lists inside lists as they are', () => {
    expect(find({ path: 'a', prefix: 'x', map: {} }, { a: { b: 1 } })).to.deep.equal({ b: 1 });
  });
});

describe('a look-up', () => {
  const items = (lookup: FieldSpec): FieldMapConfig => ({ records: 'issues', items: { fields: { timeframe: lookup } } });

  it('finds by key in a table', () => {
    const spec = { path: 'version', prefix: 'v', lookup: 'days' };
    expect(find(spec, { version: '1.30' }, { tables: { days: { 'v1.30': '2024-04-17' } } })).to.equal('2024-04-17');
  });

  it('of keys that are not there is reported once, with a count and the keys', () => {
    const document = { issues: [{ v: 'a' }, { v: 'b' }, { v: 'x' }, { v: 'b' }] };
    const map = { ...items({ path: 'v', lookup: 'days' }), tables: { days: { x: '2026' } } };
    expect(issuesOf(map, document)).to.deep.equal(['unknown | fieldMap.items.fields.timeframe.lookup | a, b | is not in the table | 3']);
  });

  it('with an answer for missing keys is not reported', () => {
    const map = { ...items({ path: 'v', lookup: 'days', else: 'later' }), tables: { days: {} } };
    expect(adapt(map, { issues: [{ v: 'a' }] })).to.deep.include({ input: { items: [{ timeframe: 'later' }] }, issues: [] });
  });
});

describe('an index', () => {
  const document = {
    milestones: {
      items: [
        { id: 7, start: '2026-01-05', due: '2026-02-01' },
        { id: 8, due: null },
        { id: 7, due: '2030' },
      ],
    },
    issues: [{ m: 7 }, { m: 8 }, { m: 9 }, {}],
  };
  const dates: FieldMapConfig = {
    indexes: { dates: { records: 'milestones.items', key: 'id', value: { interval: { from: 'start', to: 'due' } } } },
    items: { records: 'issues', fields: { timeframe: { path: 'm', lookup: 'dates' } } },
  };

  it('looks up what another list of the document says, and reports what it does not have', () => {
    const { input, issues } = adapt(dates, document);
    expect(input['items']).to.deep.equal([{ timeframe: '2026-01-05/2026-02-01' }, {}, {}, {}]);
    expect(issues.map(({ code, path, value }) => [code, path, value])).to.deep.equal([
      ['unknown', 'fieldMap.items.fields.timeframe.lookup', '9'],
    ]);
  });

  it('reads objects held by key, and filters', () => {
    const map: FieldMapConfig = {
      indexes: { names: { records: '$', each: 'people', where: { path: 'value.out', exists: false }, key: 'key', value: 'value.name' } },
      items: { records: 'issues', fields: { owner: { path: 'by', lookup: 'names', else: 'nobody' } } },
    };
    const people = { u1: { name: 'Ada' }, u2: { name: 'Ben', out: true } };
    expect(adapt(map, { people, issues: [{ by: 'u1' }, { by: 'u2' }] }).input['items']).to.deep.equal([
      { owner: 'Ada' },
      { owner: 'nobody' },
    ]);
  });

  it('that asks itself comes to an end', () => {
    const map: FieldMapConfig = {
      indexes: { a: { records: 'issues', key: 'm', value: { path: 'm', lookup: 'a', else: 1 } } },
      items: { records: 'issues', fields: { effort: { path: 'm', lookup: 'a' } } },
    };
    expect(adapt(map, document).input['items']![0]).to.deep.equal({ effort: 1 });
  });

  it('is built once per document', () => {
    const adapter = fieldMap(dates);
    adapter.adapt(document);
    const again = adapter.adapt({ ...document, milestones: [{ items: [{ id: 7, due: '2031' }] }] });
    expect((again.input as Input)['items']![0]).to.deep.equal({});
  });

  it('needs a key and a value', () => {
    const message = /fieldMap\.indexes\.a: needs key[^]*fieldMap\.indexes\.b: needs value/;
    const indexes = { a: { value: 'x' }, b: { key: 'x' } } as unknown as NonNullable<FieldMapConfig['indexes']>;
    expect(() => fieldMap({ indexes })).to.throw(message);
  });
});

describe('records below records', () => {
  const tree = [
    {
      id: 1,
      sub: [
        { id: 2, sub: [{ id: 3 }] },
        { id: 4, done: true },
      ],
    },
    { id: 5 },
  ];

  it('are items below items, and counted', () => {
    const { input, read } = adapt({ items: { children: 'sub', fields: { title: 'id' } } }, tree);
    expect(input['items']).to.deep.equal([{ title: 1, items: [{ title: 2, items: [{ title: 3 }] }, { title: 4 }] }, { title: 5 }]);
    expect(read).to.deep.equal([{ list: 'items', records: 5, entities: 5 }]);
    const { roadmap } = parseRoadmap(input);
    expect(roadmap.items).to.have.length(5);
  });

  it('must pass the filter, and of other lists stand beside', () => {
    const map: FieldMapConfig = { teams: { children: 'sub', where: { path: 'done', exists: false }, fields: { id: 'id' } } };
    expect(adapt(map, tree).input['teams']).to.deep.equal([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 5 }]);
  });

  it('in a circle, or deeper than any stack, are read once', () => {
    const circle: Record<string, unknown> = { id: 1 };
    circle['sub'] = [circle];
    const map: FieldMapConfig = { records: '[*]', items: { children: 'sub', fields: { title: 'id' } } };
    expect(adapt(map, [circle]).input['items']).to.deep.equal([{ title: 1 }]);
    const wide = [{ id: 0, sub: Array.from({ length: 200_000 }, (_, id) => ({ id })) }];
    expect(adapt(map, wide).read![0]!.entities).to.equal(200_001);
    let deep: object = { id: 0 };
    for (let depth = 0; depth < 20_000; depth++) deep = { id: 1, sub: [deep] };
    expect(adapt(map, [deep]).read).to.deep.equal([{ list: 'items', records: 20_001, entities: 20_001 }]);
  });
});

describe('a section of a field map', () => {
  const title = { title: 'title' };
  const records = [
    { title: 'A', kind: 'epic', tags: ['x', 'y'] },
    { title: 'B', kind: 'bug', tags: ['y'] },
    { title: 'C', kind: 'Epic' },
  ];
  const titles = (where: NonNullable<FieldMapConfig['where']>) =>
    adapt({ items: { where, fields: title } }, records).input['items']!.map((item) => item['title']);

  it('keeps the records that pass', () => {
    expect(titles({ path: 'kind', equals: 'epic' })).to.deep.equal(['A', 'C']);
    expect(titles({ path: 'kind', not: 'epic' })).to.deep.equal(['B']);
    expect(titles({ path: 'title', in: ['A', 'B'] })).to.deep.equal(['A', 'B']);
    expect(titles({ path: 'tags', exists: false })).to.deep.equal(['C']);
    expect(titles({ path: 'tags', equals: 'x' })).to.deep.equal(['A']);
    expect(titles({ path: 'tags', not: 'x' })).to.deep.equal(['B', 'C']);
    expect(
      titles([
        { path: 'kind', startsWith: 'ep' },
        { path: 'tags', exists: true },
      ]),
    ).to.deep.equal(['A']);
  });

  it('counts what it met and what it made', () => {
    const { read } = adapt({ items: { where: { path: 'kind', equals: 'epic' }, fields: title } }, records);
    expect(read).to.deep.equal([{ list: 'items', records: 3, entities: 2 }]);
  });

  it('makes entities of the distinct values of a rule', () => {
    const map = { teams: { collect: 'tags', fields: { id: 'value', title: { path: 'value', as: 'title' as const } } } };
    expect(adapt(map, records).input['teams']).to.deep.equal([
      { id: 'x', title: 'X' },
      { id: 'y', title: 'Y' },
    ]);
  });

  it('makes entities of the entries of an object or a list in each record', () => {
    const document = [{ id: 1, stages: { alpha: 'v1', beta: '' } }, { id: 2, stages: ['v3'] }, { id: 3 }, { id: 4, stages: null }];
    const map: FieldMapConfig = {
      milestones: {
        each: 'stages',
        where: { path: 'value', exists: true },
        fields: { title: 'key', release: 'value', items: 'record.id' },
      },
    };
    expect(adapt(map, document).input['milestones']).to.deep.equal([
      { title: 'alpha', release: 'v1', items: 1 },
      { title: '0', release: 'v3', items: 2 },
    ]);
  });

  it('reads records held by key, and the keys where the map asks for them', () => {
    const document = { A1: { title: 'A' }, B2: { title: 'B' } };
    expect(adapt({ items: { fields: title } }, document).input['items']).to.deep.equal([{ title: 'A' }, { title: 'B' }]);
    const byKey: FieldMapConfig = { items: { records: '$', each: '$', fields: { id: 'key', title: 'value.title' } } };
    expect(adapt(byKey, document).input['items']).to.deep.equal([
      { id: 'A1', title: 'A' },
      { id: 'B2', title: 'B' },
    ]);
  });

  it('reads records of its own, which the filter of the map does not concern', () => {
    const document = { issues: records, people: [{ name: 'Core', kind: 'team' }] };
    const map: FieldMapConfig = {
      records: 'issues[*]',
      where: { path: 'kind', equals: 'epic' },
      items: { fields: title },
      teams: { records: '$.people', fields: { title: 'name' } },
    };
    const { input } = adapt(map, document);
    expect(input['items']).to.deep.equal([{ title: 'A' }, { title: 'C' }]);
    expect(input['teams']).to.deep.equal([{ title: 'Core' }]);
  });

  it('stands beside others of its list, after what the map itself gives', () => {
    const map: FieldMapConfig = {
      roadmap: { title: 'Fixed', asOf: '2026-09-14', items: [{ title: 'First' }] },
      head: { title: 'name' },
      items: [
        { records: 'a', fields: title },
        { records: 'b', fields: title },
      ],
    };
    const document = { name: 'Theirs', a: [{ title: 'A' }], b: [{ title: 'B' }] };
    const items = [{ title: 'First' }, { title: 'A' }, { title: 'B' }];
    expect(adapt(map, document).input).to.deep.equal({ title: 'Theirs', asOf: '2026-09-14', items });
    expect(adapt(map, document).input).to.deep.equal({ title: 'Theirs', asOf: '2026-09-14', items });
  });

  it('leaves odd records to parsing, which counts them', () => {
    const { input } = adapt({ items: { fields: { title: ['name', '$'] } } }, { value: [{ name: 'A' }, null, 'B', 3] });
    expect(input['items']).to.deep.equal(
      [{ title: 'A' }, {}, { title: 'B' }, { title: 3 }].map((item, index) => (index ? item : { title: 'A' })),
    );
    expect(parseRoadmap(input).roadmap.source).to.deep.equal({ items: 4, invalid: 1 });
  });
});

describe('a field map that does not fit its document', () => {
  it('says that it found no records', () => {
    expect(issuesOf({ items: { records: 'issues', fields: { title: 'a' } } }, { tickets: [] })).to.deep.equal([
      'missing | fieldMap.items | kept 0 of 0 records',
    ]);
  });

  it('says that its filter kept nothing', () => {
    const map = { items: { where: { path: 'a', equals: 'x' }, fields: { title: 'a' } } };
    expect(issuesOf(map, [{ a: 1 }, { a: 2 }])).to.deep.equal(['missing | fieldMap.items | kept 0 of 2 records']);
  });

  it('says which field found nothing in any record, and what there is', () => {
    const map: FieldMapConfig = { items: [{ fields: { title: 'titel' } }, { fields: { title: 'title', kind: { const: 'feature' } } }] };
    const { issues } = adapt(map, [{ title: 'A', state: 'open' }, { title: 'B' }]);
    expect(issues).to.deep.equal([
      {
        code: 'missing',
        path: 'fieldMap.items[0].fields.title',
        value: '"titel"',
        message: 'found nothing in 2 records',
        hint: 'a record has title, state',
        leftOut: 'nothing',
      },
    ]);
  });

  it('does not carry problems from one document to the next', () => {
    const adapter = fieldMap({ items: { fields: { title: 'a' } } });
    expect(adapter.adapt([{ b: 1 }]).issues).to.have.length(1);
    expect(adapter.adapt([{ a: 1 }]).issues).to.have.length(0);
  });
});

describe('hostile documents', () => {
  const everything: FieldMapConfig = {
    empty: ['none'],
    tables: { t: { a: 'b' } },
    head: { title: ['title', '$'] },
    items: [
      {
        fields: {
          title: {
            all: ['$', '[*]', 'a', 'a.b', 'a[0]', "[?@.a=='x'].b"],
            split: ',',
            as: ['plain', 'paragraph', 'title'],
            maxLength: 9,
            join: '-',
          },
          status: { path: ['a', '[*]'], between: ['[', ']'], map: 't', date: ['DD.MM.YYYY', 'ms'] },
          team: { path: '[*]', lookup: 't', without: 'a', take: -1 },
          timeframe: { interval: { from: 'a', to: '[*]' } },
          links: { fields: { url: '[*]', title: { const: 'x' } } },
          why: { first: [{ when: { path: '[*]', not: { startsWith: 'x' } }, path: 'a', keep: { in: ['a', 1] } }, 'b'], as: 'title' },
        },
      },
      { each: 'a', fields: { title: ['value', 'key'] } },
      { collect: '[*]', fields: { title: 'value' } },
    ],
  };

  it('of any shape are read without throwing, and what comes out is parsed without throwing', () => {
    const adapter = fieldMap(everything);
    fc.assert(fc.property(fc.jsonValue(), (document) => void parseRoadmap(adapter.adapt(document).input)));
  });

  it('cannot make it call what they hold', () => {
    const odd = { toString: 1, valueOf: 1 };
    for (const document of [[odd], [{ a: odd }], [[odd]], [{ a: [[odd]] }], [{ a: [odd, 'x'] }]]) {
      expect(() => fieldMap(everything).adapt(document), JSON.stringify(document)).not.to.throw();
    }
  });

  it('and hostile maps cannot reach a prototype', () => {
    const document: unknown = JSON.parse(
      '[{"a":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
    );
    parseRoadmap(fieldMap(everything).adapt(document).input);
    const map = JSON.parse(
      `{"roadmap":{"__proto__":{"polluted":1}},"head":{"__proto__":"$"},"tables":{"t":{"__proto__":{"polluted":1}}},
        "items":{"fields":{"title":"a","__proto__":"[0]","constructor":{"fields":{"__proto__":"$","prototype":"$"}}}}}`,
    ) as FieldMapConfig;
    const { input } = fieldMap(map).adapt(document);
    parseRoadmap(input);
    for (const object of [input, (input as Input)['items']![0]]) expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

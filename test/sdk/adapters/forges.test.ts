import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Adapted, Adapter } from '../../../src/sdk/adapters/adapter.js';
import { asana } from '../../../src/sdk/adapters/asana/asana.js';
import { azureDevOps } from '../../../src/sdk/adapters/azure-devops/azure-devops.js';
import { github } from '../../../src/sdk/adapters/github/github.js';
import { gitlab } from '../../../src/sdk/adapters/gitlab/gitlab.js';
import { jira } from '../../../src/sdk/adapters/jira/jira.js';
import { linear } from '../../../src/sdk/adapters/linear/linear.js';
import { trello } from '../../../src/sdk/adapters/trello/trello.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { fixture, FIXTURES } from './fixture.js';

const ADAPTERS: Record<keyof typeof FIXTURES, Adapter> = { github, gitlab, 'azure-devops': azureDevOps, linear, jira, trello, asana };
const VENDORS = Object.keys(ADAPTERS) as (keyof typeof FIXTURES)[];
const stored = VENDORS.flatMap((vendor) => FIXTURES[vendor].map((name) => ({ vendor, name, adapter: ADAPTERS[vendor] })));

/** Records met are entities, or told to be left out. */
function expectNothingLost({ read = [], issues }: Adapted): void {
  const lost = read.reduce((sum, { records, entities }) => sum + records - entities, 0);
  const told = issues.filter(({ leftOut }) => leftOut === 'record').reduce((sum, { count = 1 }) => sum + count, 0);
  expect(lost).to.equal(told);
}

describe('the stored answers of each vendor', () => {
  for (const { vendor, name, adapter } of stored)
    it(`become what was read and believed: ${vendor}/${name}`, async () => {
      const adapted = adapter.adapt(await fixture(`${vendor}/${name}`));
      expect(JSON.parse(JSON.stringify(adapted))).to.deep.equal(await fixture(`${vendor}/expected/${name}`));
      expectNothingLost(adapted);
      expect(parseRoadmap(adapted.input).issues).to.deep.equal([]);
    });

  it('are recognised by the vendor they are of, and by no other', async () => {
    for (const { vendor, name } of stored.filter((entry) => entry.name !== 'labels')) {
      const document = await fixture(`${vendor}/${name}`);
      expect(
        VENDORS.filter((other) => ADAPTERS[other].recognises!(document)),
        name,
      ).to.deep.equal([vendor]);
    }
  });
});

/** Any JSON, often with the names that vendors use, and with those that could reach a prototype. */
const names = fc.constantFrom(
  ...'id iid number title name state status fields nodes edges node value data items issue issues epic milestone iteration content rel relations'.split(
    ' ',
  ),
  ...'fieldValues System.Title System.Id workItemRelations source target children identifier labels parent project team url html_url web_url'.split(
    ' ',
  ),
  ...'key names schema summary status issuetype issuelinks type outwardIssue fixVersions sprint customfield_10020 changelog histories duedate'.split(
    ' ',
  ),
  ...'cards lists idList idBoard actions checklists checkItems gid resource_type memberships section project custom_fields metric'.split(
    ' ',
  ),
  ...'due_on due_date startDate targetDate startsAt endsAt action sender object_kind object_attributes __typename __proto__ constructor toString'.split(
    ' ',
  ),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    tie('object'),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
  object: fc
    .array(fc.tuple(names, tie('tree')), { maxLength: 8 })
    .map(
      (entries) => JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`) as unknown,
    ),
}));

/** A document with some of its values exchanged for others. */
function mutate(document: unknown, picks: readonly [number, unknown][]): unknown {
  const copy = structuredClone(document);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  for (const [pick, value] of picks) {
    const [holder, key] = places[pick % places.length] ?? [];
    if (holder) holder[key!] = value;
  }
  return copy;
}

for (const vendor of VENDORS) {
  const adapter = ADAPTERS[vendor];
  describe(`the adapter of ${vendor}`, () => {
    const check = (document: unknown) => {
      const before = JSON.stringify(document);
      const adapted = adapter.adapt(document);
      expectNothingLost(adapted);
      adapter.recognises!(document);
      parseRoadmap(adapted.input);
      expect(JSON.stringify(document)).to.equal(before);
      expect(JSON.stringify(adapter.adapt(document))).to.equal(JSON.stringify(adapted));
    };

    it('reads any JSON without a fault, loses nothing, and leaves it as it was', () => {
      fc.assert(fc.property(fc.oneof(fc.jsonValue(), tree), check), { numRuns: 300 });
      expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    });

    it('reads its own answers with anything in the place of anything', async () => {
      const documents = await Promise.all(FIXTURES[vendor].map((name) => fixture(`${vendor}/${name}`)));
      const values = fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom(null, '', 0, -1, 'x', [], {}, [null], { toString: 0, valueOf: 0 }, '9999-01-01T00:00:00Z', 1e300),
      );
      const picks = fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(fc.constantFrom(...documents), picks, (document, changes) => check(mutate(document, changes))),
        { numRuns: 150 },
      );
    });

    it('reads pages in a list as one answer', async () => {
      const documents = await Promise.all(FIXTURES[vendor].map((name) => fixture(`${vendor}/${name}`)));
      expectNothingLost(adapter.adapt(documents));
      const items = (document: unknown) => adapter.adapt(document).read?.reduce((sum, { records }) => sum + records, 0) ?? 0;
      expect(items(documents)).to.be.greaterThan(0);
    });

    it('has nothing to say of an empty answer', () => {
      for (const empty of [[], { value: [] }, { data: { nodes: [] } }])
        expect(adapter.adapt(empty)).to.deep.equal({ input: {}, issues: [], read: [] });
    });

    it('says of something else that it is something else', () => {
      for (const other of [{ message: 'Not Found' }, 'text', null, 3, [{ a: 1 }]]) {
        const { read, issues } = adapter.adapt(other);
        expect(read).to.deep.equal([{ list: 'items', records: 1, entities: 0 }]);
        expect(issues.map(({ code, leftOut }) => `${code} ${leftOut}`)).to.deep.equal(['unknown record']);
        expect(adapter.recognises!(other)).to.equal(false);
      }
    });
  });
}

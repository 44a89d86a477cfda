import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { native } from '../../../../src/sdk/adapters/native/native.js';
import { upgrade, type Migrations } from '../../../../src/sdk/adapters/native/upgrade.js';
import { loadRoadmap } from '../../../../src/sdk/load-roadmap.js';
import { SCHEMA_VERSION } from '../../../../src/sdk/model/roadmap.js';

/** As later versions of the format might: a list gets another name, then its entries a field. */
const MIGRATIONS: Migrations = {
  1: ({ items, ...rest }) => ({ ...rest, work: items }),
  2: ({ work, ...rest }) => ({ ...rest, work: (work as object[]).map((item) => ({ kind: 'feature', ...item })) }),
};
const run = (document: unknown, version = 3) => upgrade(document, MIGRATIONS, version);

describe('a document of an older version', () => {
  it('is brought up step by step, and not changed itself', () => {
    const document = { schemaVersion: 1, items: [{ title: 'A' }], other: 1 };
    const before = structuredClone(document);
    expect(run(document)).to.deep.equal({ document: { schemaVersion: 3, work: [{ kind: 'feature', title: 'A' }], other: 1 }, issues: [] });
    expect(run({ schemaVersion: 2, work: [] }).document).to.deep.equal({ schemaVersion: 3, work: [] });
    expect(document).to.deep.equal(before);
  });

  it('from which no way leads up is told and read as it stands', () => {
    const document = { schemaVersion: 0, items: [{ title: 'A' }] };
    const { roadmap, issues } = loadRoadmap(document);
    expect(roadmap.items.map(({ title }) => title)).to.deep.equal(['A']);
    expect(issues.map(({ code, path, value }) => [code, path, value])).to.deep.equal([['unknown', 'schemaVersion', '0']]);
  });

  it('that its migration cannot read is told and left', () => {
    const document = { schemaVersion: 2, work: 'no list' };
    const result = run(document);
    expect(result.document).to.equal(document);
    expect(result.issues).to.have.length(1);
  });
});

describe('a document of the present version, of none, or of a newer one', () => {
  it('is the same object afterwards', () => {
    for (const document of [
      { schemaVersion: 3 },
      { schemaVersion: 4 },
      {},
      [],
      null,
      'text',
      { schemaVersion: '1' },
      { schemaVersion: 1.5 },
      { schemaVersion: NaN },
    ])
      expect(run(document).document).to.equal(document);
  });

  it('of a newer version is read as far as it is known, and told', () => {
    const { roadmap, issues } = loadRoadmap({ schemaVersion: SCHEMA_VERSION + 1, items: [{ title: 'A', holograms: 1 }] });
    expect(roadmap.items.map(({ title }) => title)).to.deep.equal(['A']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown schemaVersion', 'unknown items[0].holograms']);
  });
});

describe('upgrading', () => {
  const version = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.jsonValue());
  const document = fc.oneof(
    fc.jsonValue(),
    fc.record(
      { schemaVersion: version, items: fc.array(fc.record({ title: fc.string() })), work: fc.array(fc.object()) },
      { requiredKeys: [] },
    ),
  );

  it('twice is upgrading once, whatever the document', () => {
    fc.assert(
      fc.property(document, (any) => {
        const once = run(any).document;
        expect(run(once).document).to.equal(once);
      }),
    );
  });

  it('never throws, and reaches the version wherever a way leads there', () => {
    fc.assert(
      fc.property(document, (any) => {
        const { document: upgraded, issues } = run(any);
        if (upgraded !== any) expect((upgraded as { schemaVersion: number }).schemaVersion).to.equal(3);
        else if (issues.length === 0) expect((any as { schemaVersion?: unknown } | null)?.schemaVersion).not.to.be.oneOf([1, 2]);
        native.adapt(any);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { parseLenses } from '../../../src/sdk/lenses/parse-lenses.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lensOf } from '../lens-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const own = (name: string, value: unknown): object => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as object;

describe('names that JavaScript gives a meaning', () => {
  for (const name of NAMES) {
    const of = roadmapOf({
      teams: [{ id: name, title: 'Team' }],
      themes: [{ id: name, title: 'Theme' }],
      items: [
        { id: name, title: 'Item', team: name, themes: [name], texts: own(name, { summary: 'said' }), status: 'planned' },
        { id: 'child', title: 'Child', parent: name },
      ],
      dependencies: [{ id: name, from: name, to: 'child' }],
    });
    // parse refuses some of these as an audience's name; data from elsewhere need not
    const told: Roadmap = {
      ...of,
      items: of.items.map((item) => ({ ...item, texts: own(name, { summary: 'said' }) as Record<string, object> })),
    };

    it(`are ids like any other: ${name}`, () => {
      const projection = project(told, lensOf({}), { today });
      expect(projection.items.map(({ id, parent, team }) => [id, parent, team])).to.deep.equal([
        ['child', name, undefined],
        [name, undefined, name],
      ]);
      expect(projection.dependencies.map(({ from, to }) => [from, to])).to.deep.equal([[name, 'child']]);
      for (const groupBy of ['team', 'theme', 'parent'] as const) {
        const lane = arrange(projection, { groupBy }).lanes.find(({ id }) => id === name);
        expect(lane?.undated.length, groupBy).to.equal(1);
      }
    });

    it(`are audiences like any other: ${name}`, () => {
      const text = { order: [name], own: ['title'] };
      expect(project(told, lensOf({ text }), { today }).items.map(({ summary }) => summary)).to.deep.equal(['said', 'said']);
      expect(project(of, lensOf({ text, fields: { items: ['summary'] } }), { today }).items.length).to.equal(2);
    });

    it(`do no harm as words, values and fields of a lens: ${name}`, () => {
      const words = own(name, 'x') as Record<string, string>;
      const changes = {
        glossary: words,
        bannedWords: [name],
        vocabulary: words,
        values: own(name, words) as Record<string, Record<string, string>>,
      };
      const projection = project(
        told,
        lensOf({ ...changes, fields: { items: ['title', name, `timeframe.${name}`, `score.inputs.${name}`] } }),
        { today },
      );
      expect(projection.items.map(({ title }) => title)).to.deep.equal(['Child', 'Item']);
      for (const item of projection.items) expect(Object.keys(item)).to.have.members(['id', 'title']);
    });

    it(`filter nothing they should not: ${name}`, () => {
      const projection = project(told, lensOf({}), { today });
      expect(arrange(projection, { filter: { team: [name] } }).counts.undated).to.equal(1);
      expect(arrange(projection, { filter: own(name, ['x']) }).counts.filtered).to.equal(2);
      expect(arrange(projection, { filter: own(name, ['']) }).counts.filtered).to.equal(0);
    });

    it(`are lens ids like any other, and no preset: ${name}`, () => {
      const [lens] = parseLenses(JSON.parse(`{${JSON.stringify(name)}:{"extends":"sales"}}`)).lenses;
      expect(lens?.id).to.equal(name);
      expect(parseLenses([{ extends: name }]).issues.map(({ code, path }) => [code, path])).to.deep.equal([
        ['unknown', 'lenses[0].extends'],
      ]);
    });
  }

  it('leave the prototype of all objects alone', () => {
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect('x' in {}).to.equal(false);
  });

  it('are told as a status when a lens says so, and counted', () => {
    const of = roadmapOf({ items: [{ title: 'A', status: 'planned' }] });
    const projection = project(of, lensOf({ values: { status: { planned: '__proto__' } } }), { today });
    const [lane] = arrange(projection, { groupBy: 'none' }).lanes;
    expect(Object.entries(lane!.tally)).to.deep.equal([['__proto__', 1]]);
  });
});

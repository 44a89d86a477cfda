import { expect } from '@open-wc/testing';
import type { adapters } from '../../src/sdk/adapters/index.js';
import { adapterNamed } from '../../src/sdk/adapters/adapter-named.js';
import { defineAdapter } from '../../src/sdk/adapters/adapter.js';
import { fieldMap } from '../../src/sdk/adapters/field-map.js';
import { loadRoadmap } from '../../src/sdk/load-roadmap.js';
import type { Issue } from '../../src/sdk/model/issue.js';

const brief = ({ code, path }: Issue) => `${code} ${path}`;

describe('loading a roadmap', () => {
  it('reads our own format from text or from what the text holds', () => {
    const text = '\uFEFF{"items":[{"title":"SSO"}]}';
    expect(loadRoadmap(text).roadmap.items[0]?.title).to.equal('SSO');
    expect(loadRoadmap({ items: [{ title: 'SSO' }] })).to.deep.equal(loadRoadmap(text));
  });

  it('joins the issues of both stages, and passes on the counts', () => {
    const adapter = fieldMap({ items: { fields: { title: 'name', status: 'state', owner: 'who' } } });
    const { roadmap, issues, read } = loadRoadmap([{ name: 'A', state: 'odd' }, {}], { adapter });
    expect(issues.map(brief)).to.deep.equal(['missing fieldMap.items.fields.owner', 'unknown items[0].status', 'missing items[1].title']);
    expect(read).to.deep.equal([{ list: 'items', records: 2, entities: 2 }]);
    expect(roadmap.source).to.deep.equal({ items: 2, invalid: 1 });
  });

  it('of text that is not JSON is an empty roadmap and one issue in the words of the engine', () => {
    const { roadmap, issues } = loadRoadmap('{"items": [}');
    expect(roadmap.items).to.deep.equal([]);
    expect(issues.map(({ code, path, leftOut }) => [code, path, leftOut])).to.deep.equal([['invalid', '', 'record']]);
    expect(issues[0]!.message).to.match(/^cannot be read: SyntaxError: ./);
  });

  it('takes an adapter by name, and only one that exists', () => {
    expect(loadRoadmap(['A'], { adapter: 'native' }).roadmap.items).to.have.length(1);
    for (const name of ['jirra', 'toString', '__proto__']) {
      const { issues } = loadRoadmap(['A'], { adapter: name as keyof typeof adapters });
      expect(issues.map(brief)).to.deep.equal(['invalid ']);
      expect(issues[0]!.message).to.include(`no adapter "${name}"; use auto or one of native`);
    }
  });

  it('takes an adapter of your own, with today, and with issues when it has any', () => {
    const plain = defineAdapter({ name: 'plain', adapt: (json, options) => ({ items: [{ title: `${String(json)} ${options?.today}` }] }) });
    expect(loadRoadmap(7, { adapter: plain, today: '2026-09-14' }).roadmap.items[0]?.title).to.equal('7 2026-09-14');
    const issue: Issue = { code: 'missing', path: 'x', message: 'm', leftOut: 'nothing' };
    const telling = defineAdapter({ name: 'telling', adapt: () => ({ input: { items: ['A'] }, issues: [issue] }) });
    expect(loadRoadmap(null, { adapter: telling })).to.deep.include({ issues: [issue], read: [] });
  });

  it('gives a text that is no JSON to an adapter as it is, for those that read CSV, but no page', () => {
    const lines = defineAdapter({ name: 'lines', adapt: (json) => ({ items: String(json).split('\n') }) });
    expect(loadRoadmap('\uFEFFSSO\nExport', { adapter: lines }).roadmap.items.map(({ title }) => title)).to.deep.equal(['SSO', 'Export']);
    expect(loadRoadmap(' <!doctype html>', { adapter: lines }).issues.map(brief)).to.deep.equal(['invalid ']);
  });

  it('finds the adapter that recognises a document, or takes it for our own format', () => {
    const recognises = (json: unknown) => typeof json === 'object' && json !== null && 'rows' in json;
    const rows = defineAdapter({ name: 'rows', recognises, adapt: (json) => ({ items: (json as { rows: unknown[] }).rows }) });
    const auto = adapterNamed('auto', { native: defineAdapter({ name: 'native', adapt: (json) => json }), rows });
    expect(loadRoadmap({ rows: ['A'] }, { adapter: auto }).roadmap.items[0]?.title).to.equal('A');
    expect(loadRoadmap({ items: ['B'] }, { adapter: auto }).roadmap.items[0]?.title).to.equal('B');
    expect(loadRoadmap({ items: ['B'] }, { adapter: 'auto' }).roadmap.items[0]?.title).to.equal('B');
  });

  it('turns what an adapter throws into an issue', () => {
    const broken = defineAdapter({
      name: 'broken',
      adapt: () => {
        throw new Error('no rows');
      },
    });
    expect(loadRoadmap({}, { adapter: broken }).issues.map(({ message }) => message)).to.deep.equal(['cannot be read: Error: no rows']);
  });
});

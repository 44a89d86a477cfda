import { expect } from '@open-wc/testing';
import { exportAdf } from '../../../src/sdk/exports/export-adf.js';
import type { AdfNode } from '../../../src/sdk/exports/adf/adf-nodes.js';
import { projectionOf } from './scene.js';

const nodesOf = (node: AdfNode): AdfNode[] => [node, ...(node.content ?? []).flatMap(nodesOf)];
const ofType = (document: AdfNode, type: string) => nodesOf(document).filter((node) => node.type === type);
const textOf = (node: AdfNode) =>
  ofType(node, 'text')
    .map((one) => one['text'])
    .join('');

describe('exportAdf', () => {
  it('begins with a panel that tells for whom and as of when, and the disclaimer', () => {
    const document = exportAdf(projectionOf({ title: 'Plan', disclaimer: 'Plans change', items: [{ title: 'A' }] }));
    expect([document.type, document.version]).to.deep.equal(['doc', 1]);
    expect(document.content.slice(0, 2).map(({ type }) => type)).to.deep.equal(['heading', 'panel']);
    expect(textOf(document.content[1]!)).to.include('Shown for All').and.to.include('Plans change');
  });

  it('tells status, health and commitment as lozenges, with what was said beside them', () => {
    const items = [
      { title: 'A', status: 'in-progress', commitment: 'committed', health: { value: 'at-risk', why: 'No room' } },
      { title: 'B', status: 'blocked' },
    ];
    const document = exportAdf(projectionOf({ items }));
    expect(ofType(document, 'status').map(({ attrs }) => attrs)).to.deep.equal([
      { text: 'In progress', color: 'blue' },
      { text: 'At risk', color: 'yellow' },
      { text: 'Committed', color: 'blue' },
      { text: 'Blocked', color: 'red' },
    ]);
    expect(textOf(document)).to.include(' No room');
  });

  it('has a date only where a day is told', () => {
    const of = (timeframe: string) => exportAdf(projectionOf({ items: [{ title: 'A', timeframe }] }));
    const stamps = (timeframe: string) => ofType(of(timeframe), 'date').map(({ attrs }) => (attrs as { timestamp: string }).timestamp);
    expect(stamps('2026-09-14')).to.deep.equal([String(Date.UTC(2026, 8, 14))]);
    expect(stamps('2026-09-14/2026-10-02')).to.deep.equal([String(Date.UTC(2026, 8, 14)), String(Date.UTC(2026, 9, 2))]);
    for (const coarse of ['2026-Q4', '2026-10', '2026-09-14/2026-Q4', '/2026-10-02', 'later'])
      expect(stamps(coarse), coarse).to.deep.equal([]);
    expect(textOf(of('2026-Q4'))).to.include('Q4 2026');
  });

  it('links what may be linked to, and nothing else', () => {
    const links = [{ url: 'https://example.com/a', title: 'More' }];
    const projection = projectionOf({ items: [{ title: '[x](https://example.com/b) @name', links }] });
    // a projection may come from a server whose links nobody has checked
    projection.items[0]!.links!.push({ url: 'javascript:alert(1)' });
    const document = exportAdf(projection);
    const marks = ofType(document, 'text').flatMap(({ marks = [] }) => marks as { type: string; attrs?: object }[]);
    expect(marks.filter(({ type }) => type === 'link')).to.deep.equal([{ type: 'link', attrs: { href: 'https://example.com/a' } }]);
    expect(textOf(document)).to.include('[x](https://example.com/b) @name');
  });
});

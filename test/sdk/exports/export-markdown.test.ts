import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportMarkdown } from '../../../src/sdk/exports/export-markdown.js';
import { markdownText } from '../../../src/sdk/exports/markdown-text.js';
import { hostileProjection, projectionOf } from './scene.js';

describe('exportMarkdown', () => {
  it('is headed by title, lens, date, counts and disclaimer, then lanes with a table and a list', () => {
    const projection = projectionOf(
      {
        title: 'Plan',
        disclaimer: 'Plans change',
        teams: [{ id: 't', title: 'Blue', lead: 'Ann' }],
        items: [
          { id: 'a', title: 'A', team: 't', timeframe: '2026-Q4', summary: 'First', links: ['https://example.com/a'] },
          { id: 'b', title: 'B' },
        ],
      },
      {
        groupBy: ['team'],
        fields: {
          roadmap: ['title', 'asOf', 'disclaimer'],
          teams: ['title', 'lead'],
          items: ['title', 'team', 'timeframe', 'summary', 'links.url'],
        },
      },
    );
    expect(exportMarkdown(projection)).to.equal(`# Plan

Shown for All · As of Sep 10, 2026 · Made on Sep 14, 2026 · 2 in the source, 1 with a timeframe, 1 without a timeframe

*Plans change*

## Items

### Blue

* Lead: Ann

| Item | When |
| --- | --- |
| A | Q4 2026 |

* **A**
  * Summary: First
  * Links: [https\\://example.com/a](<https://example.com/a>)

### Other

| Item |
| --- |
| B |
`);
  });

  it('says what the reader looked for, and that nothing was found', () => {
    const text = exportMarkdown(projectionOf({ items: [{ title: 'A', team: 'Blue' }] }), {
      view: { search: 'zzz', filter: { team: ['blue'] } },
    });
    expect(text).to.include('Search: zzz · Team: Blue · 1 in the source, 0 with a timeframe, 1 filtered out');
    expect(text).to.include('This roadmap has no items for this audience.');
  });

  it('speaks in the words of the lens, then in those given', () => {
    const projection = projectionOf(
      { items: [{ title: 'A', status: 'planned', owner: 'Ann' }] },
      { vocabulary: { item: 'Bet', 'status.planned': 'Soon' } },
    );
    const text = exportMarkdown(projection, { words: { 'field.owner': 'Wer', 'status.planned': 'Geplant' } });
    expect(text).to.include('| Bet | Status | Wer |').and.to.include('| A | Soon | Ann |');
  });

  it('tells slips, key results, health and what must come first', () => {
    const text = exportMarkdown(
      projectionOf(
        {
          objectives: [{ id: 'o', title: 'O', keyResults: [{ title: 'Fewer calls', baseline: 10, current: 8, target: 5, unit: '%' }] }],
          items: [
            {
              id: 'a',
              title: 'A',
              timeframe: '2026-Q4',
              health: { value: 'at-risk', why: 'late', by: 'Ann' },
              history: [{ on: '2026-09-01', timeframe: '2026-Q3' }],
            },
            { id: 'b', title: 'B', timeframe: '2026-Q3' },
          ],
          dependencies: [{ from: 'a', to: 'b' }],
        },
        { groupBy: ['none'] },
      ),
    );
    expect(text).to.include('Fewer calls: from 10%, now 8%, target 5%');
    expect(text).to.include('Q4 2026 (was Q3 2026)').and.to.include('At risk: late – Ann').and.to.include('A (ends after it)');
  });

  it('has tables that fit a page, and tells in lines what has no room in them', () => {
    const item = {
      title: 'A',
      kind: 'epic',
      timeframe: '2026',
      status: 'planned',
      health: 'on-track',
      commitment: 'planned',
      confidence: 80,
    };
    const text = exportMarkdown(projectionOf({ items: [{ ...item, progress: 10, owner: 'Ann' }] }, { groupBy: ['none'] }));
    expect(text).to.include('| Item | Kind | When | Status | Health | Commitment | Confidence | Progress |\n');
    expect(text).to.include('* **A**\n  * Owner: Ann');
  });

  it('puts what is still to be decided first', () => {
    const decisions = [
      { title: 'B', status: 'made' },
      { title: 'A', status: 'needed', ask: { text: 'Choose', to: ['team'], by: '2026-10-01' } },
    ];
    const text = exportMarkdown(projectionOf({ decisions }));
    expect(text.indexOf('| A |')).to.be.within(1, text.indexOf('| B |'));
    expect(text).to.include('Ask: Choose (by Oct 1, 2026) – Teams');
  });

  it('means nothing by any sign of a text', () => {
    expect(markdownText('# a *b* <i> [x](y) | `c` & \\')).to.equal('\\# a \\*b\\* \\<i\\> \\[x\\](y) \\| \\`c\\` \\& \\\\');
    expect(['- a', '1. a', '+ a', '===', 'https://a', 'www.a'].map(markdownText)).to.deep.equal([
      '\\- a',
      '1\\. a',
      '\\+ a',
      '\\===',
      'https\\://a',
      'www\\.a',
    ]);
  });

  it('has every table in one piece, and the same bytes each time, for any projection', () => {
    fc.assert(
      fc.property(hostileProjection, (any) => {
        const text = exportMarkdown(any);
        let cells = 0;
        for (const line of text.split('\n')) {
          const found = line.startsWith('|') ? line.split(/(?<!\\)(?:\\\\)*\|/).length : 0;
          if (cells > 0 && found > 0) expect(found, line).to.equal(cells);
          cells = found;
        }
        expect(exportMarkdown(any)).to.equal(text);
      }),
      { numRuns: 50 },
    );
  });
});

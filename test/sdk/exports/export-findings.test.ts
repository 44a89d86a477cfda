import { expect } from '@open-wc/testing';
import { exportChanges } from '../../../src/sdk/exports/export-changes.js';
import { exportFindings } from '../../../src/sdk/exports/export-findings.js';
import { toldText } from '../../../src/sdk/exports/told-text.js';
import { checkRoadmap } from '../../../src/sdk/insights/check-roadmap.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const today = '2026-09-14';

describe('findings as Markdown', () => {
  const of = (input: unknown) => exportFindings(checkRoadmap(parseRoadmap(input).roadmap, Object.values(lenses), { today }));

  it('say so when there are none', () => {
    expect(of({ items: [{ title: 'A' }] })).to.equal('Nothing found.\n');
  });

  it('come by severity, with who says what', () => {
    const items = [
      { id: 'a', title: 'A', timeframe: '2026-Q4', confirmedOn: '2026-01-01' },
      { id: 'b', title: 'B', timeframe: '2026-10', dependsOn: 'a' },
      { id: 'c', title: 'C', timeframe: '2026-Q3', dependsOn: 'a' },
    ];
    expect(of({ items })).to.equal(
      [
        '## Conflicts (2)',
        '',
        '* **"C" ends before "A", which it waits for** (dependency)',
        '  * a: 2026-Q4',
        '  * c: 2026-Q3',
        '* **"B" may end before "A", which it waits for** (dependency, possible)',
        '  * a: 2026-Q4',
        '  * b: 2026-10',
        '',
        '## Gaps (1)',
        '',
        '* **"A" was last confirmed 256 days ago** (stale)',
        '  * a: 2026-01-01',
        '',
      ].join('\n'),
    );
  });

  it('hold no markup, link or mention of the data', () => {
    const title = '<img src=x> [a](https://x.example) **b** @all\n# c';
    const text = of({ items: [{ id: 'a', title, confirmedOn: '2026-01-01' }] });
    expect(text).to.include('\\<img src=x\\> \\[a\\](https\\://x.example) \\*\\*b\\*\\* \\@\u200ball \\# c');
  });
});

describe('changes as Markdown', () => {
  it('tell what was said before and now, and the reason', () => {
    const change = { kind: 'moved' as const, id: 'a', title: 'A', reason: 'one team less' };
    const fields = [{ field: 'timeframe', from: { text: '2026-Q3' }, to: { text: '2026-Q4' } }];
    const text = exportChanges({ from: '2026-06-01', to: today, changes: [{ ...change, fields }], gone: 1 });
    expect(text).to.equal(
      '## 2026-06-01 → 2026-09-14\n\n### Moved (1)\n\n* **A**\n  * timeframe: 2026-Q3 → 2026-Q4\n  * because: one team less\n\n1 shown before, not shown now.\n',
    );
    expect(exportChanges({ from: today, to: today, changes: [], gone: 0 })).to.include('Nothing changed.');
  });
});

describe('what is quoted', () => {
  it('is one line of text, whatever it is', () => {
    const cases: [unknown, string][] = [[null, '–'], ['', '–'], [0, '0'], [false, 'false'], [['a', { text: '2026' }], 'a, 2026'], [{ value: 'on-track' }, 'on-track'], ['a\n\u001b[2Jb', 'a [2Jb'], [{ x: 1 }, '{"x":1}']]; // prettier-ignore
    for (const [value, text] of cases) expect(toldText(value)).to.equal(text);
  });
});

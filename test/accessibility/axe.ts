import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Document | Element, options: RunOptions): Promise<AxeResults> };

/** Everything of WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Target sizes are a rule that axe leaves out unless it is asked for. */
const ALSO = { 'target-size': { enabled: true } };

/** What axe finds on the whole page, open shadow roots and all: rule, element and why, in a line each. */
export async function axeFindings(rules?: readonly string[]): Promise<string[]> {
  const runOnly: RunOptions = rules
    ? { runOnly: { type: 'rule', values: [...rules] } }
    : { runOnly: { type: 'tag', values: TAGS }, rules: ALSO };
  const { violations } = await axe.run(document, { ...runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`),
  );
}

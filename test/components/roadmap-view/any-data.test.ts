import { aTimeout, expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { RoadmapViewElement } from '../../../src/index.js';
import { drawnView, SMALL } from './view-of.js';

/** What nobody caught while something happens. */
async function uncaughtDuring(action: () => Promise<unknown>): Promise<string[]> {
  const uncaught: string[] = [];
  const hear = (event: PromiseRejectionEvent | ErrorEvent) => {
    event.preventDefault();
    uncaught.push(String('reason' in event ? event.reason : event.error));
  };
  addEventListener('unhandledrejection', hear);
  addEventListener('error', hear);
  await action().catch((error: unknown) => uncaught.push(String(error)));
  await aTimeout(0);
  removeEventListener('unhandledrejection', hear);
  removeEventListener('error', hear);
  return uncaught;
}

const showsSomething = (element: RoadmapViewElement) => element.renderRoot.querySelectorAll('.state, [data-state]').length > 0;

/** The same JSON with one value, somewhere in it, replaced by another. */
function withOther(json: unknown, path: readonly number[], other: unknown): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof json !== 'object' || json === null) return other;
  const entries = Object.entries(json) as [string, unknown][];
  if (entries.length === 0) return other;
  const [key] = entries[at % entries.length]!;
  const changed = entries.map(([name, value]) => [name, name === key ? withOther(value, rest, other) : value] as const);
  return Array.isArray(json) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
}

const other = fc.oneof(fc.jsonValue(), fc.constantFrom(null, undefined, NaN, Infinity, -1, '', [], {}, [null], [[]], { id: 7 }));
const path = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });

describe('whatever the page gives', () => {
  it('any JSON is drawn, or said not to be a roadmap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const element = await drawnView();
        const uncaught = await uncaughtDuring(async () => {
          element.roadmap = json;
          await element.updateComplete;
        });
        expect(uncaught).to.deep.equal([]);
        expect(showsSomething(element)).to.equal(true);
        element.remove();
      }),
      { numRuns: 60 },
    );
  });

  it('a roadmap with any value in the wrong place is drawn as far as it is good', async () => {
    const element = await drawnView();
    await fc.assert(
      fc.asyncProperty(path, other, fc.constantFrom('exec', 'team', 'sales'), async (at, value, lens) => {
        const uncaught = await uncaughtDuring(async () => {
          element.roadmap = withOther(SMALL, at, value);
          element.lens = lens;
          await element.updateComplete;
        });
        expect(uncaught).to.deep.equal([]);
        expect(showsSomething(element)).to.equal(true);
      }),
      { numRuns: 150 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { board } from '../../../src/components/layouts/board/board.js';
import type { LayoutModule, Scene } from '../../../src/components/layouts/layout-module.js';
import { list } from '../../../src/components/layouts/list/list.js';
import { outcomes } from '../../../src/components/layouts/outcomes/outcomes.js';
import { releasePlan } from '../../../src/components/layouts/release-plan/release-plan.js';
import { themes } from '../../../src/components/layouts/themes/themes.js';
import { timeline } from '../../../src/components/layouts/timeline/timeline.js';
import { COMMITMENT_GLYPHS, HEALTH_GLYPHS, STATUS_GLYPHS } from '../../../src/components/templates/glyphs.js';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { lenses as presets } from '../../../src/sdk/lenses/presets/index.js';
import { COMMITMENTS, HEALTHS, STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { drawn } from '../drawn.js';
import { sceneOf } from '../scene-of.js';

/** Each shape by what is drawn of it, with its name. */
const NAMES = new Map(
  Object.entries({ status: STATUS_GLYPHS, health: HEALTH_GLYPHS, commitment: COMMITMENT_GLYPHS }).flatMap(([kind, glyphs]) =>
    Object.entries(glyphs).map(([name, [solid, line, look = '']]): [string, string] => [`${solid}|${line}|${look}`, `${kind}.${name}`]),
  ),
);

/** The timeline draws them by class. */
const CLASSES = [
  ...[...STATUSES, 'unknown'].map((name) => [`.is-${name}`, `status.${name}`] as const),
  ...HEALTHS.map((name) => [`.${name}`, `health.${name}`] as const),
];

function shapesIn(root: ParentNode): string[] {
  const glyphs = [...root.querySelectorAll('.glyph')]
    // a sign beside a sentence that says all of it
    .filter((glyph) => !glyph.closest('.plan-callouts'))
    .map((glyph) => {
      const [solid, line] = [...glyph.querySelectorAll('path')].map((path) => path.getAttribute('d'));
      const look = ['cut', 'dotted'].find((one) => glyph.classList.contains(one)) ?? '';
      return NAMES.get(`${solid}|${line}|${look}`)!;
    });
  const signs = CLASSES.filter(([selector]) => root.querySelector(`.time ${selector}`)).map(([, name]) => name);
  return [...new Set([...glyphs, ...signs])].sort();
}

function legendOf(layout: LayoutModule, scene: Scene): string[] {
  const place = document.createElement('div');
  render(layout.legend?.(scene), place);
  return shapesIn(place);
}

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const entity = {
  health: maybe(HEALTHS).map((value) => value && { value, by: 'Ada', on: '2026-09-01' }),
  timeframe: maybe(['2025-Q1', '2026-Q3', '2026-10', '2029', 'next']),
};
const roadmaps = fc.record({
  items: fc.array(fc.record({ ...entity, status: maybe(STATUSES), commitment: maybe(COMMITMENTS), objectives: maybe(['o0', 'o1']) }), {
    minLength: 1,
    maxLength: 6,
  }),
  objectives: fc.array(fc.record(entity), { maxLength: 2 }),
});
/** What every audience may see. */
const named = (list: readonly object[], letter: string): object[] =>
  list.map((one, n) => ({ ...one, id: `${letter}${n}`, title: `${letter}${n}`, visibility: 'public', benefit: 'It helps.' }));

const views: fc.Arbitrary<View> = fc.constantFrom<View>(
  {},
  { columns: 'status' },
  { columns: 'commitment', groupBy: 'status' },
  { filter: { status: ['done'] } },
  { search: '0' },
);

for (const layout of [outcomes, releasePlan, timeline, board, list])
  describe(`The legend of ${layout.name}`, () => {
    it('holds each shape that is drawn, and no other, in every lens', async () => {
      const lenses = fc.constantFrom(...Object.values(presets));
      await fc.assert(
        fc.asyncProperty(roadmaps, lenses, views, async ({ items, objectives }, lens, asked) => {
          const scene = sceneOf({ items: named(items, 'i'), objectives: named(objectives, 'o') }, lens);
          const view: View = { ...layout.initialView?.(scene.projection, scene.frame), zoom: 'fit', ...asked };
          const seen = { ...scene, view, lanes: arrange(scene.projection, view) };
          if (seen.lanes.lanes.length === 0) return;
          expect(legendOf(layout, seen)).to.deep.equal(shapesIn(await drawn(layout, seen)));
        }),
        { numRuns: 30 },
      );
    });
  });

describe('The legend of themes', () => {
  it('is the guide to what may be said, and there is no second one', () => {
    expect(themes).not.to.have.property('legend');
  });
});

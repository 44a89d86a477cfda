import type { Scene } from '../../src/components/layouts/layout-module.js';
import { createWords } from '../../src/components/i18n/words.js';
import { arrange } from '../../src/sdk/lenses/arrange.js';
import type { Lens } from '../../src/sdk/lenses/lens.js';
import { project } from '../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../src/sdk/parse/parse-roadmap.js';

export const TODAY = '2026-09-14';

/** Everything a layout needs to draw a roadmap, as the view would hand it over: in English, on a fixed day, 1224 px wide. */
export function sceneOf(roadmap: unknown, lens: Lens, changes: Partial<Scene> = {}): Scene {
  const projection = project(parseRoadmap(roadmap).roadmap, lens, { today: TODAY });
  return {
    projection,
    lanes: arrange(projection),
    frame: { width: 1224 },
    words: createWords('en-GB', projection.fiscalYearStart, projection.twoCalendars, projection.lens.vocabulary),
    view: {},
    changeView: () => undefined,
    announce: () => undefined,
    ...changes,
  };
}

import type { Roadmap } from '../../src/sdk/model/roadmap.js';
import { parseRoadmap } from '../../src/sdk/parse/parse-roadmap.js';

/** A roadmap from as little as a test needs to say. Throws when the test's own data is wrong. */
export function roadmapOf(input: object): Roadmap {
  const { roadmap, issues } = parseRoadmap(input);
  if (issues.length > 0) throw new Error(`the test's roadmap is wrong: ${JSON.stringify(issues)}`);
  return roadmap;
}

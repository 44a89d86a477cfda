// The package as a server imports it, by its own name: no DOM there. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the SDK reads and projects a roadmap without a DOM', async () => {
  assert.equal(globalThis.document, undefined);
  const { lenses, parseRoadmap, project } = await import('roadmap-view/sdk');
  const { roadmap, issues } = parseRoadmap({ items: [{ title: 'Sign in', timeframe: '2026-Q4' }] });
  const projection = project(roadmap, lenses.team, { today: '2026-09-14' });
  assert.deepEqual(issues, []);
  assert.deepEqual(
    projection.items.map(({ title }) => title),
    ['Sign in'],
  );
  assert.doesNotThrow(() => structuredClone(projection));
});

test('the SDK leaves no trace in the global scope', async () => {
  const before = Object.getOwnPropertyNames(globalThis).sort();
  await import('roadmap-view/sdk');
  assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
});

test('the element may be imported by a server, which draws nothing', async () => {
  const { RoadmapViewElement, defineRoadmapView } = await import('roadmap-view');
  assert.equal(typeof RoadmapViewElement.version, 'string');
  assert.doesNotThrow(() => defineRoadmapView());
});

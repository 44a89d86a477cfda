// The handler among an application's other routes, with Hono. Whoever edits the roadmap publishes: every process hears of it by the bus.
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { lenses, loadRoadmap } from 'roadmap-view/sdk';
import { createRoadmapHandler } from 'roadmap-view/server';
import { bearerReaders } from './bearer-readers.mjs';
import { roadmapFile } from './roadmap-file.mjs';

const LARGEST = 10_000_000;

/** @param options.editor the token of whoever may replace the roadmap */
export function createApp({ file, readers, editor, bus }) {
  const { load, save } = roadmapFile(file);
  const handler = createRoadmapHandler({ load, lenses, shared: ['customer'], authorize: bearerReaders(readers), bus });
  const app = new Hono();
  app.all('/roadmap/*', ({ req }) => handler(req.raw));
  app.put('/admin/roadmap', bearerAuth({ token: editor }), bodyLimit({ maxSize: LARGEST }), async (context) => {
    const text = await context.req.text();
    const { issues } = loadRoadmap(text);
    if (issues.some(({ path, leftOut }) => path === '' && leftOut === 'record')) return context.json({ issues }, 422);
    await save(text);
    await bus.publish('roadmap');
    return context.json({ issues });
  });
  return app;
}

// The handler among an application's other routes, with Hono. Whoever edits the roadmap publishes: every process hears of it by the bus.
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { lenses, loadRoadmap } from 'roadmap-view/sdk';
import { createRoadmapHandler, withdrawn } from 'roadmap-view/server';
import { bearerReaders } from './bearer-readers.mjs';
import { limitReaders } from './limit-readers.mjs';
import { roadmapFile } from './roadmap-file.mjs';

const LARGEST = 10_000_000;

/**
 * @param options.editor the token of whoever may replace the roadmap and read what readers leave
 * @param options.inputs where that is kept
 */
export function createApp({ file, readers, editor, bus, inputs }) {
  const { load, save } = roadmapFile(file);
  const handler = createRoadmapHandler({
    load,
    lenses,
    shared: ['customer'],
    authorize: bearerReaders(readers),
    inputs: { store: inputs, limit: limitReaders() },
    bus,
  });
  const app = new Hono();
  app.all('/roadmap/*', ({ req }) => handler(req.raw));
  app.put('/admin/roadmap', bearerAuth({ token: editor }), bodyLimit({ maxSize: LARGEST }), async (context) => {
    const text = await context.req.text();
    const { issues } = loadRoadmap(text);
    if (issues.some(({ path, leftOut }) => path === '' && leftOut === 'record')) return context.json({ issues }, 422);
    await save(text);
    // an edit may take something away: then nobody is given what was before it
    await bus.publish(withdrawn('roadmap'));
    return context.json({ issues });
  });
  app.get('/admin/inputs', bearerAuth({ token: editor }), async (context) => context.json(await inputs.all()));
  return app;
}

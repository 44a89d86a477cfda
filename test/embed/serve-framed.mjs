// Answers /framed/… : the pages of a real embed handler under `/framed/embed`, and a page of a host that frames one and passes on what it hears.
// The runner listens on localhost and 127.0.0.1, which are two hosts to a browser. `?ancestors=` says who may frame the page. Below
// `/framed/whole` and `/framed/tampered` lie the files of the embed as a server sends them to all, the parts of the latter with a line more; below
// `/framed/changed-board` the board alone.
import { readFile } from 'node:fs/promises';

const HOST = `<!doctype html><title>Host</title><body><script>
  addEventListener('message', ({ data }) => parent.postMessage(data, '*'));
  const frame = document.createElement('iframe');
  frame.src = new URLSearchParams(location.search).get('frame');
  document.body.append(frame);
</script>`;

async function handlerFor(ancestors) {
  const { lenses, loadRoadmap } = await import('roadmap-view/sdk');
  const { createEmbedHandler, createRoadmapHandler } = await import('roadmap-view/server');
  const { roadmap } = loadRoadmap({ title: 'Plan', items: [{ id: 'sso', title: 'Sign in', timeframe: '2026-Q4' }] });
  const projections = createRoadmapHandler({ load: () => roadmap, lenses: [lenses.team], shared: ['team'], today: '2026-09-14' });
  return createEmbedHandler({ projections, basePath: '/framed/embed', scripts: '/dist/embed', frameAncestors: ancestors });
}

async function sendFile(context, folder, name) {
  context.set('Access-Control-Allow-Origin', '*');
  context.type = 'js';
  const isChanged = folder === 'tampered' ? name !== 'roadmap-view.classic.js' : folder !== 'whole' && name === 'roadmap-view.board.js';
  context.body = `${isChanged ? 'globalThis.isTampered = true;' : ''}${await readFile(`dist/embed/${name}`, 'utf8')}`;
}

export async function serveFramed(context, next) {
  if (!context.path.startsWith('/framed/')) return next();
  if (context.path === '/framed/host.html') {
    context.type = 'html';
    context.body = HOST;
    return;
  }
  const [, folder, name] = /^\/framed\/(whole|tampered|changed-board)\/([\w.-]+\.js)$/.exec(context.path) ?? [];
  if (folder) return sendFile(context, folder, name);
  const handler = await handlerFor(String(context.query.ancestors).split(','));
  const answer = await handler(new Request(context.URL));
  context.status = answer.status;
  for (const [name, value] of answer.headers) context.set(name, value);
  context.body = Buffer.from(await answer.arrayBuffer());
}

// Answers /framed/… : the pages of a real embed handler under `/framed/embed`, and a page of a host that frames one and passes on what it hears.
// The runner listens on localhost and 127.0.0.1, which are two hosts to a browser. `?ancestors=` says who may frame the page.
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

export async function serveFramed(context, next) {
  if (!context.path.startsWith('/framed/')) return next();
  if (context.path === '/framed/host.html') {
    context.type = 'html';
    context.body = HOST;
    return;
  }
  const handler = await handlerFor(String(context.query.ancestors).split(','));
  const answer = await handler(new Request(context.URL));
  context.status = answer.status;
  for (const [name, value] of answer.headers) context.set(name, value);
  context.body = Buffer.from(await answer.arrayBuffer());
}

// Pages to be framed and what oEmbed tells of them, as a server answers. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { lenses, loadRoadmap } from 'roadmap-view/sdk';
import { createEmbedHandler, createRoadmapHandler } from 'roadmap-view/server';

const SITE = 'https://roadmap.example';
const { roadmap } = loadRoadmap({
  title: 'Plan "<b>"',
  items: [
    {
      id: 'sso',
      title: 'Sign in </script><script>x()</script>',
      timeframe: '2026-Q4',
      visibility: 'public',
      commitment: 'committed',
      texts: { customer: { title: 'Sign in </script><script>x()</script>' } },
    },
    { id: 'deal', title: 'Buy Quillfeather', visibility: 'confidential' },
  ],
});
const projections = createRoadmapHandler({
  load: () => roadmap,
  lenses: [lenses.team, lenses.customer],
  shared: ['customer'],
  authorize: (request, lens) =>
    request.headers.get('authorization') === 'Bearer right' || new URL(request.url).searchParams.get('token') === 'right'
      ? lens === 'team'
      : undefined,
  today: '2026-09-14',
});
const handler = createEmbedHandler({ projections, scripts: '/assets', frameAncestors: ['https://wiki.example'], providerName: 'Fernhill' });

const ask = (path, init) => handler(new Request(new URL(path, SITE), init));
const oembed = (url, more = '') => ask(`/embed/oembed.json?url=${encodeURIComponent(url)}${more}`);

function* elementsIn(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsIn(child);
}
const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;

test('a page is sent with its policy, who may frame it, and for as long as its projection holds', async () => {
  const answer = await ask('/embed/customer');
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /^text\/html/);
  assert.match(
    answer.headers.get('content-security-policy'),
    /^default-src 'none'; script-src 'self'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors https:\/\/wiki\.example$/,
  );
  assert.match(answer.headers.get('cache-control'), /^public, max-age=\d+$/);
  const page = await answer.text();
  const elements = [...elementsIn(parse(page))];
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  assert.deepEqual(
    scripts.map((script) => attribute(script, 'src') ?? attribute(script, 'type')),
    ['/assets/roadmap-view.classic.js', '/assets/roadmap-view.frame.js', 'application/json'],
  );
  const projection = JSON.parse(scripts[2].childNodes[0].value);
  assert.deepEqual(
    projection.items.map(({ title }) => title),
    ['Sign in </script><script>x()</script>'],
  );
  assert.ok(!page.includes('Quillfeather'));
  const rows = elements.filter(({ tagName, attrs }) => tagName === 'th' && attrs.some(({ value }) => value === 'row'));
  assert.ok(rows.length > 0 || page.includes('Sign in &lt;/script&gt;'));
});

test('who may not read the projection gets no page, in the very bytes of a lens that there is not', async () => {
  assert.equal((await ask('/embed/team')).status, 401);
  const [hidden, missing] = [
    await ask('/embed/customerx', { headers: { authorization: 'Bearer right' } }),
    await ask('/embed/exec', { headers: { authorization: 'Bearer right' } }),
  ];
  assert.deepEqual([hidden.status, await hidden.text()], [missing.status, await missing.text()]);
  assert.equal((await ask('/embed/a/b')).status, 404);
  assert.equal((await ask('/embed/customer', { method: 'POST' })).status, 405);
});

test('the reader is known by the headers and by the query, and the answer is nobody else’s', async () => {
  for (const answer of [await ask('/embed/team', { headers: { authorization: 'Bearer right' } }), await ask('/embed/team?token=right')]) {
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'private, no-store');
    assert.match(await answer.text(), /Buy Quillfeather|Sign in/);
  }
});

test('a page names its oEmbed answer, and the answer frames the page', async () => {
  const page = await (await ask('/embed/customer')).text();
  const link = [...elementsIn(parse(page))].find((element) => attribute(element, 'type') === 'application/json+oembed');
  const told = await (await handler(new Request(attribute(link, 'href')))).json();
  assert.deepEqual(
    { ...told, html: undefined },
    {
      version: '1.0',
      type: 'rich',
      title: 'Plan "<b>"',
      provider_name: 'Fernhill',
      provider_url: `${SITE}/`,
      cache_age: 3600,
      width: 800,
      height: 600,
      html: undefined,
    },
  );
  const [frame, ...others] = [...elementsIn(parse(told.html))].filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
  assert.deepEqual([frame.tagName, others.length], ['iframe', 0]);
  assert.equal(attribute(frame, 'src'), `${SITE}/embed/customer`);
  assert.equal(attribute(frame, 'title'), 'Plan "<b>"');
});

test('oEmbed: no larger than asked for; what is no size is not heard', async () => {
  const sizeOf = async (more) => {
    const { width, height, html } = await (await oembed(`${SITE}/embed/customer`, more)).json();
    assert.ok(html.includes(`width="${width}" height="${height}"`));
    return [width, height];
  };
  assert.deepEqual(await sizeOf('&maxwidth=400&maxheight=250'), [400, 250]);
  assert.deepEqual(await sizeOf('&maxwidth=4000'), [800, 600]);
  assert.deepEqual(await sizeOf('&maxwidth=-1&maxheight=1e9%22'), [800, 600]);
});

test('oEmbed: 401 for what is private, 404 for what is not ours, 501 for another format', async () => {
  assert.equal((await oembed(`${SITE}/embed/team`)).status, 401);
  for (const url of [
    'https://other.example/embed/customer',
    `${SITE}/elsewhere`,
    `${SITE}/embed/oembed.json`,
    `${SITE}/embed/none`,
    'x',
    '',
  ])
    assert.ok([401, 404].includes((await oembed(url)).status), url);
  assert.equal((await oembed('https://other.example/embed/customer')).status, 404);
  assert.equal((await oembed(`${SITE}/embed/customer`, '&format=xml')).status, 501);
});

test('options that are wrong are refused', () => {
  assert.throws(() => createEmbedHandler({ scripts: '/assets' }), /missing projections/);
  assert.throws(() => createEmbedHandler({ projections }), /missing scripts/);
  assert.throws(() => createEmbedHandler({ projections, scripts: '/a', frameAncestors: ['x; script-src *'] }), /invalid frameAncestors/);
});

test('a page with hashes names those of the parts, too, above the scripts that load them, and without hashes none', async () => {
  const integrity = {
    'roadmap-view.classic.js': 'sha384-a',
    'roadmap-view.frame.js': 'sha384-b',
    'roadmap-view.board.classic.js': 'sha384-c</script>',
    'roadmap-view.board.js': 'sha384-d',
  };
  const hashed = createEmbedHandler({ projections, scripts: '/assets', integrity });
  const page = await (await hashed(new Request(new URL('/embed/customer', SITE)))).text();
  const [block, main] = [...elementsIn(parse(page))].filter(({ tagName }) => tagName === 'script');
  assert.equal(attribute(block, 'data-roadmap-integrity'), '');
  assert.deepEqual(JSON.parse(block.childNodes[0].value), { files: { 'roadmap-view.board.classic.js': 'sha384-c</script>' } });
  assert.equal(attribute(main, 'integrity'), 'sha384-a');
  assert.ok(!(await (await ask('/embed/customer')).text()).includes('data-roadmap-integrity'));
});

// The data client against a server on the loopback that does everything wrong: its state, its code, how often it asked, and that nothing
// of what the server said leaks into a message. Times are a fraction of the client's own, so that the test is quick.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { startFaultServer } from './fault-server.mjs';

async function bundled() {
  const root = new URL('../../../', import.meta.url).pathname;
  const lib = { entry: `${root}src/sdk/client/index.ts`, formats: ['es'] };
  const rolldownOptions = { output: { codeSplitting: false } };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib, rolldownOptions },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const { createRoadmapClient, CLIENT_ERRORS } = await bundled();
const RETRY = { timeout: 400, firstDelay: 10, longestDelay: 40, longestWait: 3000, budget: 5000 };
const SSO = ['SSO'];

/** A path; then the titles it gives, or the code it ends with; and how often it is asked. */
const TABLE = [
  ['ok', SSO, 1],
  ['login', 'parse', 1],
  ['empty', 'parse', 1],
  ['cut-json', 'parse', 1],
  ['cut-body', 'network', 3],
  ['cut-chunks', 'network', 3],
  // Node unpacks what there is; browsers call it a fault of the network
  ['cut-gzip', 'parse', 1],
  ['no-gzip', 'network', 3],
  ['gzip', SSO, 1],
  ['mark', SSO, 1],
  ['twice-a-key', SSO, 1],
  ['huge-number', SSO, 1],
  ['nan', 'parse', 1],
  ['no-utf8', ['S\ufffd\ufffdO'], 1],
  ['deep', 'too-large', 1],
  ['endless', 'too-large', 1],
  ['no-http', 'network', 3],
  ['nothing-at-all', 'network', 3],
  ['reset', 'network', 3],
  ['slow-headers', 'timeout', 3],
  ['slow-body', SSO, 1],
  ['stalled-body', 'timeout', 3],
  ['204', 'parse', 1],
  ['moved', 'parse', 1],
  ['moved-round', 'network', undefined],
  ['304', 'parse', 1],
  ['401', 'auth', 1],
  ['403', 'forbidden', 1],
  ['404', 'not-found', 1],
  ['410', 'not-found', 1],
  ['413', 'too-large', 1],
  ['429-seconds', SSO, 2],
  ['429-date', SSO, 2],
  ['429-garbage', SSO, 2],
  ['429-day', 'rate', 1],
  ['500-twice', SSO, 3],
  ['500-cut-500', SSO, 3],
  ['503', 'server', 3],
];

let server;
before(async () => (server = await startFaultServer()));
after(() => server.close());

const optionsOf = (more = {}) => ({ retry: RETRY, limits: { bytes: 5_000_000 }, ...more });

/** Follows a source until it has settled, once more for each further visit. */
function settled(client, source) {
  return new Promise((resolve) => {
    const watch = client.watch(source, (snapshot) => {
      if (snapshot.isBusy || (snapshot.document === undefined && !snapshot.error)) return;
      watch.stop();
      resolve(snapshot);
    });
  });
}

const titlesOf = ({ document }) => document.items.map((item) => item.title ?? item);

for (const [path, expected, times] of TABLE) {
  test(`${path}: ${typeof expected === 'string' ? expected : 'data'}${times ? ` after ${times} of 3 tries` : ''}`, async () => {
    const src = `${server.base}/${path}`;
    const snapshot = await settled(createRoadmapClient(optionsOf()), { src });
    if (typeof expected === 'string') {
      assert.deepEqual([snapshot.state, snapshot.error.code], ['error', expected]);
      assert.ok(snapshot.error.message.includes(src) && !/secret|stack|doctype/.test(snapshot.error.message), snapshot.error.message);
    } else assert.deepEqual([snapshot.state, titlesOf(snapshot)], ['ready', expected]);
    if (times) assert.deepEqual([server.asked[path], snapshot.tries], [times, times]);
  });
}

for (const [name, src] of [
  ['a name that nobody has', 'http://nobody.invalid/plan.json'],
  ['a port where nobody listens', 'http://127.0.0.1:9/plan.json'],
  ['an address that is none', 'http://'],
]) {
  test(`${name}: network`, async () => {
    const { state, error, tries } = await settled(createRoadmapClient(optionsOf()), { src });
    assert.deepEqual([state, error.code, tries], ['error', 'network', 3]);
  });
}

test('a server that speaks no TLS: network', async () => {
  const src = `${server.base.replace('http:', 'https:')}/ok`;
  const { error } = await settled(createRoadmapClient(optionsOf()), { src });
  assert.equal(error.code, 'network');
});

test('a refused token is renewed once, and then no more', async () => {
  const getToken = ({ renew }) => (renew ? 'new' : 'old');
  const client = createRoadmapClient(optionsOf({ getToken }));
  assert.equal((await settled(client, { src: `${server.base}/401-renewed` })).state, 'ready');
  server.asked['401'] = 0;
  assert.equal((await settled(client, { src: `${server.base}/401` })).error.code, 'auth');
  assert.equal(server.asked['401'], 2);
});

test('a token follows no redirect', async () => {
  const client = createRoadmapClient(optionsOf({ getToken: () => 't', retry: { ...RETRY, tries: 1 } }));
  server.asked.login = 0;
  assert.equal((await settled(client, { src: `${server.base}/moved` })).error.code, 'network');
  assert.equal(server.asked.login, 0);
});

/** The snapshots at rest of a source that is asked for twice. */
async function twice(path) {
  const rests = [];
  const client = createRoadmapClient(optionsOf());
  await new Promise((resolve) => {
    const watch = client.watch({ src: `${server.base}/${path}` }, (snapshot) => {
      if (snapshot.isBusy) return;
      rests.push(snapshot);
      if (rests.length === 2) resolve();
      else watch.refresh();
    });
  });
  client.close();
  return rests;
}

test('what has not changed is the same object', async () => {
  const [first, second] = await twice('tagged');
  assert.equal(second.document, first.document);
  assert.ok(second.at >= first.at);
});

test('a tag that stays while the data changes does not hide the change', async () => {
  const [first, second] = await twice('same-tag');
  assert.notDeepEqual(second.document, first.document);
});

test('ten widgets, one of which fails, are nine that are drawn', async () => {
  const client = createRoadmapClient(optionsOf());
  const paths = [...Array.from({ length: 9 }, (_, index) => `ok?${index}`), '503'];
  const all = await Promise.all(paths.map((path) => settled(client, { src: `${server.base}/${path}` })));
  assert.deepEqual(
    all.map(({ state }) => state),
    [...Array(9).fill('ready'), 'error'],
  );
});

test('leaving while an answer is under way ends the connection, and nothing is heard of it', async () => {
  const client = createRoadmapClient(optionsOf({ retry: { ...RETRY, timeout: 60_000 } }));
  const heard = [];
  const watch = client.watch({ src: `${server.base}/stalled-body` }, (snapshot) => heard.push(snapshot.state));
  await new Promise((resolve) => setTimeout(resolve, 100));
  watch.stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(heard, ['loading']);
});

test('every code that there is has a sentence that names the place', () => {
  for (const sentence of Object.values(CLIENT_ERRORS)) assert.match(sentence, /\{place\}/);
});

// node bench/handler.mjs: the handler on loopback, in a process of its own. 10,000 items, six lenses, a change every second; every
// answer is compared to the byte with the projections of its lens. Needs a build. See docs/scale.md for what came out.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '20' },
    fresh: { type: 'string', default: '5' },
    connections: { type: 'string', default: '48' },
    streams: { type: 'string' },
  },
});
const LENSES = ['exec', 'team', 'sales', 'marketing', 'support', 'customer'];
const PER_LENS = 100;
const host = fork(fileURLToPath(new URL('handler-host.mjs', import.meta.url)), [values.items, values.fresh]);
const ask = async (question) => {
  host.send(question);
  const [answer] = await once(host, 'message');
  return answer;
};

try {
  const [{ port, sizes }] = await once(host, 'message');
  console.log(
    `${values.items} items, a change every second, freshFor ${values.fresh} s, ${values.connections} connections, ${values.seconds} s each, ${availableParallelism()} cores, load ${loadavg()[0]}; bytes:`,
    sizes,
  );
  if (values.streams) console.log(await memoryPerStream(port, Number(values.streams)));
  else await measure(port);
} finally {
  host.kill();
}

async function measure(port) {
  const rows = [];
  for (const [name, kind] of [
    ['who has nothing yet', 'full'],
    ['who asks with the tag of a second ago', 'tag'],
  ])
    rows.push(await load(name, kind, port));
  console.table(rows);
  console.log(await events(port));
}

/** What the process takes more with so many open streams that were each told one tag: after the first hundred, which warm it up. */
async function memoryPerStream(port, count) {
  const open = async (length) => {
    const readers = [];
    while (readers.length < length) readers.push(await listen(port, LENSES[readers.length % LENSES.length]));
    while (readers.some(({ heard }) => heard.length === 0)) await new Promise((resolve) => setTimeout(resolve, 100));
    return readers;
  };
  const readers = await open(100);
  const before = (await ask('memory')).rssNow;
  readers.push(...(await open(count)));
  const after = (await ask('memory')).rssNow;
  for (const { stop } of readers) stop();
  return { streams: count, 'kB each': Math.round((after - before) / count / 100) / 10 };
}

/** Readers of all lenses at once, while the roadmap changes every second. */
async function load(name, kind, port) {
  await ask('begin');
  const seen = new Map();
  const numbers = new Map();
  const answers = [];
  let otherStatus = 0;
  const faults = [];
  const requests = LENSES.map((lens) => {
    let last;
    return {
      method: 'GET',
      path: `/roadmap/${lens}.json`,
      headers: { authorization: 'Bearer all' },
      setupRequest: (request) =>
        kind === 'tag' && last ? { ...request, headers: { ...request.headers, 'if-none-match': last } } : request,
      onResponse(status, body, _context, headers) {
        last = headers.ETag ?? headers.etag;
        const fault = status === 200 ? faultOf(lens, headers, body, { seen, numbers }) : undefined;
        if (fault) faults.push(`${lens}: ${fault}`);
        answers.push({ lens, number: numbers.get(last), at: performance.timeOrigin + performance.now() });
        if (status !== 200 && status !== 304) otherStatus++;
      },
    };
  });
  const url = `http://127.0.0.1:${port}`;
  const result = await autocannon({
    url,
    connections: Number(values.connections),
    duration: Number(values.seconds),
    timeout: 60,
    requests,
  });
  const { rss, cpu, told } = await ask('end');
  for (const fault of faults) console.log('wrong:', fault);
  const behind = answers.map((answer) => secondsBehind(answer, told)).sort((a, b) => a - b);
  return {
    reader: name,
    'answers/s': Math.round(result.requests.average),
    'per s of CPU': Math.round(result.requests.total / cpu),
    'MB/s': Math.round(result.throughput.average / 1e6),
    'p50 ms': result.latency.p50,
    'p99 ms': result.latency.p99,
    'max ms': result.latency.max,
    'most memory, MB': Math.round(rss / 1e6),
    'p50 s behind': behind.at(behind.length / 2),
    'most s behind': behind.at(-1),
    'answers in all': result.requests.total,
    failed: result.errors + result.timeouts + otherStatus,
    'wrong bytes': faults.length,
  };
}

/** For how long what was given had been out of date when it was received: since the next change for this lens. */
function secondsBehind({ lens, number, at }, told) {
  const next = told.find((one) => one.lens === lens && one.number > number);
  return next ? Math.max(0, Math.round(at - next.at) / 1000) : 0;
}

/**
 * What is wrong with an answer; nothing is fine. The first with a tag is looked through: its lens, its tag, and nothing that another lens alone shows.
 * The others must be the same.
 */
function faultOf(lens, headers, body, { seen, numbers }) {
  const tag = headers.ETag ?? headers.etag;
  const length = Number(headers['Content-Length'] ?? headers['content-length']);
  if (length !== body.length) return `${body.length} bytes of ${length}`;
  const known = seen.get(tag);
  if (known) return known.lens !== lens ? `tag of ${known.lens}` : known.body !== body ? 'other bytes with a known tag' : undefined;
  if (seen.size > 60) seen.clear();
  seen.set(tag, { lens, body });
  numbers.set(tag, Number(/: change (\d+)/.exec(body)?.[1] ?? 0));
  const foreign = LENSES.find((other) => other !== lens && body.includes(`only for ${other}`));
  if (foreign) return `words for ${foreign}`;
  if (JSON.parse(body).lens.id !== lens) return 'another lens';
  if (!body.includes(`only for ${lens}`)) return 'not its own words';
  const digest = createHash('sha256').update(body).digest().subarray(0, 18).toString('base64url');
  return tag === `"${digest}"` ? undefined : 'not the tag of its bytes';
}

/** Readers who listen: each change is seen by one lens, and only its readers may be told. */
async function events(port) {
  const readers = await Promise.all(LENSES.flatMap((lens) => Array.from({ length: PER_LENS }, () => listen(port, lens))));
  await ask('begin');
  await new Promise((resolve) => setTimeout(resolve, Number(values.seconds) * 1000));
  await ask('end');
  // what changed last is still on its way
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const { rss, told } = await ask('tags');
  const delays = [];
  let wrong = 0;
  for (const { lens, heard } of readers) {
    for (const { tag, at } of heard) {
      const change = told.find((one) => one.tag === tag);
      if (change && change.lens === lens) delays.push(at - change.at);
      else if (change) wrong++;
    }
  }
  for (const { stop } of readers) stop();
  delays.sort((a, b) => a - b);
  const at = (share) => Math.round(delays[Math.min(delays.length - 1, Math.floor(delays.length * share))]);
  return {
    streams: readers.length,
    changes: told.length,
    'events of these': delays.length,
    'if each is told': told.length * PER_LENS,
    'who missed the last': readers.filter(({ lens, heard }) => {
      const last = told.findLast((one) => one.lens === lens);
      return last && heard.at(-1)?.tag !== last.tag;
    }).length,
    'to the wrong lens': wrong,
    'p50 ms after the change': at(0.5),
    'p99 ms': at(0.99),
    'most memory, MB': Math.round(rss / 1e6),
  };
}

async function listen(port, lens) {
  const abort = new AbortController();
  const heard = [];
  const url = `http://127.0.0.1:${port}/roadmap/${lens}.events`;
  const request = get(url, { headers: { authorization: 'Bearer all' }, signal: abort.signal, agent: false }).on('error', () => {});
  const [response] = await once(request, 'response');
  response
    .on('error', () => {})
    .on('data', (chunk) => {
      for (const [, tag] of String(chunk).matchAll(/^id: (.+)$/gm)) heard.push({ tag, at: performance.timeOrigin + performance.now() });
    });
  return { lens, heard, stop: () => abort.abort() };
}

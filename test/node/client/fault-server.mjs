// A server that does wrong what a server can do wrong. It writes bytes, since no HTTP library would send these.
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

const CRLF = '\r\n';
const PLAN = JSON.stringify({ items: [{ title: 'SSO' }] });
const LOGIN = '<!doctype html><title>Sign in</title>';

/** A whole answer; the length is told unless headers say otherwise. */
const answer = (status, body = '', headers = []) =>
  Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, `content-length: ${Buffer.byteLength(body)}`, 'connection: close', ...headers, '', ''].join(CRLF)),
    Buffer.from(body),
  ]);
const headOf = (headers) => ['HTTP/1.1 200 OK', ...headers, '', ''].join(CRLF);

const send = (bytes) => (socket) => socket.end(bytes);
const whole = (...args) => send(answer(...args));
const ok = whole('200 OK', PLAN);
const first =
  (count, fault, then = ok) =>
  (socket, asked) =>
    (asked.count <= count ? fault : then)(socket, asked);

/** Sends a body in pieces, with a pause before each. */
const slowly = (pieces, pause) => (socket) => {
  socket.write(headOf([`content-length: ${Buffer.byteLength(pieces.join(''))}`]));
  const next = () => {
    const piece = pieces.shift();
    if (piece === undefined || socket.destroyed) return socket.end();
    socket.write(piece);
    setTimeout(next, pause);
  };
  setTimeout(next, pause);
};

const cut = (bytes) => (socket) => socket.write(bytes, () => socket.destroy());
const reset = (socket) => socket.resetAndDestroy();
const packed = gzipSync(PLAN);
const later = (seconds) => new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000).toUTCString();

function endless(socket) {
  socket.write(headOf(['transfer-encoding: chunked']));
  const chunk = `10000${CRLF}${' '.repeat(0x10000)}${CRLF}`;
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

/** What each path does; a call gets the socket and what was asked: `{ count, head }`. */
const FAULTS = {
  ok,
  login: whole('200 OK', LOGIN, ['content-type: text/html']),
  empty: whole('200 OK', ''),
  'cut-json': whole('200 OK', PLAN.slice(0, 20)),
  'cut-body': cut(headOf(['content-length: 500']) + PLAN),
  'cut-chunks': cut(`${headOf(['transfer-encoding: chunked'])}5${CRLF}{"ite`),
  'cut-gzip': whole('200 OK', packed.subarray(0, packed.length - 12), ['content-encoding: gzip']),
  'no-gzip': whole('200 OK', PLAN, ['content-encoding: gzip']),
  gzip: whole('200 OK', packed, ['content-encoding: gzip']),
  mark: whole('200 OK', `\ufeff${PLAN}`),
  'twice-a-key': whole('200 OK', '{"items":[],"items":[{"title":"SSO"}]}'),
  'huge-number': whole('200 OK', '{"items":[{"title":"SSO","effort":1e999,"id":99999999999999999999}]}'),
  nan: whole('200 OK', '{"items":[{"title":"SSO","effort":NaN}]}'),
  'no-utf8': whole('200 OK', Buffer.concat([Buffer.from('{"items":[{"title":"S'), Buffer.from([0xff, 0xc3]), Buffer.from('O"}]}')])),
  deep: whole('200 OK', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  endless,
  'no-http': send(`SSH-2.0-OpenSSH_9.2${CRLF}`),
  'nothing-at-all': (socket) => socket.end(),
  reset,
  'slow-headers': () => undefined,
  'slow-body': slowly(PLAN.match(/.{1,8}/g), 40),
  'stalled-body': (socket) => socket.write(headOf(['content-length: 500']) + PLAN),
  204: send(`HTTP/1.1 204 No Content${CRLF}${CRLF}`),
  moved: (socket) => socket.end(answer('301 Moved Permanently', '', ['location: /login'])),
  'moved-round': (socket) => socket.end(answer('302 Found', '', ['location: /moved-round'])),
  304: send(`HTTP/1.1 304 Not Modified${CRLF}${CRLF}`),
  'same-tag': (socket, { count }) => socket.end(answer('200 OK', JSON.stringify({ items: [`${count}`] }), ['etag: "1"'])),
  tagged: (socket, { head }) =>
    socket.end(/if-none-match: "1"/i.test(head) ? `HTTP/1.1 304 Not Modified${CRLF}${CRLF}` : answer('200 OK', PLAN, ['etag: "1"'])),
  '401-renewed': (socket, asked) => (/Bearer new/.test(asked.head) ? ok : whole('401 Unauthorized'))(socket, asked),
  401: whole('401 Unauthorized', LOGIN),
  403: whole('403 Forbidden', '{"reason":"secret"}'),
  404: whole('404 Not Found'),
  410: whole('410 Gone'),
  413: whole('413 Content Too Large'),
  '429-seconds': first(1, whole('429 Too Many Requests', '', ['retry-after: 1'])),
  '429-date': first(1, (socket, asked) => whole('429 Too Many Requests', '', [`retry-after: ${later(1)}`])(socket, asked)),
  '429-garbage': first(1, whole('429 Too Many Requests', '', ['retry-after: soonish'])),
  '429-day': whole('429 Too Many Requests', '', ['retry-after: 86400']),
  '500-twice': first(2, whole('500 Internal Server Error', 'stack trace: secret')),
  '500-cut-500': first(2, (socket, asked) => (asked.count === 1 ? reset : whole('502 Bad Gateway'))(socket, asked)),
  503: whole('503 Service Unavailable'),
};

/** Starts on a free port of the loopback. `asked` counts the requests of each path. */
export async function startFaultServer() {
  const asked = {};
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      const head = bytes.toString('latin1');
      const name = /^GET \/([^ ?]*)/.exec(head)?.[1];
      asked[name] = (asked[name] ?? 0) + 1;
      (FAULTS[name] ?? whole('404 Not Found'))(socket, { count: asked[name], head });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${server.address().port}`, asked, close };
}

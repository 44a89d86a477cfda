import { createParser } from 'eventsource-parser';
import type { Surroundings } from './ask.js';
import { wait, type Clock } from './clock.js';
import { send, type BodyReader, type Request } from './http.js';

/** What one who listens to server-sent events is told. */
export interface EventListener {
  /** Something changed, or may have while nobody listened. @param tag the entity tag that there is now, where the event's id is one */
  changed(tag?: string): void;
  /** There are no events for now: asking from time to time is all there is. */
  lost(): void;
  /** They have come back. */
  found(): void;
}

/** Milliseconds between connections, unless the server says otherwise. */
const PAUSE = 3000;
const LONGEST_PAUSE = 60_000;
/** A connection that is silent for so long is taken for dead: servers send comments to show that theirs is not. */
const SILENCE = 120_000;
/** As often in a row a connection may fail before it counts as lost. */
const PATIENCE = 3;
/** More characters than this without an end are no event. */
const LONGEST_EVENT = 1_000_000;
/** As our handler makes its entity tags, which are the ids of its events. */
const TAG = /^"[\w-]{24}"$/;
/** The server says that there will be nothing, or nothing for us. */
const FINAL = [204, 401, 403, 404, 410];

/**
 * Listens to the events of an address, over `fetch` so that headers and tokens work. Connects again, with the id of the last event, until
 * the signal ends it or the server says that there is nothing to come. What an event says is not read: it means that there is news.
 */
export async function followEvents(
  request: Request,
  { clock, random }: Pick<Surroundings, 'clock' | 'random'>,
  signal: AbortSignal,
  listener: EventListener,
): Promise<void> {
  const line: Line = { pause: PAUSE, lastId: '', failures: 0 };
  while (!signal.aborted) {
    const isOver = await connect(request, line, clock, signal, listener).catch(() => false);
    if (signal.aborted) return;
    if (++line.failures === PATIENCE || isOver) listener.lost();
    if (isOver) return;
    const pause = Math.min(LONGEST_PAUSE, line.pause * 2 ** (line.failures - 1));
    await wait(pause * (0.5 + random() / 2), clock, signal);
  }
}

/** What is remembered from one connection to the next. */
interface Line {
  pause: number;
  lastId: string;
  failures: number;
}

/** One connection, until it ends. Resolves to whether there shall be no other. */
async function connect(request: Request, line: Line, clock: Clock, signal: AbortSignal, listener: EventListener): Promise<boolean> {
  const inner = new AbortController();
  let reader: BodyReader | undefined;
  const end = () => {
    inner.abort();
    // also where what we were given as fetch does not listen to the signal
    reader?.cancel().catch(() => undefined);
  };
  let stopTimer = clock.after(SILENCE, end);
  signal.addEventListener('abort', end, { once: true });
  try {
    const headers = { accept: 'text/event-stream', ...(line.lastId && { 'last-event-id': line.lastId }) };
    const { ok, status, headers: given, body } = await send(request, headers, false, inner.signal);
    if (FINAL.includes(status)) return true;
    if (!ok || !body || !/^text\/event-stream/i.test(given.get('content-type') ?? '')) return false;
    reader = body.getReader();
    const parser = parserFor(line, listener);
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !value || inner.signal.aborted) return false;
      stopTimer();
      stopTimer = clock.after(SILENCE, end);
      greet(line, listener);
      if (!parser(decoder.decode(value, { stream: true }))) return false;
    }
  } finally {
    stopTimer();
    end();
    signal.removeEventListener('abort', end);
  }
}

/** The first sign of life of a connection: what happened while there was none is unknown. */
function greet(line: Line, listener: EventListener): void {
  if (line.failures >= PATIENCE) listener.found();
  if (line.failures > 0) listener.changed();
  line.failures = 0;
}

/** Reads pieces of the stream. Answers whether it still makes sense. */
function parserFor(line: Line, listener: EventListener): (piece: string) => boolean {
  let pending = 0;
  const parser = createParser({
    onEvent({ id }) {
      pending = 0;
      line.lastId = id ?? line.lastId;
      listener.changed(TAG.exec(line.lastId)?.[0]);
    },
    onComment: () => (pending = 0),
    onRetry: (milliseconds) => (line.pause = milliseconds),
  });
  return (piece) => {
    parser.feed(piece);
    pending += piece.length;
    return pending < LONGEST_EVENT;
  };
}

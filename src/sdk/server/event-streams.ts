import type { Lens } from '../lenses/lens.js';
import type { Bus } from './bus.js';
import { inTime } from './in-time.js';
import type { Answer } from './make-answer.js';
import { elapsed } from './one-at-a-time.js';
import type { PerLens } from './per-lens.js';
import { createTextStream, type TextStream } from './text-stream.js';

/** Heartbeats after which a stream ends: whoever reads on asks again, and is authorized again. At 25 s each, an hour. */
const MOST_BEATS = 144;
/** Milliseconds for which it may take to find out whether a reader may still read. */
const PATIENCE = 10_000;

/** Who wants to hear of a lens. */
interface Listener {
  lens: Lens;
  /** The last entity tag this reader knows of. */
  etag: string | undefined;
  signal: AbortSignal;
  /** Whether this reader may still read the lens: asked at each sign of life, and before each tag. */
  mayRead: () => Promise<boolean>;
}

interface Reader extends Listener {
  stream: TextStream;
  beats: number;
}

export interface StreamRules {
  answers: PerLens<Answer>;
  bus: Bus;
  topic: string;
  /** Seconds between two signs of life. */
  heartbeat: number;
  /** Milliseconds since 1970. */
  now: () => number;
  onError: (error: unknown) => void;
}

export interface EventStreams {
  /** Server-sent events for one reader of one lens: an entity tag whenever its projection is another one than the reader knows of. */
  open(listener: Listener): ReadableStream<Uint8Array>;
  /** Looks for changes as if the bus had told of one. */
  look: () => void;
}

/** Listens to the bus while there are readers, and tells those whose projection changed; a change to another lens is not theirs to know. */
export function createEventStreams({ answers, bus, topic, heartbeat, now, onError }: StreamRules): EventStreams {
  const readers = new Set<Reader>();
  let stop = () => {};
  /** When the day is over, for which the readers were last told. */
  let until: number | undefined;
  let hasFailed = false;
  const look = oneAfterTheOther(lookAtAll);

  async function lookAtAll(): Promise<void> {
    hasFailed = false;
    const since = elapsed();
    for (const lens of new Set([...readers].map((reader) => reader.lens))) await lookAt(lens, since);
  }

  async function lookAt(lens: Lens, since: number): Promise<void> {
    try {
      const { value } = await answers.after(lens, since);
      until = value.until;
      for (const reader of readers) if (reader.lens === lens && reader.etag !== value.etag) void tell(reader, value.etag);
    } catch (error) {
      hasFailed = true;
      onError(error);
    }
  }

  async function tell(reader: Reader, etag: string): Promise<void> {
    reader.etag = etag;
    await checkRight(reader);
    // when there is a newer one meanwhile, this reader is told of that one alone
    if (reader.etag === etag) reader.stream.send(`event: change\nid: ${etag}\ndata: ${JSON.stringify({ etag })}\n\n`);
  }

  /** Ends the stream of a reader who may not read any more, or of whom nobody knows. */
  async function checkRight({ mayRead, stream }: Reader): Promise<void> {
    const may = await inTime(mayRead(), PATIENCE).catch(onError);
    if (may !== true) stream.close();
  }

  async function signOfLife(reader: Reader): Promise<void> {
    if (++reader.beats > MOST_BEATS) reader.stream.close();
    else await checkRight(reader);
    reader.stream.send(':\n\n');
  }

  function beat(): void {
    for (const reader of [...readers]) void signOfLife(reader);
    if (hasFailed || (until !== undefined && now() >= until)) look();
  }

  function start(): void {
    const unsubscribe = bus.subscribe(topic, look);
    const timer = setInterval(beat, heartbeat * 1000);
    stop = () => {
      unsubscribe();
      clearInterval(timer);
    };
  }

  function remove(reader: Reader): void {
    if (readers.delete(reader) && readers.size === 0) stop();
  }

  return {
    look,
    open(listener) {
      const { signal } = listener;
      const stream = createTextStream(signal, () => remove(reader));
      const reader: Reader = { ...listener, stream, beats: 0 };
      if (readers.size === 0) start();
      readers.add(reader);
      if (signal.aborted) stream.close();
      // readers who lose their server together should not come back together; by chance, so that it tells nothing of the others
      stream.send(`retry: ${2000 + Math.floor(Math.random() * 8000)}\n\n`);
      look();
      return stream.body;
    },
  };
}

/** Runs a task that never fails, one at a time; asked for while it runs, it runs once more. */
function oneAfterTheOther(task: () => Promise<void>): () => void {
  let state: 'idle' | 'running' | 'again' = 'idle';
  const run = async () => {
    do {
      state = 'running';
      await task();
    } while ((state as string) === 'again');
    state = 'idle';
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'again';
  };
}

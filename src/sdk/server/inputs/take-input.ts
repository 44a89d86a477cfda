import type { Lens } from '../../lenses/lens.js';
import type { LeftInput } from '../../model/left-input.js';
import type { Authorize } from '../create-roadmap-handler.js';
import { entityTag } from '../entity-tag.js';
import { inTime } from '../in-time.js';
import type { PerLens } from '../per-lens.js';
import { refuse, sayNo, sendCreated } from '../reply.js';
import type { InputStore, StoredInput } from './input-store.js';
import { readBody } from './read-body.js';
import { readInput } from './read-input.js';

/** What readers may leave, who may, and where it goes. */
export interface InputOptions {
  /** Where the host keeps it. */
  store: InputStore;
  /** Who may leave input on a lens that they may read: whoever `authorize` of the handler lets read it, also where the lens is shared. */
  authorize?: Authorize;
  /** The host's own words for who asks, to be stored with it: a name, an account. */
  from?: (request: Request) => string | undefined | Promise<string | undefined>;
  /** Seconds for which this reader has to wait before leaving more; 0 or nothing for none. */
  limit?: (request: Request, lens: string) => number | undefined | Promise<number | undefined>;
}

export interface InputRules extends InputOptions {
  /** Who may read which lens. */
  readers: Authorize;
  /** The items that each lens shows, by the ids it shows them with. */
  shown: PerLens<ReadonlyMap<string, string>>;
  now: () => number;
  onError: (error: unknown) => void;
}

/** A body as large as the longest input in JSON's longest spelling, with room to spare. */
const MOST_BYTES = 32_768;
/** Milliseconds for a body to come, and for a store to answer. */
const PATIENCE = 10_000;
/** How many are under way at once. */
const MOST_AT_ONCE = 100;
/** Seconds after which whoever was not served may come again. */
const COME_AGAIN = 5;

/** @param isShared whether nobody was asked yet if they may read the lens */
export type InputTaker = (request: Request, lens: Lens, isShared: boolean) => Promise<Response>;

/** Takes what a reader leaves on an item of a lens that the reader may read. Nothing of what is hidden decides about the answer. */
export function createInputTaker(rules: InputRules): InputTaker {
  let underWay = 0;
  const { readers, authorize } = rules;
  return async (request, lens, isShared) => {
    const asked = authorize ?? (isShared ? readers : undefined);
    const refusal = await refusalFor(request, lens, asked, rules);
    if (refusal) return refusal;
    if (underWay >= MOST_AT_ONCE) return later();
    underWay++;
    try {
      return await take(request, lens, rules);
    } finally {
      underWay--;
    }
  };
}

async function refusalFor(
  request: Request,
  { id }: Lens,
  asked: Authorize | undefined,
  { limit }: InputRules,
): Promise<Response | undefined> {
  const may = asked ? await asked(request, id) : true;
  if (may !== true) return refuse(may === undefined || may === null ? 401 : 403);
  const wait = await limit?.(request, id);
  if (wait !== undefined && wait > 0) return sayNo(429, { error: 'rate' }, { 'Retry-After': String(Math.ceil(wait)) });
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!;
  if (type.trim().toLowerCase() !== 'application/json') return sayNo(415, { error: 'type' });
  return keyOf(request) === undefined ? sayNo(400, { error: 'key' }) : undefined;
}

const keyOf = (request: Request) => /^("?)([\w-]{16,64})\1$/.exec(request.headers.get('idempotency-key') ?? '')?.[2];

async function take(request: Request, lens: Lens, rules: InputRules): Promise<Response> {
  const bytes = await readBody(request, MOST_BYTES, PATIENCE);
  if (bytes === 'too-large') return sayNo(413, { error: bytes });
  if (bytes === 'slow') return sayNo(408, { error: bytes });
  const read = readInput(bytes);
  if ('fault' in read) return sayNo(400, read.fault);
  const { value: ids, day } = await rules.shown.give(lens, (shown) => shown.has(read.input.item));
  const item = ids.get(read.input.item);
  if (item === undefined) return refuse(404);
  return store(await recordOf(request, lens, item, read.input, day, rules), rules);
}

async function recordOf(
  request: Request,
  lens: Lens,
  item: string,
  input: LeftInput,
  on: string,
  { from, now }: InputRules,
): Promise<StoredInput> {
  const who = await from?.(request);
  const key = keyOf(request)!;
  const sent = new TextEncoder().encode(JSON.stringify([lens.id, input.item, input.kind, input.text, input.contact]));
  const at = new Date(now()).toISOString();
  const id = crypto.randomUUID();
  return { ...input, id, key, lens: lens.id, item, ...(who !== undefined && { from: who }), on, at, digest: await entityTag(sent) };
}

/** Only what the store has confirmed is told as stored. */
async function store(input: StoredInput, rules: InputRules): Promise<Response> {
  try {
    const kept = await inTime(rules.store.put(input), PATIENCE);
    if (!kept) throw new Error('the store has not said what it keeps');
    if (kept.digest !== input.digest) return sayNo(422, { error: 'key-used' });
    return sendCreated({ id: kept.id });
  } catch (error) {
    rules.onError(error);
    return later();
  }
}

const later = () => sayNo(503, { error: 'later' }, { 'Retry-After': String(COME_AGAIN) });

import type { Lens, LensInput } from '../lenses/lens.js';
import type { Day } from '../model/day.js';
import { sourceIds } from '../lenses/source-ids.js';
import { createBus, type Bus } from './bus.js';
import { checkOptions, type Checked } from './check-options.js';
import { withCors } from './cors.js';
import { entityTag, isMatch, isTag } from './entity-tag.js';
import { createEventStreams, type EventStreams } from './event-streams.js';
import { createInputTaker, type InputOptions, type InputTaker } from './inputs/take-input.js';
import { makeAnswer, type Answer } from './make-answer.js';
import { elapsed } from './one-at-a-time.js';
import { createPerLens, type PerLens } from './per-lens.js';
import { ageOf, PRIVATE, refuse, refuseMethod, sendEvents, sendJson, sharedHeaders, withoutBody } from './reply.js';
import { routeOf } from './route.js';
import type { Load } from './read-load.js';
import { createRoadmapSource } from './roadmap-source.js';
import { createToday } from './today.js';
import { withdrawn } from './withdrawn.js';

/** Whether who asks may read a lens: true or false; nothing when it is not known who asks. */
export type Authorize = (request: Request, lens: string) => boolean | null | undefined | Promise<boolean | null | undefined>;

/** What the handler needs to know: where roadmaps come from, and who may see which lens. */
export interface HandlerOptions {
  /** Gives the whole roadmap as it is now: the same object while nothing has changed, another one when something has. */
  load: Load;
  /** The lenses there are, as `parseLenses` reads them. */
  lenses: readonly (Lens | LensInput | ({ extends: string } & Record<string, unknown>))[] | Readonly<Record<string, Lens>>;
  /** Asked for every lens that is not shared; `lens` is what the address says, and may name none. Anything but `true` shows nothing. */
  authorize?: Authorize;
  /** Ids of lenses that anybody may read, without being asked who they are, and caches may keep. */
  shared?: readonly string[];
  /** Whole seconds for which caches may keep a shared lens: 60 by default. */
  maxAge?: number;
  /**
   * Seconds that an answer may be behind the roadmap, where one takes more than a tenth of a second to make: 5 by default. It is given again
   * meanwhile, with its `Age`, and the next one is made beside. With 0, everybody waits for the newest.
   */
  freshFor?: number;
  /** Where the handler is mounted: `/roadmap` serves `/roadmap/sales.json`. */
  basePath?: string;
  /** Origins of other sites whose pages may read the answers: `https://portal.example`. */
  origins?: readonly string[];
  /**
   * Tells of changes, here or in other processes: `bus.publish(topic)` after each, and `bus.publish(withdrawn(topic))` after one that takes
   * something away, since then nothing that was loaded before is given any more.
   */
  bus?: Bus;
  topic?: string;
  /** Seconds between two signs of life on a stream of events: 25 by default. */
  heartbeat?: number;
  /** The day it is, instead of the clock's in the roadmap's time zone (or UTC). */
  today?: Day | (() => Day);
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** Lets readers leave input on items, at `{basePath}/{lens}/inputs`. */
  inputs?: InputOptions;
  /** Told what went wrong, which no answer tells. Writes to the console by default. */
  onError?: (error: unknown) => void;
}

interface Context extends Checked {
  authorize: Authorize;
  answers: PerLens<Answer>;
  streams: EventStreams;
  takeInput: InputTaker | undefined;
  now: () => number;
}

// eslint-disable-next-line project/dates-from-numbers -- a server is where today comes from; tests pass a clock of their own
const clock = () => Date.now();
const toConsole = (error: unknown) => console.error(error);

/**
 * A handler that gives each reader the projections meant for them and nothing else. From a standard request to a standard response, so
 * it can be mounted anywhere:
 * `{basePath}/{lens}.json` is one projection, `{basePath}/{lens}.events` tells when that one changes, `{basePath}/lenses.json` lists the
 * lenses this reader may ask for. A lens that a reader may not see and one that does not exist are answered by the same bytes.
 * @throws Error for options that are wrong
 */
export function createRoadmapHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { now = clock, bus = createBus(), topic = 'roadmap', onError = toConsole } = options;
  const checked = checkOptions(options);
  const { authorize = () => undefined, inputs } = options;
  const todayIn = createToday({ today: options.today, now });
  const source = createRoadmapSource({ load: options.load, todayIn, bound: checked.freshFor * 1000, onError });
  const answers = createPerLens(source, makeAnswer);
  const streams = createEventStreams({ answers, bus, topic, heartbeat: checked.heartbeat, now, onError });
  bus.subscribe(topic, () => (source.noticed = elapsed()));
  bus.subscribe(withdrawn(topic), () => {
    source.withdrawn = elapsed();
    streams.look();
  });
  const shown = createPerLens(source, (roadmap, lens, { day }) => sourceIds(roadmap, lens, { today: day }));
  const takeInput = inputs && createInputTaker({ ...inputs, readers: authorize, shown, now, onError });
  const context = { ...checked, authorize, answers, streams, takeInput, now };
  return async (request) => {
    const response = await respond(request, context).catch((error: unknown) => {
      onError(error);
      return refuse(500);
    });
    // no page of another site takes an answer in unread, as a picture or a script; what asks with CORS is asked for its origin instead
    response.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    return withoutBody(withCors(response, request, checked.origins, inputs !== undefined), request);
  };
}

const READING = ['GET', 'HEAD'];
/** Milliseconds after which a right may be another one than it was. */
const WAITED = 100;

async function respond(request: Request, context: Context): Promise<Response> {
  const { method, url } = request;
  const { basePath, shared, lenses, takeInput } = context;
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: {} });
  const route = routeOf(url, basePath);
  const isInput = takeInput && route?.what === 'inputs';
  const methods = isInput ? ['POST'] : READING;
  if (!methods.includes(method)) return refuseMethod([...methods, 'OPTIONS'].join(', '));
  if (!route || (route.what === 'inputs' && !takeInput)) return refuse(404);
  if (route.what === 'lenses') return listLenses(request, context);
  const refusal = await refusalFor(request, route.lens, context);
  if (refusal) return refusal;
  const lens = lenses.get(route.lens)!;
  if (isInput) return takeInput(request, lens, shared.has(lens.id));
  return route.what === 'events' ? openEvents(request, lens, context) : sendProjection(request, lens, context);
}

/** Nothing for a reader who may read the lens. */
async function refusalFor(request: Request, lens: string, { shared, lenses, authorize }: Context): Promise<Response | undefined> {
  const may = shared.has(lens) || (await authorize(request, lens));
  if (may === undefined || may === null) return refuse(401);
  return may === true && lenses.has(lens) ? undefined : refuse(404);
}

async function sendProjection(request: Request, lens: Lens, context: Context): Promise<Response> {
  const { answers, shared, maxAge, now } = context;
  const asked = elapsed();
  const told = request.headers.get('last-event-id') ?? '';
  const { value, from } = await answers.give(lens, ({ etag }) => !isTag(told) || isMatch(told, etag));
  const refusal = elapsed() - asked >= WAITED ? await refusalFor(request, lens.id, context) : undefined;
  const caching = shared.has(lens.id) ? sharedHeaders(value.until, maxAge, now()) : PRIVATE;
  return refusal ?? sendJson(request, value, { ...caching, ...ageOf(from) });
}

function openEvents(request: Request, lens: Lens, context: Context): Response {
  const { headers, method, signal } = request;
  if (method === 'HEAD') return sendEvents(null);
  const mayRead = async () => !(await refusalFor(request, lens.id, context));
  return sendEvents(context.streams.open({ lens, etag: headers.get('last-event-id') ?? undefined, signal, mayRead }));
}

async function listLenses(request: Request, { lenses, shared, authorize }: Context): Promise<Response> {
  const rights = await Promise.all(
    [...lenses.values()].map(async (lens) => [lens, shared.has(lens.id) || (await authorize(request, lens.id))] as const),
  );
  if (rights.every(([, may]) => may === undefined || may === null)) return refuse(401);
  const list = rights.filter(([, may]) => may === true).map(([{ id, label, description, layout }]) => ({ id, label, description, layout }));
  const bytes = new TextEncoder().encode(JSON.stringify(list));
  return sendJson(request, { bytes, etag: await entityTag(bytes) }, PRIVATE);
}

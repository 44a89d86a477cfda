import type { Lens } from '../lenses/lens.js';
import { parseLenses } from '../lenses/parse-lenses.js';
import { checkOrigins } from './cors.js';
import type { HandlerOptions } from './create-roadmap-handler.js';
import { LENSES } from './route.js';

/** Options that hold, with the lenses by their ids. */
export interface Checked {
  lenses: ReadonlyMap<string, Lens>;
  shared: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  /** Without a slash at its end. */
  basePath: string;
  maxAge: number;
  freshFor: number;
  heartbeat: number;
}

/** In seconds: whatever stands between closes a connection that is silent for longer. */
const LONGEST = 3600;

/** @throws Error for options that are wrong: half a configuration would show too much, or nothing */
export function checkOptions({
  load,
  lenses: given,
  authorize,
  shared = [],
  origins = [],
  basePath = '/roadmap',
  inputs,
  maxAge = 60,
  freshFor = 5,
  heartbeat = 25,
}: HandlerOptions): Checked {
  if (typeof load !== 'function') throw new Error('missing load: write a function that gives the roadmap');
  if (!Number.isInteger(maxAge) || maxAge < 0) throw new Error(`invalid maxAge ${JSON.stringify(maxAge)}: write whole seconds, 60`);
  if (!(freshFor >= 0 && freshFor <= LONGEST)) throw new Error(`invalid freshFor ${JSON.stringify(freshFor)}: write seconds, 5`);
  if (!(heartbeat > 0 && heartbeat <= LONGEST)) throw new Error(`invalid heartbeat ${JSON.stringify(heartbeat)}: write seconds, 25`);
  const lenses = checkLenses(given);
  const stranger = shared.find((id) => !lenses.has(id));
  if (stranger !== undefined)
    throw new Error(`unknown lens ${JSON.stringify(stranger)} in shared; there are ${[...lenses.keys()].join(', ')}`);
  if (typeof authorize !== 'function' && lenses.size > shared.length)
    throw new Error('missing authorize: write a function that says who may read which lens, or name every lens in shared');
  if (inputs && typeof inputs.store?.put !== 'function') throw new Error('missing inputs.store: write an object with a function put');
  if (inputs && typeof (inputs.authorize ?? authorize) !== 'function')
    throw new Error('missing inputs.authorize: write a function that says who may leave input');
  if (!/^(\/[\w.~-]+)*\/?$/.test(basePath)) throw new Error(`invalid basePath ${JSON.stringify(basePath)}: write a path, /roadmap`);
  return {
    lenses,
    shared: new Set(shared),
    origins: checkOrigins(origins),
    basePath: basePath.replace(/\/$/, ''),
    maxAge,
    freshFor,
    heartbeat,
  };
}

function checkLenses(given: HandlerOptions['lenses']): ReadonlyMap<string, Lens> {
  const { lenses, issues } = parseLenses(given);
  const wrong = issues.map(({ path, message }) => `${path} (${message})`);
  if (wrong.length > 0) throw new Error(`invalid lenses: ${wrong.join('; ')}`);
  if (lenses.length === 0) throw new Error('missing lenses: write a list of lenses');
  const byId = new Map(lenses.map((lens) => [lens.id, lens]));
  if (byId.has(LENSES)) throw new Error(`invalid lens "${LENSES}": this is the name of the list of lenses; choose another id`);
  return byId;
}

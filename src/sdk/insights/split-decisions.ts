import { compare } from '../lenses/order-items.js';
import type { Projection } from '../lenses/projection.js';
import { isNeeded } from './brief-facts.js';

type Decisions = Projection['decisions'];

/** Decisions that a reader is asked for, the soonest first. */
export const decisionsNeeded = ({ decisions }: Projection): Decisions =>
  decisions.filter(isNeeded).sort(({ ask: a }, { ask: b }) => compare(a?.by ?? '~', b?.by ?? '~'));

/** Decisions made or superseded, the latest first. */
export const decisionsMade = ({ decisions }: Projection): Decisions =>
  decisions.filter((one) => !isNeeded(one)).sort(({ on: a = '' }, { on: b = '' }) => compare(b, a));

import type { Input, Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import { fold } from '../lenses/replace-words.js';

/** Where a request went. `unknown` is an answer too: nobody has written it down. */
export interface TracedInput {
  input: Input;
  /** As recorded; else as the items tell that it led to; else unknown. */
  outcome: NonNullable<Input['outcome']> | 'unknown';
  reason?: string;
  /** What it led to. */
  items: Pick<Item, 'id' | 'title' | 'status' | 'timeframe'>[];
  /** Recorded as planned, and what it led to was cancelled or is done; as shipped, and it is not. */
  contradicts?: 'dropped' | 'shipped' | 'unfinished';
}

/**
 * Where did my request go? Looks for a request by its id, or by words in what was asked, by whom and through which channel; all words
 * must be there, and an empty query has none; without a query, all inputs. Hand out what it finds to those only who may see inputs: it names who asked.
 */
export function traceInput({ inputs, items }: Roadmap, query?: string): TracedInput[] {
  const exact = inputs.filter(({ id }) => id === query);
  const words = fold(query ?? '')
    .folded.split(/\s+/)
    .filter(Boolean);
  const isAsked = query === undefined || words.length > 0;
  const found = exact.length > 0 ? exact : inputs.filter((input) => isAsked && mentions(input, words));
  const byId = new Map(items.map((item) => [item.id, item]));
  return found.map((input) =>
    traced(
      input,
      (input.items ?? []).flatMap((id) => byId.get(id) ?? []),
    ),
  );
}

function mentions({ title, from, channel, summary }: Input, words: readonly string[]): boolean {
  const text = fold([title, from, channel, summary].join(' ')).folded;
  return words.every((word) => text.includes(word));
}

function traced(input: Input, items: Item[]): TracedInput {
  const outcome = input.outcome ?? outcomeOf(items);
  const contradicts = contradictionOf(outcome, items);
  return {
    input,
    outcome,
    ...(input.reason !== undefined && { reason: input.reason }),
    items: items.map(({ id, title, status, timeframe }) => ({ id, title, ...(status && { status }), ...(timeframe && { timeframe }) })),
    ...(contradicts && { contradicts }),
  };
}

function outcomeOf(items: readonly Item[]): TracedInput['outcome'] {
  if (items.length === 0) return 'unknown';
  if (items.every(({ status }) => status === 'cancelled')) return 'declined';
  if (items.every(({ status }) => status === 'done' || status === 'cancelled')) return 'shipped';
  return items.every(({ status }) => status === 'proposed' || status === undefined) ? 'considering' : 'planned';
}

function contradictionOf(outcome: TracedInput['outcome'], items: readonly Item[]): TracedInput['contradicts'] {
  const now = outcomeOf(items);
  if (outcome === 'planned' && now === 'declined') return 'dropped';
  if (outcome === 'planned' && now === 'shipped') return 'shipped';
  return outcome === 'shipped' && items.length > 0 && now !== 'shipped' ? 'unfinished' : undefined;
}

import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { itemFacts } from '../item-facts.js';
import { wasWords } from '../was-words.js';
import type { Drawing } from './drawing.js';
import { say } from './timeline-messages.js';

const labels = new WeakMap<ProjectedItem, { words: Words; label: string }>();

/** Whether it is put into words at once: not while the reader passes by, when half of a step would go into dates. Until they rest it has its title for a name. */
export const isTold = (item: ProjectedItem, { isPassing, scene: { words } }: Drawing): boolean =>
  !isPassing || labels.get(item)?.words === words;

/** Everything the picture says, in words; what is written on the bar comes first. */
export function labelOf(item: ProjectedItem, lane: string, projection: Projection, words: Words): string {
  const known = labels.get(item);
  const label = known?.words === words ? known.label : makeLabel(item, projection, words);
  if (known?.label !== label) labels.set(item, { words, label });
  return words.list([label, lane && say(words, 'lane', { lane })]);
}

function makeLabel(item: ProjectedItem, projection: Projection, words: Words): string {
  return words.list([item.title, ...factsOf(item, projection, words)]);
}

/** What the picture of an item says beside its title, in words. */
export const factsOf = (item: ProjectedItem, { fiscalYearStart }: Projection, words: Words): (string | undefined)[] => [
  ...itemFacts(item, words),
  wasWords(item, words, fiscalYearStart),
];

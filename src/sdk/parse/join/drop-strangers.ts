import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';
import type { Report } from '../issue-list.js';
import { nearestWord } from '../nearest-word.js';
import { isBlank } from '../own-properties.js';
import type { Stated, Statements } from './stated.js';

/**
 * Leaves out what overlays say of something that no source has: without a title of its own it is a misspelt id, not an entity.
 * @returns how many items were left out
 */
export function dropStrangers(said: Statements, report: Report): number {
  const before = said.items.size;
  for (const list of COLLECTIONS.filter((name) => name !== 'dependencies')) {
    const strangers = [...said[list]].filter(([, stated]) => stated.every(isStranger));
    for (const [id] of strangers) said[list].delete(id);
    for (const [id, [first]] of strangers) tell(list, id, first!, said, report);
  }
  return before - said.items.size;
}

function isStranger({ overlay, fields }: Stated): boolean {
  return overlay && !isBlank(fields['id']) && isBlank(fields['title']);
}

function tell(list: CollectionName, id: string, { source, index }: Stated, said: Statements, report: Report): void {
  const meant = () => {
    const near = nearestWord(id, said[list].keys());
    return near === undefined ? 'give it a title, or the id of an entity of a source' : `did you mean "${near}"?`;
  };
  report({ code: 'dangling', path: `${source}: ${list}[${index}].id`, value: id, leftOut: 'record', hint: meant });
}

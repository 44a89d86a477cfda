import { step } from '../collect-records.js';
import type { Draft, Entity } from '../draft.js';
import { present, textAt, textOf, type Fields } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { addressOf, at, day, span, type Place } from './gitlab-fields.js';

/** A milestone with a record of its own, or one that an issue speaks of. It is a point in time: the day it is due, not the weeks before. */
export function addMilestone(draft: Draft, record: Place, how: 'put' | 'mention' = 'put'): Entity {
  const { value, path } = record;
  const { start, end = start } = span(draft, record);
  const state = textAt(value, 'state')?.toLowerCase();
  const entity = {
    id: `milestone ${(textAt(value, 'id') ?? textAt(value, 'title') ?? '').split('/').at(-1)}`,
    ...present({
      title: textAt(value, 'title'),
      summary: summaryOf(textAt(value, 'description')),
      timeframe: draft.frame({ start: end, end }, path),
      status: state === undefined ? undefined : state === 'closed' ? 'done' : 'planned',
      links: draft.links([{ url: addressOf(value), title: 'Milestone' }], path),
    }),
  };
  return how === 'mention' ? draft.mention('milestones', entity) : draft.put('milestones', entity, path, textOf(at(value, 'updated_at')));
}

/** A release, by its tag. Its milestones know it as theirs. */
export function addRelease(draft: Draft, record: Place, today: string | undefined): void {
  const { value, path } = record;
  const tag = textOf(at(value, 'tag_name')) ?? path;
  const released = day(draft, record, 'released_at');
  const isAhead = at(value, 'upcoming_release') === true || released === undefined || (today !== undefined && released > today);
  const fields: Fields = {
    title: textAt(value, 'name') ?? tag,
    summary: summaryOf(textAt(value, 'description')),
    timeframe: draft.frame({ start: released, end: released }, step(path, 'released_at')),
    status: isAhead ? 'planned' : 'done',
    links: draft.links([{ url: textAt(value, '_links', 'self'), title: tag }], path),
  };
  draft.put('releases', { id: tag, ...present(fields) }, path, textOf(at(value, 'created_at')));
}

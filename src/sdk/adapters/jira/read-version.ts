import { step } from '../collect-records.js';
import type { Entity } from '../draft.js';
import { own, present, textAt, textOf, type Fields } from '../own-values.js';
import { dayIn, type JiraSite, type Placed } from './jira-site.js';
import { seen } from './jira-values.js';

/** The release that a version is, or undefined where it has neither id nor name. Very old answers have a mere name. */
export function readVersion(site: JiraSite, { value, path }: Placed, product?: string): Entity | undefined {
  const title = seen(textAt(value, 'name') ?? textOf(value));
  const id = textAt(value, 'id') ?? title;
  if (id === undefined) return undefined;
  const day = (name: string) => dayIn(site, { value: own(value, name), path: step(path, name) });
  const [start, end] = [day('startDate'), day('releaseDate')];
  return present({
    id,
    title: title ?? id,
    summary: textAt(value, 'description'),
    product,
    // a release is the day it comes out; without that day all that is known is when work on it starts
    timeframe: end !== undefined && start !== undefined ? site.draft.frame({ start, end }, path) : (end ?? (start && `${start}/..`)),
    status: statusOf(value as Fields),
  });
}

function statusOf(value: Fields): string | undefined {
  if (own(value, 'released') === true) return 'done';
  if (own(value, 'archived') === true) return 'cancelled';
  return own(value, 'released') === false ? 'planned' : undefined;
}

import type { HealthValue, Status } from '../../model/closed-lists.js';
import { step } from '../collect-records.js';
import { mention, readNamedFields } from '../named-fields.js';
import { own, present, textAt, type Fields } from '../own-values.js';
import { plainFromHtml } from '../text/plain-from-html.js';
import { healthOfWord } from '../status-words.js';
import { zonedDay } from '../zoned-day.js';
import type { AsanaRecord } from './asana-kinds.js';
import { customFields, dayIn, linkOf, nameOf, notesOf, titleOf, type AsanaSpace } from './asana-space.js';

/** Words of a status update that say where the work stands, not how it goes. */
const STATUSES: Record<string, Status> = { on_hold: 'paused', complete: 'done', completed: 'done', dropped: 'cancelled', blue: 'paused' };

/** Makes an initiative of a project that has a record of its own. */
export function addProject(space: AsanaSpace, record: AsanaRecord): void {
  const { value, path, holder } = record;
  const { draft } = space;
  const team = nameOf(space, own(value, 'team'));
  const latest = latestUpdate(value, path);
  const find = customFields(space, record);
  const themes = find('themes')?.values.map((title) => mention(draft, 'themes', String(title)));
  const fields = {
    id: textAt(value, 'gid')!,
    title: titleOf(space, record),
    kind: 'initiative',
    summary: notesOf(value),
    owner: nameOf(space, own(value, 'owner')),
    team: team && mention(draft, 'teams', team),
    ...present(readNamedFields(find, draft)),
    ...standOf(space, latest),
    themes,
    timeframe: draft.frame(
      { start: dayIn(space, record, 'start_on', 'start_at'), end: dayIn(space, record, 'due_on', 'due_date', 'due_at') },
      path,
    ),
    visibility: textAt(value, 'privacy_setting') === 'private' ? 'confidential' : undefined,
    links: linkOf(space, record),
  };
  const status = own(value, 'completed') === true ? 'done' : undefined;
  const item = draft.put('items', present({ ...fields, ...present({ status }) }), path, textAt(value, 'modified_at'));
  if (holder?.kind === 'portfolio') item['product'] = textAt(holder.value, 'gid');
  space.made.set(item.id, item);
}

/** Makes a product of a portfolio: what it holds belongs together. */
export function addPortfolio(space: AsanaSpace, record: AsanaRecord): void {
  const { value, path, holder } = record;
  const parent = holder?.kind === 'portfolio' ? textAt(holder.value, 'gid') : undefined;
  const fields = {
    id: textAt(value, 'gid')!,
    title: titleOf(space, record),
    owner: nameOf(space, own(value, 'owner')),
    parent,
    links: linkOf(space, record),
  };
  space.draft.put('products', present(fields), path);
}

export interface Update {
  update: unknown;
  path: string;
}

function latestUpdate(value: Fields, path: string): Update | undefined {
  const name = ['current_status_update', 'current_status'].find(
    (field) => textAt(own(value, field), 'gid') ?? textAt(own(value, field), 'color'),
  );
  return name === undefined ? undefined : { update: own(value, name), path: step(path, name) };
}

/** What a status update says: how it goes, who said so, when and why; or where the work stands. */
export function standOf({ words, draft }: AsanaSpace, latest: Update | undefined): { status?: Status; health?: Fields } {
  const word = textAt(latest?.update, 'status_type') ?? textAt(latest?.update, 'color');
  if (!latest || word === undefined) return {};
  if (Object.hasOwn(STATUSES, word)) return { status: STATUSES[word]! };
  const value = healthOfWord(word);
  if (value === undefined) {
    draft.note({ code: 'unknown', path: latest.path, value: word, message: 'is no status known here', once: `update ${word}` });
    return {};
  }
  return { status: 'in-progress', health: healthFrom(value, latest.update, words.timeZone) };
}

function healthFrom(value: HealthValue, update: unknown, timeZone: string | undefined): Fields {
  const why = textAt(update, 'title') ?? textAt(update, 'text') ?? (plainFromHtml(textAt(update, 'html_text') ?? '') || undefined);
  const by = textAt(update, 'author', 'name') ?? textAt(update, 'created_by', 'name');
  return present({ value, why, by, on: zonedDay(own(update, 'created_at') ?? own(update, 'modified_at'), timeZone) });
}

/** Completes a project or a goal with a status update that has a record of its own; the newest one counts. */
export function addUpdate(space: AsanaSpace, { value, path }: AsanaRecord): void {
  const target = textAt(value, 'parent', 'gid');
  const entity = space.made.get(target ?? '');
  if (!entity) {
    const message = 'a status update of nothing in this file';
    return space.draft.leave('items', { code: 'dangling', path, value: target ?? textAt(value, 'title'), message });
  }
  const { status, health } = standOf(space, { update: value, path });
  const known = textAt(entity, 'health', 'on') ?? '';
  if (health && known <= (textAt(health, 'on') ?? '')) entity['health'] = health;
  if (status && 'kind' in entity) entity['status'] = entity['status'] === 'done' ? 'done' : status;
}

import type { ProjectedItem } from '../../lenses/projection.js';
import type { Change } from '../changes/change.js';
import { isOpen } from '../work-tree.js';
import { changed, nothingChanged, shippedSince, withoutStop } from './changed-clauses.js';
import { idsOf, naming, type Clause, type Subject, type Tell } from './clause.js';

/** More moves than these are counted. */
const NAMED = 3;

/** Sentences about what is new, and those that are worded anew. */
const news: Tell = (subject) => {
  const { projection, words, item } = subject;
  const ids = new Set(idsOf([...changed(subject, 'added'), ...changed(subject, 'reworded').filter(mayBeSaidAnew)]));
  const said = [...ids].flatMap((id) => item(id) ?? []).filter((one) => maySay(one, projection.today));
  if (said.length === 0) return nothingChanged(subject);
  const sentences = said.map(({ title, sayable = '' }) => words.word('sentence', { title, text: withoutStop(sayable) }));
  return [{ text: words.word('say', { names: words.list(sentences) }), list: 'items', ids: idsOf(said) }];
};

/** A mark does not tell which of the words it was. */
const mayBeSaidAnew = ({ fields }: Change): boolean => fields.length === 0 || fields.some(({ field }) => field === 'sayable');
const maySay = ({ sayable, expires }: ProjectedItem, today: string): boolean => sayable !== undefined && (expires ?? today) >= today;

/** What was said of the time before is wrong now: each with its new time, those without one by name. */
const moved: Tell = (subject) => {
  const { words, name, item } = subject;
  const times = idsOf(changed(subject, 'moved')).map((id) => ({ id, when: whenOf(subject, item(id)) }));
  const dated = times.filter(({ when }) => when !== '');
  const told = dated.slice(0, NAMED).map(({ id, when }) => clause(words.word('now', { names: name('items', id), when }), [id]));
  const rest = idsOf(dated.slice(NAMED));
  const more = rest.length > 0 ? [clause(words.plural('now.more', rest.length), rest)] : [];
  return [...told, ...more, ...naming(subject, 'unclear', 'items', idsOf(times.filter(({ when }) => when === '')))];
};

const clause = (text: string, ids: string[]): Clause => ({ text, list: 'items', ids });

function whenOf({ words }: Subject, { timeframe, horizon }: Partial<ProjectedItem> = {}): string {
  return (timeframe && words.when(timeframe)) || (horizon ? words.word(`horizon.${horizon}`) : '');
}

const expired: Tell = (subject) => {
  const { items, today } = subject.projection;
  return naming(subject, 'expired', 'items', idsOf(items.filter((item) => item.sayable !== undefined && !maySay(item, today))));
};

const committed: Tell = (subject) => {
  const { items } = subject.projection;
  return naming(subject, 'committed', 'items', idsOf(items.filter((item) => item.commitment === 'committed' && isOpen(item))));
};

/** What may be said that could not before, what is out, what comes at another time, what must not be said any more, what is firm. */
export const SALES_SENTENCES: readonly Tell[] = [news, shippedSince, moved, expired, committed];

import { FIELD_WORDS, GROUP_WEIGHTS, SUGGESTED_FIELDS, type SuggestedField } from './field-words.js';
import { nameTokens } from './name-tokens.js';

interface Phrase {
  tokens: string[];
  joined: string;
  weight: number;
}

const PHRASES = Object.fromEntries(
  SUGGESTED_FIELDS.map((field) => [
    field,
    FIELD_WORDS[field].flatMap((group, at) =>
      group.split('|').map((text): Phrase => ({ tokens: text.split(' '), joined: text.replaceAll(' ', ''), weight: GROUP_WEIGHTS[at]! })),
    ),
  ]),
) as Record<SuggestedField, Phrase[]>;

/** Words beside a field's own that show that something else is meant: `due_date_is_fixed`, `statusColor`, `last_edited_by`. */
const SPOILERS = new Set(
  (
    'count counts color colour icon avatar image picture changed change updated update created modified last by creator reporter author ' +
    'closed reminder fixed source format previous order index position visible template flag reason category total manual spent remaining ' +
    'remain consumed bg fg initials restriction actual issues path field cover background reviewed approved activated canceled suspended opened edited requested length inherited pull ' +
    'parent creation state status entry is has not original rendered display sort version key board bucket descriptor authorized watermark old real latest'
  ).split(' '),
);

/** What stands for the thing it belongs to: `status.name`, `assignee.displayName`, and how well it does. */
const FACES: Record<string, number> = {
  'display name': 1,
  name: 1,
  'full name': 1,
  'full name display': 1,
  realname: 1,
  'real name': 1,
  'plain text': 1,
  title: 0.98,
  label: 0.95,
  text: 0.97,
  value: 0.95,
  'display value': 0.98,
  string: 0.95,
  raw: 0.97,
  body: 0.95,
  content: 0.93,
  html: 0.92,
  href: 0.92,
  username: 0.9,
  login: 0.9,
  nickname: 0.85,
  email: 0.85,
  'email address': 0.85,
  account: 0.8,
  key: 0.75,
  slug: 0.7,
  'reference num': 0.85,
  id: 0.6,
  gid: 0.6,
  number: 0.6,
  // the kinds of value that some products put between a name and the value
  select: 0.98,
  'multi select': 0.98,
  people: 0.98,
  date: 0.95,
  'rich text': 0.98,
  status: 0.95,
  state: 0.7,
  url: 0.6,
};

/** Where a name is that of a thing beside the record, its own fields are the thing's: `milestone.title` is no title of the record. */
const STRICT: readonly SuggestedField[] = ['title', 'id', 'summary', 'links', 'status', 'kind', 'progress', 'effort', 'product', 'themes'];
const TIME_WORDS = new Set('date dates time timeline timeframe schedule attributes badges planning plan period range'.split(' '));
const SIDE_LISTS = ['milestone', 'sprint', 'sprints', 'iteration', 'release', 'version', 'versions', 'cycle', 'closed sprints'];

/** How well names, from the record down to the value, say that a field is meant: 0 to 1. */
export function matchName(names: readonly string[], field: SuggestedField): number {
  let best = 0;
  let passes = 1;
  for (let at = names.length - 1; at >= 0 && passes > 0.2; at--) {
    best = Math.max(best, matchSegment(names[at]!, field) * passes * matchParents(names.slice(0, at), field));
    passes *= faceOf(names[at]!, field);
  }
  return best;
}

function faceOf(name: string, field: SuggestedField): number {
  const words = nameTokens(name).join(' ');
  if (isReference(field) && ['id', 'key', 'gid', 'number'].includes(words)) return 1;
  return FACES[words] ?? 0.3;
}

const isReference = (field: SuggestedField) => field === 'parent' || field === 'dependsOn';

function matchParents(parents: readonly string[], field: SuggestedField): number {
  return parents.reduce((factor, parent) => {
    const tokens = nameTokens(parent);
    if (matchSegment(parent, field) >= 0.7 || tokens.every((token) => TIME_WORDS.has(token))) return factor;
    if (STRICT.includes(field)) return factor * 0.35;
    return (
      factor *
      (SIDE_LISTS.some((word) => tokens.join(' ').startsWith(word)) ? 0.72 : tokens.some((token) => SPOILERS.has(token)) ? 0.3 : 0.6)
    );
  }, 1);
}

const remembered = new Map<string, number>();

function matchSegment(name: string, field: SuggestedField): number {
  const key = `${field} ${name}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const tokens = nameTokens(name);
  const joined = tokens.join('');
  const best = PHRASES[field].reduce((most, phrase) => Math.max(most, phrase.weight * fitOf(tokens, joined, phrase, field)), 0);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(key, best);
  return best;
}

/** How well a name fits a phrase: the same, with words before it, behind it, or as part of a longer word. */
function fitOf(tokens: string[], joined: string, phrase: Phrase, field: SuggestedField): number {
  if (joined === phrase.joined) return 1;
  if (/[\u0250-\uffff]/.test(phrase.joined)) return joined.includes(phrase.joined) ? 0.9 : 0;
  const at = tokens.findIndex((_, start) => phrase.tokens.every((token, offset) => tokens[start + offset] === token));
  if (at < 0) return phrase.joined.length >= 5 && joined.includes(phrase.joined) && tokens.length === 1 ? 0.6 : 0;
  const others = tokens.filter((_, index) => index < at || index >= at + phrase.tokens.length);
  const place = at + phrase.tokens.length === tokens.length ? 0.85 : at === 0 ? 0.72 : 0.65;
  return others.reduce((fit, token) => fit * spoilage(token, field), place) - 0.04 * (others.length - 1);
}

function spoilage(token: string, field: SuggestedField): number {
  if (token === 'id' || token === 'ids') return isReference(field) ? 1.1 : 0.7;
  return SPOILERS.has(token) ? 0.45 : 1;
}

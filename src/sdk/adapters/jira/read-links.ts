import { step } from '../collect-records.js';
import type { Entity } from '../draft.js';
import { listAt, own, textAt, type Fields } from '../own-values.js';
import { plainWord } from '../status-words.js';
import { browseUrl, type JiraSite } from './jira-site.js';
import { seen } from './jira-values.js';

type Order = 'before' | 'after' | 'neither';

/** What the words of a link say of order. After is looked for first: `is blocked by` holds the word of `blocks`. */
const AFTER =
  /\b(depends (up)?on|dependent (up)?on|blocked by|(done|finished|started|start|come|comes) after|follows|requires|needs|successor of|waits (for|on)|preceded by|enabled by|has prerequisite)\b/;
const BEFORE =
  /\b(blocks|blocking|(done|finished|started|come|comes|finish) before|precedes|predecessor of|depended (up)?(on )?by|required by|needed by|followed by|enables|unblocks|dependency of|prerequisite (for|of))\b/;

function orderOf({ config: { links = {} } }: JiraSite, type: unknown, side: 'inward' | 'outward'): Order {
  const words = plainWord(textAt(type, side) ?? '');
  const named = plainWord(textAt(type, 'name') ?? '');
  const given = Object.entries(links).find(([word]) => [words, named].includes(plainWord(word)));
  if (given) return plainWord(given[0]) === words || side === 'outward' ? given[1] : turned(given[1]);
  if (AFTER.test(words)) return 'after';
  if (BEFORE.test(words)) return 'before';
  // other languages have words of their own, but the type keeps its name
  return /^(blocks|blocker)$/.test(named) ? (side === 'outward' ? 'before' : 'after') : 'neither';
}

const turned = (order: Order): Order => (order === 'before' ? 'after' : order === 'after' ? 'before' : order);

/**
 * The dependencies in an issue's links. A link to an issue that has no record in the document stays with the item, as an address with words.
 * @returns the links that lead out of the document
 */
export function readLinks(site: JiraSite, item: Entity, fields: unknown, path: string): { url: string; title: string }[] {
  const outside: { url: string; title: string }[] = [];
  listAt(fields, 'issuelinks').forEach((link, index) => {
    for (const side of ['inward', 'outward'] as const) {
      const other = own(link, `${side}Issue`) as Fields | undefined;
      const key = textAt(other, 'key') ?? textAt(other, 'id');
      if (key === undefined) continue;
      const at = step(`${step(path, 'issuelinks')}[${index}]`, `${side}Issue`);
      const order = orderOf(site, own(link, 'type'), side);
      if (site.issues.has(key)) {
        if (order === 'before') site.draft.depend(item.id, key, at);
        if (order === 'after') site.draft.depend(key, item.id, at);
        continue;
      }
      const url = browseUrl(site, other, key);
      const words = [textAt(link, 'type', side) ?? 'is linked to', key].join(' ');
      if (url !== undefined) outside.push({ url, title: [words, seen(textAt(other, 'fields', 'summary'))].filter(Boolean).join(': ') });
      if (order === 'neither' && url !== undefined) continue;
      site.draft.note({ code: 'dangling', path: at, value: key, message: 'is not in this file', once: `link ${key}`, ...kept(url) });
    }
  });
  return outside;
}

const kept = (url: string | undefined) => (url === undefined ? {} : { hint: 'kept as a link of the item' });

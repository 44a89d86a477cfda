import { MESSAGES } from '../../../src/components/i18n/messages.js';
import { COMPARE_MESSAGES, COMPARED_FIELDS } from '../../../src/components/roadmap-compare-lenses/compare-messages.js';
import { FINDINGS_MESSAGES } from '../../../src/components/roadmap-findings/findings-messages.js';
import { SETUP_MESSAGES } from '../../../src/components/roadmap-setup/setup-messages.js';
import { lenses } from '../../../src/sdk/index.js';
import { byKey, PARTS_MESSAGES } from './parts-messages.js';

/** All that we say, in English, by its key. */
const ENGLISH: Readonly<Record<string, string>> = {
  ...MESSAGES,
  ...byKey({ ...PARTS_MESSAGES, compare: COMPARE_MESSAGES, findings: FINDINGS_MESSAGES, setup: SETUP_MESSAGES }),
};

const FACES: string[][] = Object.values(lenses).flatMap(({ id, label, description = '' }) =>
  [label, description].map((text) => [`preset.${id}.${text}`, text]),
);
const ISSUES = ['missing', 'unknown', 'invalid', 'duplicate', 'dangling', 'cycle', 'left.record', 'left.value', 'left.nothing'];
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A text as a longer language would write it: with accents, 40 % longer, and marked where it begins and ends. */
function pseudoText(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-z]/gi, (found) => (found.length > 1 ? found : (ACCENTED[found] ?? found)));
  const longer = ' áéí óúñ'.repeat(20).slice(0, Math.ceil(text.replace(/\{\w+\}/g, '').length * 0.4));
  return `⟦${accented}${longer.trimEnd()}⟧`;
}

const MESSAGES_OF_ALL: string[][] = [
  ...Object.entries(ENGLISH).map(([key, text]) => [key, pseudoText(text)]),
  ...FACES.map(([key = '', text = '']) => [key, pseudoText(text)]),
  ...COMPARED_FIELDS.map((name) => [`compare.field.${name}`, pseudoText(name)]),
  ...ISSUES.map((key) => [`issue.${key}`, pseudoText('What is wrong here')]),
];

/** A language that nobody speaks: of every message the English one, accented and 40 % longer, between marks. */
export const PSEUDO: Readonly<Record<string, string>> = Object.fromEntries(MESSAGES_OF_ALL) as Record<string, string>;

/** Russian, say: a language that we have not and whose dates hold no Latin letter. */
export const UNSPOKEN = 'ru';

const PROSE =
  /^(title|summary|why|benefit|vision|strategy|disclaimer|text|sayable|doNotSay|reason|owner|lead|mitigation|source|unit|name|phases|keeps|threshold)$/;
const EITHER = /^(by|from|to)$/;

/** A roadmap whose every word is in Georgian letters, so that what is Latin on the page is ours. Ids, dates and closed lists stay. */
export function inOtherLetters(json: string): unknown {
  const inLists = (key: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => foreign(key, one)) : foreign(key, value);
  const foreign = (key: string, value: unknown): unknown => {
    const isProse = typeof value === 'string' && (PROSE.test(key) || (EITHER.test(key) && / /.test(value)));
    return isProse ? value.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCharCode(0x10d0 + letter.charCodeAt(0) - 97)) : value;
  };
  return JSON.parse(json, inLists) as unknown;
}

const ATTRIBUTES = [
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'data-label',
];

/** Words in Latin letters that no message says, in the text and the attributes of what is drawn. */
export function wordsOfNoMessage(root: ParentNode, known: readonly string[] = []): string[] {
  const all = [...root.querySelectorAll('*')].filter((element) => !/^(style|script)$/i.test(element.localName));
  const english = new Set([...root.querySelectorAll('[lang=en], [lang=en] *, code, pre')]);
  const ours = all.filter((element) => !english.has(element));
  const text = ours.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)).sort(inOrder);
  const told = [
    text.map(({ nodeValue }) => nodeValue ?? '').join(' '),
    ...ours.flatMap((element) => ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')),
  ];
  const found = told.flatMap((one) => unmarked(one).match(/[A-Za-z]{2,}/g) ?? []);
  return [...new Set(found)].filter((word) => !known.includes(word));
}

const inOrder = (a: Node, b: Node): number => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/** What stands between no marks; messages stand within messages. */
function unmarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : unmarked(rest);
}

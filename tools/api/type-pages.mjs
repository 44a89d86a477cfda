// The types twice: bare signatures to compare, and each function, value and class with its sentence to read.
import { format } from 'prettier';

/** The version is told by package.json alone. */
const withoutVersion = (text) => text.replace(/static readonly version = "[^"]*"/, 'static readonly version: string');
const OPTIONS = { parser: 'typescript', printWidth: 110, singleQuote: true };

async function fence(signatures) {
  const text = await format(signatures.map(withoutVersion).join('\n\n'), OPTIONS);
  return `\`\`\`ts\n${text.replace(/^(export )?(declare )?/gm, '').trim()}\n\`\`\`\n`;
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Every signature that an entry exports, then what these name. */
export async function typeReport({ name, exports, reached, augments }) {
  const own = exports.filter(({ from }) => !from);
  const passedOn = groupBy(
    exports.filter(({ from }) => from),
    ({ from }) => from,
  );
  const told = (list) => (list.length > 100 ? `all ${list.length} types` : list.map((one) => `\`${one.name}\``).join(', '));
  const chapters = [`## \`${name}\`\n`, ...[...passedOn].map(([from, list]) => `Also, of \`${from}\`: ${told(list)}.\n`)];
  const signatures = (list) => fence(list.map(({ signature }) => signature));
  if (own.length) chapters.push(await signatures(own));
  if (reached.length) chapters.push('Named in these, and exported by no entry:\n', await signatures(reached));
  if (augments.length) chapters.push('Adds to the types of others:\n', await fence(augments));
  return chapters.join('\n');
}

/** What is longer is read in the report. */
const LONGEST = 30;
const isElement = ({ signature }) => /^(export )?(declare )?class \w+Element /.test(signature);

async function shortSignature(one) {
  if (isElement(one)) return 'What a page sets and calls: [elements](elements.md).\n';
  const text = await fence([one.signature]);
  return text.split('\n').length > LONGEST ? 'Its type: [types](../api/sdk.md).\n' : text;
}

const KINDS = ['function', 'value', 'class'];

/** What can be called, read or made new: each with its sentence and its signature; and the names of types, with their sentences. */
export async function typeChapter({ name, exports }, titleOf) {
  const own = exports.filter(({ from }) => !from);
  const chapters = [`## \`${name}\`\n`];
  const stages = [...groupBy(own, titleOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [title, list] of stages) chapters.push(...(title ? [`### ${title}\n`] : []), ...(await stagePart(list)));
  return chapters.join('\n');
}

const notesOf = ({ notes }) => notes.map((note) => `* ${note}`).join('\n');

async function stagePart(list) {
  const parts = [];
  for (const one of list.filter(({ kind }) => KINDS.includes(kind)))
    parts.push(`#### \`${one.name}\`\n\n${[one.sentence, notesOf(one)].filter(Boolean).join('\n\n')}\n`, await shortSignature(one));
  const types = list.filter(({ kind }) => kind === 'type');
  if (types.length)
    parts.push(
      `Types:\n\n${types.map(({ name, sentence }) => `* \`${name}\`${sentence && `: ${sentence.replace(/\s+/g, ' ')}`}`).join('\n')}\n`,
    );
  return parts;
}

import { isObject } from '../../model/is-object.js';
import { dayOfMoment } from '../source-day.js';
import { listAt, own, textAt } from '../own-values.js';
import { tidyLines } from './tidy-lines.js';

/** More nodes in each other than any document has; what is deeper is not read. */
const DEEPEST = 60;

type Render = (node: unknown, inner: () => string[]) => string;

const block: Render = (_node, inner) => `${inner().join('')}\n\n`;
const lines =
  (lead: (index: number) => string): Render =>
  (_node, inner) =>
    `${inner()
      .map((entry, index) => lead(index) + entry.trim().replace(/\n+/g, '\n  '))
      .join('\n')}\n\n`;
const attribute =
  (...names: string[]): Render =>
  (node) =>
    names.map((name) => textAt(node, 'attrs', name)).find(Boolean) ?? '';
const card: Render = (node, inner) => attribute('url')(node, inner);
const task =
  (done: string): Render =>
  (node, inner) =>
    `${textAt(node, 'attrs', 'state') === done ? '[x] ' : '[ ] '}${inner().join('')}`;

/** How each node reads; others read as what they hold. */
const NODES: Record<string, Render> = {
  text: (node) => (typeof own(node, 'text') === 'string' ? (own(node, 'text') as string) : ''),
  hardBreak: () => '\n',
  paragraph: block,
  heading: block,
  codeBlock: block,
  blockquote: block,
  panel: block,
  rule: () => '\n\n',
  bulletList: lines(() => '- '),
  orderedList: lines((index) => `${index + 1}. `),
  taskList: lines(() => ''),
  taskItem: task('DONE'),
  decisionList: lines(() => '- '),
  table: block,
  tableRow: (_node, inner) => `${inner().join(' | ')}\n`,
  tableCell: (_node, inner) => inner().join('').trim().replace(/\n+/g, ' '),
  tableHeader: (_node, inner) => inner().join('').trim().replace(/\n+/g, ' '),
  expand: (node, inner) => `${textAt(node, 'attrs', 'title') ?? ''}\n\n${inner().join('')}`,
  nestedExpand: (node, inner) => `${textAt(node, 'attrs', 'title') ?? ''}\n\n${inner().join('')}`,
  mention: (node, inner) => attribute('text')(node, inner).replace(/^(?=[^@])/, '@'),
  emoji: attribute('text', 'shortName'),
  status: attribute('text'),
  media: attribute('alt'),
  inlineCard: card,
  blockCard: (node, inner) => `${card(node, inner)}\n\n`,
  embedCard: (node, inner) => `${card(node, inner)}\n\n`,
  date: (node) => dayOfMoment(own(node, 'attrs', 'timestamp')) ?? '',
};

/** Whether a value is text in Atlassian's document format. */
export const isAdf = (value: unknown): boolean => isObject(value) && value['type'] === 'doc' && Array.isArray(value['content']);

/** The words of a text in Atlassian's document format: paragraphs apart, lists with dashes or numbers, people and days by their names. */
export function plainFromAdf(document: unknown): string {
  return tidyLines(render(document, 0)).trim();
}

function render(node: unknown, depth: number): string {
  if (!isObject(node) || depth > DEEPEST) return '';
  const inner = () => listAt(node, 'content').map((child) => render(child, depth + 1));
  const type = textAt(node, 'type') ?? '';
  return Object.hasOwn(NODES, type) ? NODES[type]!(node, inner) : inner().join('');
}

import { cleanText, oneLine } from '../clean-text.js';

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  content?: AdfNode[];
  [attribute: string]: unknown;
}

/** A page of Confluence or Jira, in the Atlassian Document Format. */
export interface AdfDocument extends AdfNode {
  type: 'doc';
  version: 1;
  content: AdfNode[];
}

export type LozengeColour = 'neutral' | 'blue' | 'green' | 'yellow' | 'red';

export const doc = (content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });

/** Text that is nothing but text: no sign in it makes a link, a mention or a node. */
export function text(told: string, { strong = false, href }: { strong?: boolean; href?: string } = {}): AdfNode {
  const marks = [...(href ? [{ type: 'link', attrs: { href } }] : []), ...(strong ? [{ type: 'strong' }] : [])];
  return { type: 'text', text: cleanText(told).replaceAll('\n', ' '), ...(marks.length > 0 && { marks }) };
}

/** Empty texts are no nodes. */
export const paragraph = (content: AdfNode[]): AdfNode => ({ type: 'paragraph', content: content.filter((node) => node['text'] !== '') });

export const heading = (level: number, told: string): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: oneLine(told) ? [text(oneLine(told))] : [],
});

export const panel = (content: AdfNode[]): AdfNode => ({ type: 'panel', attrs: { panelType: 'info' }, content });

export const list = (items: AdfNode[][]): AdfNode => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});

export const lozenge = (told: string, color: LozengeColour): AdfNode => ({ type: 'status', attrs: { text: oneLine(told), color } });

/** A day, which each reader sees in their own language. */
export const date = (ms: number): AdfNode => ({ type: 'date', attrs: { timestamp: String(ms) } });

export const table = (headings: readonly string[], rows: AdfNode[][][]): AdfNode => ({
  type: 'table',
  attrs: { isNumberColumnEnabled: false, layout: 'default' },
  content: [
    { type: 'tableRow', content: headings.map((told) => ({ type: 'tableHeader', attrs: {}, content: [paragraph([text(told)])] })) },
    ...rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((content) => ({ type: 'tableCell', attrs: {}, content: filled(content) })),
    })),
  ],
});

/** A cell without a paragraph is no cell. */
const filled = (content: AdfNode[]): AdfNode[] => (content.length > 0 ? content : [paragraph([])]);

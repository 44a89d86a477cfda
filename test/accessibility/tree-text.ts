/** A node of the accessibility tree, as puppeteer hands it out. */
export interface AriaNode {
  role: string;
  name?: string;
  children?: AriaNode[];
  [state: string]: unknown;
}

const STATES = ['level', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'haspopup', 'value', 'description', 'roledescription'];
/** What has no role of its own is told by what is in it. */
const PLAIN = new Set(['generic', 'none', 'LineBreak', 'LabelText', 'paragraph', 'ListMarker']);

/** The tree as text to be read and compared: role, name and state, a line each, what is within further in. */
export function treeText(node: AriaNode, depth = 0): string {
  const { role, name = '', children: all = [] } = node;
  const children = all.filter((child) => child.role !== 'InlineTextBox');
  const isPlain = PLAIN.has(role);
  const within = children.map((child) => treeText(child, depth + (isPlain ? 0 : 1))).join('');
  if (isPlain) return within;
  const states = STATES.filter((state) => node[state] !== undefined && node[state] !== '').map(
    (state) => ` [${state}=${String(node[state])}]`,
  );
  const line = role === 'StaticText' ? name.trim() : `${role}${name ? ` "${name}"` : ''}${states.join('')}`;
  // the words of a button are its name
  const isTold =
    role !== 'StaticText' &&
    children.every((child) => child.role === 'StaticText') &&
    children
      .map((child) => child.name)
      .join('')
      .trim() === name.trim();
  return `${'  '.repeat(depth)}${line.replace(/\s+/g, ' ')}\n${isTold ? '' : within}`;
}

import { a11ySnapshot } from '@web/test-runner-commands';

interface Node {
  children?: Node[];
}

/** The accessibility tree as the browser has built it, as text: Chromium hands it out, the other engines do not. */
export async function browserTree(): Promise<string> {
  if (!navigator.userAgent.includes('Chrome/')) return '';
  const tree = (await a11ySnapshot({})) as unknown as Node;
  return JSON.stringify(tree);
}

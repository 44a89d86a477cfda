/**
 * Loads what an element needs when a page has the first one, now or later. Where it cannot be had the loader tells so, and the next one that
 * is added asks again. Nobody looks into shadow roots from outside.
 */
export function whenMet(tag: string, load: () => Promise<unknown>, page: Document = document): void {
  const isOne = (node: Node & Partial<Pick<Element, 'matches' | 'querySelector'>>): unknown =>
    node.matches?.(tag) || node.querySelector?.(tag);
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isOne))) ask();
  });
  const watch = (): void => observer.observe(page, { childList: true, subtree: true });
  const ask = (): void => {
    observer.disconnect();
    load().catch(watch);
  };
  if (page.querySelector(tag)) ask();
  else watch();
}

import type { Lens } from '../../sdk/lenses/lens.js';

/** What a view on the page can do for us; it may be of another copy of the library. */
interface View extends HTMLElement {
  lens?: string;
  updateComplete?: Promise<unknown>;
  showDetails?(id: string): Promise<boolean>;
}

/** Shows an item in the view, through the lens it has or else through one of those that the finding is about. */
export async function showInView(view: View | null, id: string, lenses: readonly Lens[], named: readonly string[]): Promise<boolean> {
  if (!view?.showDetails) return false;
  if (await view.showDetails(id)) return true;
  const before = view.lens ?? '';
  for (const lens of named.filter((name) => lenses.some((candidate) => candidate.id === name))) {
    view.lens = lens;
    await view.updateComplete;
    if (await view.showDetails(id)) return true;
  }
  view.lens = before;
  return false;
}

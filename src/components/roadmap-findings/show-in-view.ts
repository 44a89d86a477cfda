import type { Lens } from '../../sdk/lenses/lens.js';
import type { Place } from './places-of.js';

/** What a view on the page can do for us; it may be of another copy of the library. */
interface View extends HTMLElement {
  lens?: string;
  currentLens?: string;
  projection?: { lens: { id: string } } | undefined;
  updateComplete?: Promise<unknown>;
  showDetails?(id: string): Promise<boolean>;
}

/**
 * Shows an item in the view: through the lens that says what is to be seen, else through the one that the view has or the first that shows it.
 * The view keeps its lens where none does.
 */
export async function showInView(view: View | null, { items, lens }: Place, lenses: readonly Lens[]): Promise<boolean> {
  if (!view?.showDetails) return false;
  const before = view.lens ?? '';
  const now = view.currentLens ?? before;
  for (const name of lens === undefined ? [now, ...lenses.map(({ id }) => id)] : [lens]) {
    if (name !== now) view.lens = name;
    await view.updateComplete;
    if (!(await isThrough(view, name))) continue;
    for (const { id } of items) if (await view.showDetails(id)) return true;
  }
  view.lens = before;
  return false;
}

/** How often it is asked, and after how many milliseconds, for a projection that a server makes. */
const [TIMES, APART] = [60, 50];

/** Whether the view shows what it has through this lens; one to which the lens is unknown shows another. */
async function isThrough(view: View, lens: string): Promise<boolean> {
  for (let times = 0; times < TIMES && (view.currentLens ?? lens) === lens; times++) {
    if (!('projection' in view) || view.projection?.lens.id === lens) return true;
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
  return false;
}

// Asks the engine to compile what a first view runs while it is loaded, beside the page's own work, and not function by function while it is drawn.
import { nameOf, PARTS, SPLIT_PARTS } from './parts.js';

/** At the very beginning of a file; engines that do not know it take it for a comment. */
export const HINT = '//# allFunctionsCalledOnLoad\n';

const MAIN = ['roadmap-view.js', 'roadmap-view.whole.js', 'roadmap-view.classic.js'];
/** Layouts that are parts of the whole files, too. */
const LAYOUTS = ['timeline', 'board'].filter((part) => part in PARTS);
const FIRST = new Set([
  ...MAIN,
  ...[...Object.keys(SPLIT_PARTS), ...LAYOUTS].flatMap((part) => ['es', 'iife'].map((format) => nameOf(part, format))),
]);

/** Comes after whatever takes comments away. */
export function compileHint() {
  return {
    name: 'compile-hint',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (FIRST.has(chunk.fileName)) chunk.code = HINT + chunk.code;
    },
  };
}

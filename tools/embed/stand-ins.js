// What the embed has instead of libraries of which it uses little. The package keeps the libraries themselves; docs/decisions/008 says why.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What is imported, and the file that stands in for it. */
export const STAND_INS = {
  '@floating-ui/dom': fileOf('floating-ui.js'),
  'lit/decorators.js': fileOf('lit-decorators.js'),
  './css-tag.js': fileOf('lit-css-tag.js'),
};

/** What a part has instead of what a page that bundles the package gives it. */
const PART_STAND_INS = { './offered-formats.js': fileOf('offered-formats.js') };

/** The compiler's helper for decorators is made by the compiler, so nobody imports it by a name. */
const HELPER = /helpers\/esm\/decorate\.js$/;

/** @param isWhole whether every stand-in must be needed, as in the main file */
export function standIns({ isWhole = true } = {}) {
  const unused = new Set([...Object.keys(STAND_INS), 'decorate']);
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(source) {
      unused.delete(source);
      if (isWhole) return STAND_INS[source];
      return PART_STAND_INS[source] ?? STAND_INS[source];
    },
    transform(_code, id) {
      if (!HELPER.test(id)) return;
      unused.delete('decorate');
      return { code: readFileSync(fileOf('decorate.js'), 'utf8'), map: null };
    },
    buildEnd(error) {
      if (isWhole && !error && unused.size) this.error(`nothing imports ${[...unused].join(', ')} any more: remove the stand-in`);
    },
  };
}

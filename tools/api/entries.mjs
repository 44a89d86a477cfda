// The doors of the package with their declarations, as the `exports` of package.json name them; the widest first, which then owns what several show.
import { readFileSync } from 'node:fs';

const WIDEST = ['./sdk', './server', '.'];

/** `{ name: 'roadmap-view/sdk', types: 'dist/sdk/index.d.ts' }` of each entry that has types. */
export function entries() {
  const all = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter(([, { types }]) => types);
  const rank = (key) => (WIDEST.includes(key) ? WIDEST.indexOf(key) : WIDEST.length);
  return all
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, { types }]) => ({ name: `roadmap-view${key.slice(1)}`, types: types.replace('./', '') }));
}

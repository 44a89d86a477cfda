// Turns `import('…')` of a part's module into loading that part's file.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS, PARTS_OF_PARTS } from './parts.js';

const LOADER = fileURLToPath(new URL('load-part.js', import.meta.url));
const SHARE = fileURLToPath(new URL('share-lit.js', import.meta.url));
const IMPORT = /\bimport\('(\.[^']+)\.js'\)/g;

/** @param isWhole whether it is the main file, which shares its Lit, and has to ask for every part that no other part asks for */
export function onDemandParts({ isWhole = true } = {}) {
  const unused = new Set(isWhole ? Object.keys(PARTS).filter((name) => !PARTS_OF_PARTS.has(name)) : []);
  const shared = isWhole ? `import ${JSON.stringify(SHARE)};\n` : '';
  return {
    name: 'on-demand-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('import(')) return;
      const load = (whole, path) => {
        const file = resolve(dirname(id), `${path}.ts`);
        const part = Object.keys(PARTS).find((name) => PARTS[name] === file);
        unused.delete(part);
        return part ? `loadPart('${part}')` : whole;
      };
      const changed = code.replace(IMPORT, load);
      if (changed !== code) return { code: `${shared}import { loadPart } from ${JSON.stringify(LOADER)};\n${changed}`, map: null };
    },
    buildEnd(error) {
      if (!error && unused.size) this.error(`nothing loads ${[...unused].join(', ')} any more: remove the part`);
    },
  };
}

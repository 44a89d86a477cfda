// Turns `import('…')` of a part's module into loading that part's file.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_PARTS, PARTS_OF_PARTS } from './parts.js';

const LOADER = fileURLToPath(new URL('load-part.js', import.meta.url));
const IMPORT = /\bimport\('(\.[^']+)\.js'\)/g;

/**
 * @param parts those that are files of their own; what else is imported so goes into the same file
 * @param isMain whether it is a main file, which has to ask for every part that no other part asks for
 */
export function onDemandParts({ parts = ALL_PARTS, isMain = true } = {}) {
  const unused = new Set(isMain ? Object.keys(parts).filter((name) => !PARTS_OF_PARTS.has(name)) : []);
  return {
    name: 'on-demand-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('import(')) return;
      const load = (whole, path) => {
        const file = resolve(dirname(id), `${path}.ts`);
        const part = Object.keys(parts).find((name) => parts[name] === file);
        unused.delete(part);
        return part ? `loadPart('${part}')` : whole;
      };
      const changed = code.replace(IMPORT, load);
      if (changed !== code) return { code: `import { loadPart } from ${JSON.stringify(LOADER)};\n${changed}`, map: null };
    },
    buildEnd(error) {
      if (!error && unused.size) this.error(`nothing loads ${[...unused].join(', ')} any more: remove the part`);
    },
  };
}

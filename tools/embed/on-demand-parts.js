// Turns `import('…')` of a part's module into loading that part's file.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS } from './parts.js';

const LOADER = fileURLToPath(new URL('load-part.js', import.meta.url));
const IMPORT = /\bimport\('(\.[^']+)\.js'\)/g;

export function onDemandParts() {
  const unused = new Set(Object.keys(PARTS));
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
      if (changed !== code) return { code: `import { loadPart } from ${JSON.stringify(LOADER)};\n${changed}`, map: null };
    },
    buildEnd(error) {
      if (!error && unused.size) this.error(`nothing loads ${[...unused].join(', ')} any more: remove the part`);
    },
  };
}

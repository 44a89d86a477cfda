// Gives the parts of the embed what the main file has anyway, so that they need no copy of it. What is shared is one list in one order, kept
// under the version and the list: a part of another build finds nothing there, and is as good as missing.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from './shared.js';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const REGISTRY = JSON.stringify(pathOf('parts-registry.js'));
const { version } = JSON.parse(readFileSync(pathOf('../../package.json'), 'utf8'));
const ENTRY = pathOf('../../src/embed.ts');

/** Each shared thing, in the order of the list. */
const ALL = Object.entries(SHARED).flatMap(([file, names]) =>
  names.split(' ').map((name) => ({ file: file.startsWith('lit') ? file : pathOf(`../../src/${file}.ts`), name })),
);

/** Builds of one version may share other things; a part takes nothing from a list that is not its own. */
const PLACE = `PARTS['${version}-${createHash('sha256').update(JSON.stringify(SHARED)).digest('hex').slice(0, 8)}']`;

/** For a main file: puts what is shared where parts look for it. Last of all, when everything in it is there. */
export function share() {
  const imports = ALL.map(({ file, name }, index) => `import { ${name} as s${index} } from ${JSON.stringify(file)};\n`).join('');
  return {
    name: 'share',
    enforce: 'pre',
    resolveId: (id) => (id === 'embed-share' ? '\0embed-share' : undefined),
    load(id) {
      if (id !== '\0embed-share') return;
      const list = ALL.map((_, index) => `s${index}`).join(', ');
      return { code: `import { PARTS } from ${REGISTRY};\n${imports}${PLACE} ??= [${list}];`, moduleSideEffects: true };
    },
    transform: (code, id) => (id === ENTRY ? { code: `${code}\nimport 'embed-share';`, map: null } : undefined),
  };
}

const SHARED_MODULE = '\0shared:';
const TAKEN = '\0taken:';
const PLAIN = { moduleSideEffects: false };

const unused = new Set(ALL);

/** What no part has taken that was built in this process: `lit directive`. */
export const neverTaken = () => [...unused].map(({ file, name }) => `${file} ${name}`);

/** For a part: what is shared is taken from the main file; what else a module has, the part holds itself. */
export function takeShared() {
  const take = (one, index) => `export { default as ${one.name} } from '${TAKEN}${index}';\n`;
  return {
    name: 'take-shared',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(TAKEN) || source === `${TAKEN}all`) return source;
      if (!importer || importer.startsWith(SHARED_MODULE)) return;
      const file = source.startsWith('.') ? resolve(dirname(importer), source.replace(/\.js$/, '.ts')) : source;
      if (ALL.some((one) => one.file === file)) return SHARED_MODULE + file;
    },
    load(id) {
      if (id === `${TAKEN}all`) return { code: `import { PARTS } from ${REGISTRY};\nexport default ${PLACE};`, ...PLAIN };
      if (id.startsWith(TAKEN)) {
        const index = id.slice(TAKEN.length);
        return { code: `import all from '${TAKEN}all';\nexport default all[${index}];`, ...PLAIN };
      }
      if (!id.startsWith(SHARED_MODULE)) return;
      const file = id.slice(SHARED_MODULE.length);
      const taken = ALL.map((one, index) => (one.file === file ? take(one, index) : '')).join('');
      return { code: `${file.startsWith('lit') ? '' : `export * from ${JSON.stringify(file)};\n`}${taken}`, ...PLAIN };
    },
    generateBundle(_options, bundle) {
      for (const { modules = {} } of Object.values(bundle))
        for (const id of Object.keys(modules)) if (id.startsWith(TAKEN)) unused.delete(ALL[id.slice(TAKEN.length)]);
    },
  };
}

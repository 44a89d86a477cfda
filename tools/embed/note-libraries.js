// Notes which libraries a build puts into which of its files: what must come with their licences, and what a bill of materials names.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The bundler's and the compiler's own helpers are libraries too, small as they are. */
const HELPERS = [
  [/^\0rolldown\/runtime/, 'rolldown'],
  [/^\0@oxc-project\+runtime/, '@oxc-project/runtime'],
];

/** `lit-html`, or `pdfkit/node_modules/fflate` for a version of its own; undefined for what is written here. */
const libraryOf = (id) =>
  HELPERS.find(([pattern]) => pattern.test(id))?.[1] ??
  /node_modules\/((?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//.exec(id.replaceAll('\\', '/'))?.[1];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const sorted = (entries) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * @param file where it is noted: `{ "roadmap-view.js": ["lit-html"] }`, beside what other builds noted there
 * @param ours helpers in whose place something of ours stands
 */
export function noteLibraries(file, ours = []) {
  return {
    name: 'note-libraries',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const noted = chunks.map(({ fileName, modules }) => [fileName, librariesIn(modules).filter((name) => !ours.includes(name))]);
      const all = { ...read(file), ...Object.fromEntries(noted) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(sorted(Object.entries(all).filter(([, names]) => names.length)), null, 2)}\n`);
    },
  };
}

function librariesIn(modules) {
  const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return [...new Set(kept.map(([id]) => libraryOf(id)).filter(Boolean))].sort();
}

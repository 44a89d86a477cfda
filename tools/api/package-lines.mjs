// What a host finds in the package beside code: entries, files of the embed, style sheets, the commands.
import { readdirSync, readFileSync } from 'node:fs';
import { PART_FILES } from '../embed/parts.js';

const MAIN = ['', '.whole', '.classic', '.frame', '.host'].map((name) => `roadmap-view${name}.js`);

const optionWords = ([name, { type, multiple, short }]) =>
  `--${name}${short ? `, -${short}` : ''}: ${type === 'boolean' ? 'given or not' : 'text'}${multiple ? ', several times' : ''}`;

/** Entries with their targets, ranges of what is needed, files that are loaded by name. */
export function packageLines() {
  const { exports, engines, dependencies, peerDependencies, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const targets = (value) =>
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([when, file]) => `${when} ${file}`)
          .join(', ');
  return {
    entries: Object.entries(exports).map(([name, value]) => `roadmap-view${name.slice(1)}: ${targets(value)}`),
    needs: [
      ...Object.entries(engines).map(([name, range]) => `engine ${name} ${range}`),
      ...Object.keys(dependencies).map((name) => `dependency ${name}`),
      ...Object.entries(peerDependencies).map(([name, range]) => `optional peer ${name} ${range}`),
      ...Object.keys(bin).map((name) => `command ${name}`),
    ],
    embed: [...MAIN, 'integrity.json', 'tags.html', ...PART_FILES.map(({ name }) => name)],
    themes: readdirSync('src/themes').sort(),
  };
}

/** `[{ name, usage, summary, options }]` of each command. */
export async function commandLines() {
  const { COMMANDS } = await import('../../dist/cli/commands.js');
  return Object.entries(COMMANDS).map(([name, { usage, summary, options }]) => ({
    name,
    usage,
    summary,
    options: Object.entries(options).map(optionWords).sort(),
  }));
}

// npm run api [-- --check]: writes what a host can touch, as bare facts into docs/api and with sentences into docs/reference. Needs a build.
// With --check nothing is written: what differs is named, and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementChapter, elementLines } from './api/element-pages.mjs';
import { entries } from './api/entries.mjs';
import { commandLines, packageLines } from './api/package-lines.mjs';
import { readElements } from './api/read-elements.mjs';
import { readTypes } from './api/read-types.mjs';
import { schemaFields } from './api/schema-fields.mjs';
import { typeChapter, typeReport } from './api/type-pages.mjs';

const HOW = 'Made by `npm run api` from what is built; do not edit.';
const FACTS = `${HOW} What each change to it means for the version: [versioning](../versioning.md).`;
const SCHEMAS = ['roadmap', 'field-map', 'conventions'];
const STAGES = {
  model: 'Model', adapters: 'Adapt', parse: 'Parse', lenses: 'Project and arrange', insights: 'Insights', exports: 'Exports', client: 'Client', server: 'Server',
}; // prettier-ignore

const lines = (list) => `\`\`\`text\n${list.join('\n')}\n\`\`\`\n`;
const stageOf = ({ stage }) => STAGES[/^sdk\/([^/]+)/.exec(stage)?.[1]] ?? (stage === 'sdk' ? 'Parse' : '');

function schemaReport(name) {
  const schema = JSON.parse(readFileSync(`dist/${name}.schema.json`, 'utf8'));
  const chapters = schemaFields(schema).map((one) => `### ${one.name}\n\n${lines(one.lines)}`);
  return `## \`roadmap-view/${name}.schema.json\`\n\n${chapters.join('\n')}`;
}

async function commandReport() {
  const { needs, entries: all, embed, themes } = packageLines();
  const commands = (await commandLines()).map(
    ({ name, usage, summary, options }) =>
      `## \`roadmap-view ${name}\`\n\n${summary}\n\n${lines([`roadmap-view ${name} ${usage}`, '', ...options])}`,
  );
  const files = [
    ['Entries', all],
    ['What it needs', needs],
    ['Files of the embed', embed],
    ['Style sheets', themes],
  ].map(([title, list]) => `## ${title}\n\n${lines(list)}`);
  return { commands: commands.join('\n'), files: files.join('\n') };
}

async function pages() {
  const types = readTypes(entries());
  const elements = readElements();
  const { commands, files } = await commandReport();
  const isSdk = ({ name }) => name === 'roadmap-view/sdk';
  const reports = async (list) => (await Promise.all(list.map(typeReport))).join('\n');
  const chapters = async (list) => (await Promise.all(list.map((one) => typeChapter(one, stageOf)))).join('\n');
  return {
    'docs/api/sdk.md': `# Types of the SDK\n\n${FACTS}\n\n${await reports(types.filter(isSdk))}`,
    'docs/api/entries.md': `# Types of the other entries\n\n${FACTS}\n\n${await reports(types.filter((one) => !isSdk(one)))}`,
    'docs/api/elements.md': `# Elements\n\n${FACTS}\n\n${elements.map((one) => `## \`<${one.tag}>\`\n\n${lines(elementLines(one))}`).join('\n')}`,
    'docs/api/schemas.md': `# Fields of the JSON that hosts write\n\n${FACTS}\n\n${SCHEMAS.map(schemaReport).join('\n')}`,
    'docs/api/command-line.md': `# Command line\n\n${FACTS}\n\n${commands}`,
    'docs/api/files.md': `# Files of the package\n\n${FACTS}\n\n${files}`,
    'docs/reference/elements.md': `# Elements\n\n${HOW}\n\n${elements.map(elementChapter).join('\n')}`,
    'docs/reference/sdk.md': `# The SDK and the other entries\n\n${HOW} Fields of each type: [types](../api/sdk.md).\n\n${await chapters(types)}`,
    silent: types.flatMap(({ name, exports }) =>
      exports
        .filter((one) => !one.from && one.kind !== 'type' && !one.sentence)
        .map((one) => `${name} exports ${one.name} without a sentence`),
    ),
  };
}

const { silent, ...made } = await pages();
const isCheck = process.argv.includes('--check');
const trimmed = Object.entries(made).map(([file, text]) => [file, `${text.trim()}\n`]);
const differing = trimmed.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
for (const line of silent) console.error(line);
for (const [file, text] of differing) {
  if (isCheck) console.error(`${file} is not what the package has: run npm run api, and say in the changelog what kind of change this is`);
  else {
    mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
process.exit(silent.length || (isCheck && differing.length) ? 1 : 0);

// Writes dist/embed/integrity.json: the version, and of each file of the embed the hash that a page names in `integrity`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${FOLDER}/${file}`))
    .digest('base64')}`;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const files = Object.fromEntries(names.sort().map((name) => [name, hashOf(name)]));
writeFileSync(`${FOLDER}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);

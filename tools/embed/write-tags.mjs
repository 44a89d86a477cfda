// Writes dist/embed/tags.html: the tags and hashes that a page copies. Needs integrity.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { tagsPage, usualFolder } from './tags-page.js';

const integrity = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
writeFileSync('dist/embed/tags.html', tagsPage(usualFolder(integrity.version), integrity));

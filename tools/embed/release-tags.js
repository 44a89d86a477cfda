// What a page writes to load the embed from where it was put, each file with its hash.
import { createHash } from 'node:crypto';
import { ALL_PARTS, nameOf, PARTS } from './parts.js';

/** An inline script, and what a policy has to name for it to be read: the hash of what stands between its tags, to the last line break. */
function inlineScript(attributes, plain) {
  const text = `\n${JSON.stringify(plain, null, 2)}\n`;
  return { tag: `<script ${attributes}>${text}</script>`, policy: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

/** `folder` is the address of the files, `files` their hashes by name, as integrity.json has them. */
export function releaseTags(folder, files) {
  const addressOf = (name) => `${folder}/${name}`;
  const tag = (attributes, name) =>
    `<script ${attributes}src="${addressOf(name)}" integrity="${files[name]}" crossorigin="anonymous"></script>`;
  const parts = Object.keys(ALL_PARTS).map((part) => nameOf(part, 'es'));
  const classicParts = Object.keys(PARTS).map((part) => nameOf(part, 'iife'));
  const held = ['roadmap-view.js', 'roadmap-view.whole.js', ...parts];
  return {
    main: tag('type="module" ', 'roadmap-view.js'),
    whole: tag('type="module" ', 'roadmap-view.whole.js'),
    classic: tag('', 'roadmap-view.classic.js'),
    map: inlineScript('type="importmap"', { integrity: Object.fromEntries(held.map((name) => [addressOf(name), files[name]])) }),
    block: inlineScript('type="application/json" data-roadmap-integrity', {
      files: Object.fromEntries(classicParts.map((name) => [name, files[name]])),
    }).tag,
  };
}

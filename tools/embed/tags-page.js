// What stands in tags.html, to be copied from there: how a page loads the embed from where it was put, each file with its hash.
import { releaseTags } from './release-tags.js';

/** Where the files lie on a site whose owner has no other wish. */
export const usualFolder = (version) => `/assets/roadmap-view-${version}`;

/** `folder` is the address of the files, `files` their hashes by name, as integrity.json has them. The same bytes each time. */
export function tagsPage(folder, { version, files }) {
  const { main, whole, classic, map, block } = releaseTags(folder, files);
  return `<!--
roadmap-view ${version}: to be copied into a page. These tags are for files that lie at ${folder}/.
At another address put that in its place, everywhere. The map has another hash then: a browser that refuses the map tells which.
-->

<!-- As a module. The hash of its tag covers that file alone; the map above it, as it is to the last space, covers the parts that load later.
A page with a policy names the map's own hash in script-src, or gives its tag a nonce. A browser that is not let read it loads every part unchecked:
${map.policy}
-->
${map.tag}
${main}

<!-- As a module that holds all of the first view, in the place of that tag: -->
${whole}

<!-- As a classic script, which holds it too, with the hashes of its parts above it: -->
${block}
${classic}
`;
}

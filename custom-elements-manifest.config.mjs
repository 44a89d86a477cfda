const isElement = ({ tagName }) => tagName;
const isEvent = ({ kind, name }) => kind === 'class' && /^Roadmap.+Event$/.test(name);
const published = (path) => path?.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** What an event carries: `RoadmapEvent<{ … }>` says it as an argument of the type, where the analyzer does not look. */
const eventDetails = {
  name: 'event-details',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const detail = node.heritageClauses?.flatMap(({ types }) => types.flatMap(({ typeArguments }) => typeArguments ?? []))[0];
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    if (!detail || !declaration || !isEvent(declaration)) return;
    const member = { kind: 'field', name: 'detail', type: { text: detail.getText() }, readonly: true };
    declaration.members = [...(declaration.members ?? []), member];
  },
};

/**
 * What is published is what a page may use: elements and their events, by the files of the package; no private members, and no argument of
 * an event's constructor taken for an event.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.flatMap(publicPart);
    const definitions = modules.flatMap(({ declarations, path }) => declarations.filter(isElement).map((one) => definition(one, path)));
    customElementsManifest.modules = [...modules, ...definitions].sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

function publicPart({ kind, path, declarations = [] }) {
  const kept = declarations.filter((one) => isElement(one) || isEvent(one));
  if (!kept.length) return [];
  kept.forEach(keepPublic);
  const exports = kept.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: published(path) } }));
  return [{ kind, path: published(path), declarations: kept, exports }];
}

function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic);
  if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
  if (isElement(declaration)) declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('roadmap-'));
  else delete declaration.events;
  declaration.attributes?.sort(byName);
}

/** The entry that registers an element: it is called as the element is, and the view's is the package's own. */
function definition({ name, tagName }, module) {
  const entry = tagName === 'roadmap-view' ? 'index' : tagName.replace('roadmap-', '');
  const exports = [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }];
  return { kind: 'javascript-module', path: `dist/${entry}.js`, declarations: [], exports };
}

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [eventDetails, publicOnly],
  // The package's own field already names the file.
  packagejson: false,
};

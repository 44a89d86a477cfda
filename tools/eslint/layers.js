// Imports run one way. This table is the architecture; a folder missing from a list may not be imported.
const MODEL = ['model'];
const READING = [...MODEL]; // adapters, parse and lenses know the model and nothing of each other
const DERIVED = [...MODEL, 'lenses']; // layout and insights start from a projection
const SDK = ['model', 'adapters', 'parse', 'lenses', 'layout', 'insights', 'exports', 'client', 'server', 'sdk'];

const MAY_IMPORT = {
  model: [],
  adapters: READING,
  parse: READING,
  lenses: READING,
  layout: DERIVED,
  insights: [...DERIVED, 'parse'],
  exports: [...DERIVED, 'parse', 'layout', 'insights'],
  client: [...DERIVED, 'parse', 'adapters', 'layout', 'insights', 'exports'],
  server: [...DERIVED, 'parse', 'adapters', 'layout', 'insights', 'exports'],
  sdk: SDK,
  components: [...SDK, 'entry'].filter((layer) => layer !== 'server' && layer !== 'entry'),
  cli: SDK,
  entry: [...SDK, 'components', 'entry'],
};

// One door per dependency: replacing one touches one place.
const DOORS = [
  { name: /^(lit|lit-html|lit-element)($|\/)|^@lit\//, files: /^src\/(components\/|index\.ts|embed\.ts)/, door: 'src/components' },
  { name: /^d3-dsv/, files: /^src\/sdk\/adapters\/csv\/find-separator\.ts/, door: 'src/sdk/adapters/csv/find-separator.ts' },
  {
    name: /^@floating-ui\//,
    files: /^src\/components\/controllers\/floating-controller\.ts/,
    door: 'src/components/controllers/floating-controller.ts',
  },
  { name: /^pdfkit($|\/)/, files: /^src\/sdk\/exports\/(export-pdf|pdf\/.*)\.ts/, door: 'src/sdk/exports/export-pdf.ts' },
  { name: /^pptxgenjs$/, files: /^src\/sdk\/exports\/(export-pptx|pptx\/.*)\.ts/, door: 'src/sdk/exports/export-pptx.ts' },
  { name: /^fflate$/, files: /^src\/sdk\/exports\/pptx\/same-bytes\.ts/, door: 'src/sdk/exports/pptx/same-bytes.ts' },
  { name: /^eventsource-parser$/, files: /^src\/sdk\/client\/server-events\.ts/, door: 'src/sdk/client/server-events.ts' },
];

/** The layer of a file, given relative to the project: the SDK's folders, or the top folders of src. */
function layerOf(file) {
  const [, first, second, third] = file.split('/');
  if (second === undefined) return 'entry';
  return first === 'sdk' && third !== undefined ? second : first;
}

const layoutOf = (file) => /^src\/components\/layouts\/([^/]+)\//.exec(file)?.[1];
const publicElementOf = (file) => /^src\/components\/(roadmap-[^/]+)\//.exec(file)?.[1];

function problemBetweenComponents(from, to) {
  const layout = layoutOf(from);
  if (layout && layoutOf(to) && layout !== layoutOf(to)) return 'A layout never imports another layout.';
  const [mine, theirs] = [publicElementOf(from), publicElementOf(to)];
  if (layout && theirs) return 'A layout never imports an element.';
  if (mine && theirs && mine !== theirs && mine !== 'roadmap-view') return 'Elements never import each other; only roadmap-view may.';
}

/** What is wrong when `from` imports the file `to`, or undefined. */
export function problemWithFile(from, to) {
  const [mine, theirs] = [layerOf(from), layerOf(to)];
  if (mine !== theirs && !MAY_IMPORT[mine]?.includes(theirs)) return `${mine} must not import ${theirs}: imports run one way.`;
  return problemBetweenComponents(from, to);
}

/** What is wrong when `from` imports the package `name`, or undefined. */
export function problemWithPackage(from, name) {
  const rule = DOORS.find((candidate) => candidate.name.test(name));
  if (!rule) return from.startsWith('src/cli/') || name.startsWith('.') ? undefined : `${name} is not a dependency of the source.`;
  if (!rule.files.test(from)) return `${name} is imported only in ${rule.door}.`;
}

import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Named {
  name: string;
}

interface Declaration {
  tagName?: string;
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
}

const declarations = manifest.modules.flatMap((module) => (module.declarations ?? []) as Declaration[]);

/** Parts are named as CSS names them, since an attribute can have the same name. */
const withParts = (element: Declaration): Declaration => ({
  ...element,
  cssParts: (element.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
});

const elements = declarations.filter(({ tagName }) => tagName).map(withParts);

/** The manifest of all elements. */
export const documented = { ...manifest, modules: [{ declarations: elements }] };

/** What is explained but is no property, and so cannot be tried out. */
export const withoutControl = Object.fromEntries(
  elements
    .flatMap(({ cssParts = [], cssProperties = [], events = [] }) => [...cssParts, ...cssProperties, ...events])
    .map(({ name }) => [name, { control: false as const }]),
);

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

const declarations = manifest.modules.flatMap((module) => module.declarations as Declaration[]);
const element = declarations.find(({ tagName }) => tagName === 'roadmap-view')!;

/** The element's manifest, with parts named as CSS names them, since an attribute can have the same name. */
export const documented = {
  ...manifest,
  modules: [{ declarations: [{ ...element, cssParts: element.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })) }] }],
};

const { cssParts = [], cssProperties = [], events = [] } = documented.modules[0]!.declarations[0]!;

/** What is explained but is no property, and so cannot be tried out. */
export const withoutControl = Object.fromEntries(
  [...cssParts, ...cssProperties, ...events].map(({ name }) => [name, { control: false as const }]),
);

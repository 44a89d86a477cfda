import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
}

const declarations = manifest.modules.flatMap((module) => (module.declarations ?? []) as Declaration[]);

/** Parts are named as CSS names them, since an attribute can have the same name. */
const withParts = (element: Declaration): Declaration => ({
  ...element,
  cssParts: (element.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
});

/** The view comes first: it has every custom property. */
const elements = declarations
  .filter(({ tagName }) => tagName)
  .sort((a, b) => Number(b.tagName === 'roadmap-view') - Number(a.tagName === 'roadmap-view'));

/** The manifest of all elements. */
export const documented = { ...manifest, modules: [{ declarations: elements.map(withParts) }] };

/** What is explained but is no property, and so cannot be tried out: parts and events. Custom properties can, on the page Theming. */
export const EXPLAINED = /^(::part|roadmap-)/;

/** Takes the controls from what is only explained. */
export const withoutControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, EXPLAINED.test(name) ? { ...argType, control: { disable: true } } : argType]),
  );

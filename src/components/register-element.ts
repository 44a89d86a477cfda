/**
 * Registers a class under a name. A class can be registered once; a second name gets a subclass. Which it is, the registry says by refusing:
 * the polyfill of scoped registries cannot be asked by `getName`.
 */
export function registerElement(element: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  try {
    registry.define(tag, element);
  } catch {
    registry.define(tag, class extends element {});
  }
}

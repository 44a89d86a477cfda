/** Registers a class under a name. A class can be registered once; a second name gets a subclass. */
export function registerElement(element: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  registry.define(tag, registry.getName(element) === null ? element : class extends element {});
}

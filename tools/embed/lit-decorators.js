// Stands in for lit/decorators.js in the embed: the three that we use, in the form that our compiler calls.

export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);

export const state = (options) => property({ ...options, state: true, attribute: false });

export const query = (selector) => (prototype, name) =>
  Object.defineProperty(prototype, name, {
    get() {
      return this.renderRoot?.querySelector(selector) ?? null;
    },
    configurable: true,
    enumerable: true,
  });

// Stands in for Lit in a part of the embed: the main file's own copy (share-lit.js). A page whose policy names what may make markup allows
// no second one.
import { PARTS } from './parts-registry.js';

export const { html, nothing, noChange, css, directive, Directive, AsyncDirective, guard, live, repeat } = PARTS.lit;

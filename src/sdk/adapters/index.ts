import { native } from './native.js';

/** The adapters that exist, by name. A field map is made by `fieldMap`, one of your own by `defineAdapter`. */
export const adapters = { native };
export type AdapterName = keyof typeof adapters;

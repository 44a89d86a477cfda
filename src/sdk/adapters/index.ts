import { defineAdapter } from './adapter.js';
import { jira } from './jira/jira.js';
import { trello } from './trello/trello.js';

/** The adapters that exist, by name; `native` passes our own format on. A field map is made by `fieldMap`, one of your own by `defineAdapter`. */
export const adapters = { native: defineAdapter({ name: 'native', adapt: (json) => json }), jira, trello };
export type AdapterName = keyof typeof adapters;

import { defineAdapter } from './adapter.js';

/** Our own format: passed on as it is. */
export const native = defineAdapter({ name: 'native', adapt: (json) => json });

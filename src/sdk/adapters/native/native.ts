import { SCHEMA_VERSION } from '../../model/roadmap.js';
import { defineAdapter } from '../adapter.js';
import { upgrade, type Migrations } from './upgrade.js';

/** What changed in our own format, by the version that was left. Version 1 is the first; whoever makes version 2 writes `1:` here. */
const MIGRATIONS: Migrations = {};

/** Our own format, as it is; an older version of it is brought to the present one. What a newer one has is told by parsing, and the rest read. */
export const native = defineAdapter({
  name: 'native',
  adapt: (json) => {
    const { document, issues } = upgrade(json, MIGRATIONS, SCHEMA_VERSION);
    return { input: document, issues };
  },
});

import { isolate } from '../i18n/isolate.js';

/** What there is of some facts, in one line. */
export const joined = (facts: readonly unknown[], by = ' · '): string => isolate(facts.filter(Boolean).map(String)).join(by);

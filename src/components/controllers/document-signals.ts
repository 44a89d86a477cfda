import type { PageSignals } from '../../sdk/client/index.js';

const HEARD = [
  ['visibilitychange', () => document],
  ['pageshow', () => window],
  ['online', () => window],
  ['offline', () => window],
] as const;

/** The browser's page, as the data client wants to know it. The same object for all elements, so that they share their requests. */
export const documentSignals: PageSignals = {
  isVisible: () => document.visibilityState !== 'hidden',
  isOnline: () => navigator.onLine,
  listen(changed) {
    for (const [type, target] of HEARD) target().addEventListener(type, changed);
    return () => HEARD.forEach(([type, target]) => target().removeEventListener(type, changed));
  },
};

import type { PageSignals } from '../../sdk/client/index.js';

/** All are heard at the window: the first bubbles there. */
const HEARD = ['visibilitychange', 'pageshow', 'online', 'offline'];

/** The browser's page, as the data client wants to know it. The same object for all elements, so that they share their requests. */
export const documentSignals: PageSignals = {
  isVisible: () => document.visibilityState !== 'hidden',
  isOnline: () => navigator.onLine,
  listen(changed) {
    for (const type of HEARD) addEventListener(type, changed);
    return () => HEARD.forEach((type) => removeEventListener(type, changed));
  },
};

// How much each reader may leave: a stand-in for the limits of your own gateway. Counts in this process alone.
import { createHash } from 'node:crypto';

const MOST_READERS = 10_000;

/**
 * @param options.most inputs in so many `seconds`
 * @returns `limit` for the handler's inputs: the seconds that this reader has to wait
 */
export function limitReaders({ most = 20, seconds = 60, now = Date.now } = {}) {
  const windows = new Map();
  return (request) => {
    const reader = createHash('sha256')
      .update(request.headers.get('authorization') ?? '')
      .digest('base64');
    const known = windows.get(reader);
    const window = known && known.until > now() ? known : { until: now() + seconds * 1000, count: 0 };
    // put last, so that the first is the one that was longest silent
    windows.delete(reader);
    windows.set(reader, window);
    if (windows.size > MOST_READERS) windows.delete(windows.keys().next().value);
    return ++window.count > most ? (window.until - now()) / 1000 : 0;
  };
}

import { escapeMarkup as escape } from '../../exports/escape-markup.js';

/** The size of a frame that nobody gave a size, in pixels. */
const SIZE = { width: 800, height: 600 };

/** What a frame of ours may do: run its scripts, without the origin of anything, and open links in windows of their own. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export interface Framed {
  /** Address of the page to be framed. */
  url: string;
  title: string;
  providerName: string;
  /** Seconds for which the answer holds. */
  cacheAge: number;
  /** As the consumer asks: whole pixels in text, or nothing. */
  maxWidth: string | null;
  maxHeight: string | null;
}

/** The oEmbed answer (oembed.com, version 1.0, type rich) for a page to be framed: its frame, no larger than asked for. */
export function oembedOf({ url, title, providerName, cacheAge, maxWidth, maxHeight }: Framed): Record<string, unknown> {
  const width = atMost(SIZE.width, maxWidth);
  const height = atMost(SIZE.height, maxHeight);
  const attributes = `width="${width}" height="${height}" loading="lazy" sandbox="${SANDBOX}" referrerpolicy="strict-origin-when-cross-origin"`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: new URL('/', url).href,
    cache_age: cacheAge,
    width,
    height,
    html: `<iframe src="${escape(url)}" title="${escape(title)}" ${attributes} frameborder="0"></iframe>`,
  };
}

/** What is no number of pixels is taken for not said. */
function atMost(size: number, most: string | null): number {
  return most !== null && /^[1-9]\d{0,4}$/.test(most) ? Math.min(size, Number(most)) : size;
}

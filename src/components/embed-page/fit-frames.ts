/** What a page allows a frame to be, in pixels. */
const LEAST = 100;
const MOST = 10_000;

interface Told {
  message?: unknown;
  value?: unknown;
  secret?: unknown;
}

/**
 * For the page around: makes each `iframe[data-roadmap-frame]` as high as the page in it says that it is. A message counts only if it comes
 * from that very frame, from the origin of its address, or, where a sandbox takes the origin away, with the secret that frame was given.
 * Returns a function that stops.
 */
export function fitFrames(page: Document = document): () => void {
  const secrets = new WeakMap<HTMLIFrameElement, string>();
  const frames = (): HTMLIFrameElement[] => [...page.querySelectorAll<HTMLIFrameElement>('iframe[data-roadmap-frame]')];
  const greet = (frame: HTMLIFrameElement): void => {
    const secret = crypto.randomUUID().replaceAll('-', '');
    secrets.set(frame, secret);
    // it has loaded, since it spoke: another address would be one more step back for the reader
    if (frame.src) frame.contentWindow!.location.replace(`${frame.src}${frame.src.includes('#') ? '&' : '#?'}secret=${secret}`);
    frame.contentWindow!.postMessage({ message: 'ready', secret }, '*');
  };
  const hear = ({ source, origin, data }: MessageEvent<Told | null>): void => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && !secrets.has(frame)) greet(frame);
    if (!frame || data?.message !== 'height' || !Number.isInteger(data.value)) return;
    const isKnown = origin === 'null' ? data.secret === secrets.get(frame) : origin === new URL(frame.src, page.URL).origin;
    if (isKnown) frame.height = String(Math.max(LEAST, Math.min(MOST, data.value as number)));
  };
  const window = page.defaultView!;
  window.addEventListener('message', hear);
  // whoever has loaded answers, and the others tell of themselves when they have
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'ready' }, '*');
  return () => window.removeEventListener('message', hear);
}

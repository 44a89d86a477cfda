/** Milliseconds between two messages. */
const PAUSE = 100;
/** A page whose height follows that of its frame would grow for ever. */
const MOST_GROWTHS = 3;
/** What makes a page rightly higher: new data, or something the reader did. */
const REASONS = ['roadmap-load', 'roadmap-lens-change', 'roadmap-view-change', 'pointerdown', 'keydown', 'toggle'];

/**
 * Tells the page around this frame how high this one is, now, when that changes, and when it asks. The one message is understood by
 * WordPress (`message`, `value`, `secret`) and by open-iframe-resizer (`type`, `height`); the secret is the one in this frame's address,
 * `#?secret=…`, by which a page knows its frame where frames have no origin.
 */
export function tellHeight(page: Window & typeof globalThis): void {
  const { document, parent, location } = page;
  if (parent === page) return;
  let told = { height: 0, width: 0 };
  let growths = 0;
  let timer: number | undefined;
  const send = (): void => {
    timer = undefined;
    const { height: exact, width } = document.body.getBoundingClientRect();
    const height = Math.ceil(exact);
    if (height === told.height) return;
    if (width !== told.width) growths = 0;
    if (height > told.height && ++growths > MOST_GROWTHS) return;
    told = { height, width };
    const secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1];
    parent.postMessage({ message: 'height', value: height, secret, type: 'iframe-resized', height, width: Math.ceil(width) }, '*');
  };
  const soon = (): void => void (timer ??= page.setTimeout(send, PAUSE));
  for (const reason of REASONS) document.addEventListener(reason, () => void (growths = 0), true);
  page.addEventListener('message', ({ source }) => {
    if (source !== parent) return;
    told = { height: 0, width: 0 };
    growths = 0;
    soon();
  });
  new page.ResizeObserver(soon).observe(document.body);
}

/** Milliseconds of rest before a message, and the most that a page without rest is waited for. */
const PAUSE = 100;
const LONGEST = 500;
/** A page whose height follows that of its frame would grow for ever: so often it may. */
const MOST_FOLLOWED = 3;
/** One that is drawn on a slow machine grows for other reasons, and rightly; but not for ever, either. */
const MOST_GROWTHS = 30;
/** Where the frame is as high as what is in it, a layout needs no box of its own to scroll in; as high as `fitFrames` lets a frame be. */
const UNBOXED = ['--roadmap-timeline-height', '10000px'] as const;
/** What iframe-resizer, in the page around, says first: how it calls this frame, the margin of its page, whether to follow the width. */
const RESIZER = /^\[iFrameSizer\]([^:]+):[^:]*:(true|false):/;
/** What makes a page rightly higher: new data, or something the reader did. */
const REASONS = ['roadmap-load', 'roadmap-lens-change', 'roadmap-view-change', 'pointerdown', 'keydown', 'toggle'];

/**
 * Tells the page around this frame how high this one is, now, when that changes, and when it asks. The one message is understood by
 * WordPress (`message`, `value`, `secret`) and by open-iframe-resizer (`type`, `height`); the secret is the one in this frame's address,
 * `#?secret=…`, by which a page knows its frame where frames have no origin; it is the last one there. iframe-resizer is told in its own
 * way, by the name that it gave this frame.
 */
export function tellHeight(page: Window & typeof globalThis): void {
  const { document, parent, location } = page;
  if (parent === page) return;
  const size = (): DOMRect => document.body.getBoundingClientRect();
  let told = { height: 0, width: 0 };
  let seen = { height: 0, frame: 0 };
  let [followed, growths] = [0, 0];
  let [timer, waiting]: (number | undefined)[] = [];
  let [name, occasion] = ['', 'init'];
  const startAnew = (): void => void ([followed, growths] = [0, 0]);
  const look = (): void => {
    const now = { height: size().height, frame: page.innerHeight };
    if (now.height > seen.height && now.frame > seen.frame) followed++;
    seen = now;
  };
  const send = (): void => {
    timer = waiting = undefined;
    const { height: exact, width } = size();
    const height = Math.ceil(exact);
    if (height === told.height) return;
    if (width !== told.width) startAnew();
    if (height > told.height && (followed > MOST_FOLLOWED || ++growths > MOST_GROWTHS)) return;
    told = { height, width };
    if (name) {
      parent.postMessage(`[iFrameSizer]${name}:${height}:${Math.ceil(width)}:${occasion}`, '*');
      occasion = 'size';
    }
    const secret = /.*[?&]secret=(\w+)/.exec(location.hash)?.[1];
    parent.postMessage({ message: 'height', value: height, secret, type: 'iframe-resized', height, width: Math.ceil(width) }, '*');
  };
  const soon = (): void => {
    const now = page.performance.now();
    waiting ??= now + LONGEST;
    page.clearTimeout(timer);
    timer = page.setTimeout(send, Math.min(PAUSE, waiting - now));
  };
  for (const reason of REASONS) document.addEventListener(reason, startAnew, true);
  page.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    name = RESIZER.exec(String(data))?.[1] ?? name;
    told = { height: 0, width: 0 };
    startAnew();
    soon();
  });
  // engines differ in which comes first, the event or the observer
  page.addEventListener('resize', () => {
    look();
    const { style } = document.documentElement;
    if (page.innerHeight < told.height) style.removeProperty(UNBOXED[0]);
    else if (told.height) style.setProperty(...UNBOXED);
  });
  new page.ResizeObserver(() => {
    look();
    soon();
  }).observe(document.body);
  // it asked when this frame had loaded, and asks again
  parent.postMessage('[iFrameResizerChild]Ready', '*');
}

// What a page keeps of an element that has been taken away: to be counted before and after, by the browser itself.

/** Objects that hold on to others, or are held by the browser. */
const KINDS = [
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
  'AbortController',
  'MediaQueryList',
  'BroadcastChannel',
  'EventSource',
  'Worker',
];
const AROUND = ['window', 'document', 'document.documentElement', 'document.head', 'document.body'];

/** Has a page that is opened next tell which of its timers are still to come. */
export const watchTimers = (page) =>
  page.evaluateOnNewDocument(() => {
    const waiting = (globalThis.waitingTimers = new Set());
    for (const [set, clear] of [
      ['setTimeout', 'clearTimeout'],
      ['requestAnimationFrame', 'cancelAnimationFrame'],
      ['requestIdleCallback', 'cancelIdleCallback'],
    ]) {
      const [start, stop] = [globalThis[set], globalThis[clear]];
      globalThis[set] = (run, ...rest) => {
        const id = start(
          (...told) => {
            waiting.delete(`${set} ${id}`);
            run(...told);
          },
          ...rest,
        );
        waiting.add(`${set} ${id}`);
        return id;
      };
      globalThis[clear] = (id) => {
        waiting.delete(`${set} ${id}`);
        stop(id);
      };
    }
    const [start, stop] = [setInterval, clearInterval];
    globalThis.setInterval = (...told) => {
      const id = start(...told);
      waiting.add(`setInterval ${id}`);
      return id;
    };
    globalThis.clearInterval = (id) => {
      waiting.delete(`setInterval ${id}`);
      stop(id);
    };
  });

/** The timers that are still to come when a page has had five seconds. */
export async function timersLeft(page) {
  let left;
  for (let waited = 0; waited < 5000; waited += 250) {
    left = await page.evaluate(() => [...globalThis.waitingTimers]);
    if (!left.length) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return left;
}

async function countLive(page, expression) {
  const prototype = await page.evaluateHandle(`${expression}.prototype`);
  const live = await page.queryObjects(prototype);
  const count = await live.evaluate((list) => list.length);
  await Promise.all([prototype.dispose(), live.dispose()]);
  return count;
}

async function countListeners(session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.length;
}

/** `{ nodes, views, kinds, listeners }` of a page as it stands, after garbage is collected: nodes in the document, live views, other live objects, listeners on what is around every element. */
export async function keptIn(page) {
  const session = await page.createCDPSession();
  const [kinds, listeners] = [{}, {}];
  const views = await countLive(page, `customElements.get('roadmap-view')`);
  for (const kind of KINDS) kinds[kind] = await countLive(page, kind);
  for (const expression of AROUND) listeners[expression] = await countListeners(session, expression);
  await session.detach();
  return { nodes: await page.evaluate(() => document.querySelectorAll('*').length), views, kinds, listeners };
}

/** The same, once no more than one view is left, or ten seconds later: on a busy machine what is on its way holds one for a while. */
export async function keptAtLast(page) {
  let kept = await keptIn(page);
  for (let waited = 0; kept.views > 1 && waited < 10; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    kept = await keptIn(page);
  }
  return kept;
}

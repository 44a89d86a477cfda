import { ClientError } from './client-error.js';
import type { Clock } from './clock.js';
import type { Follow } from './feed.js';

/** Data that comes by itself: a function that is given a listener and answers with how to leave, or anything to iterate over. */
export type Stream = AsyncIterable<unknown> | ((listener: (document: unknown) => void) => (() => void) | { unsubscribe(): void } | void);

/** Follows a stream: each document that comes replaces the one before. One that fails leaves the last one standing. */
export function followStream(stream: Stream, place: string, clock: Clock): Follow {
  return (tell) => {
    let isOver = false;
    const take = (document: unknown) => isOver || tell({ document, at: clock.now(), isBusy: false, error: undefined });
    const fail = (error: unknown) => isOver || tell({ isBusy: false, error: faultOf(error, place) });
    // what is there at once must not be told before its listener is ready
    let leave: () => void = () => undefined;
    queueMicrotask(() => {
      if (isOver) return;
      tell({ isBusy: true });
      try {
        leave = begin(stream, take, fail);
      } catch (error) {
        fail(error);
      }
    });
    return {
      refresh: () => undefined,
      setPace: () => undefined,
      stop() {
        isOver = true;
        leave();
      },
    };
  };
}

function begin(stream: Stream, take: (document: unknown) => void, fail: (error: unknown) => void): () => void {
  if (typeof stream !== 'function') return iterate(stream, take, fail);
  const leave = stream(take);
  return typeof leave === 'function' ? leave : () => leave?.unsubscribe?.();
}

function iterate(stream: AsyncIterable<unknown>, take: (document: unknown) => void, fail: (error: unknown) => void): () => void {
  const iterator = stream[Symbol.asyncIterator]();
  const pull = async () => {
    for (;;) {
      const step: IteratorResult<unknown, unknown> = await iterator.next();
      if (step.done) return;
      take(step.value);
    }
  };
  pull().catch(fail);
  return () => void iterator.return?.()?.catch(() => undefined);
}

function faultOf(error: unknown, place: string): ClientError {
  // what a stream throws is told to nobody: it may hold what nobody should read
  return error instanceof ClientError ? error : new ClientError('source', place);
}

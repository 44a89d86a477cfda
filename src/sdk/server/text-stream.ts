/** Messages that may wait for a reader who does not read; then the stream ends, and the reader may come back. */
const MOST_WAITING = 16;

/** A body that is written while it is read. */
export interface TextStream {
  body: ReadableStream<Uint8Array>;
  send(text: string): void;
  close(): void;
}

/** @param onEnd called once: when it is closed, the reader leaves, or the request is aborted */
export function createTextStream(signal: AbortSignal, onEnd: () => void): TextStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const release = () => {
    const open = controller;
    controller = undefined;
    signal.removeEventListener('abort', close);
    if (open) onEnd();
    return open;
  };
  const close = () => release()?.close();
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given), cancel: () => void release() });
  signal.addEventListener('abort', close, { once: true });
  const send = (text: string) => {
    if ((controller?.desiredSize ?? 0) < -MOST_WAITING) close();
    else controller?.enqueue(encoder.encode(text));
  };
  return { body, send, close };
}

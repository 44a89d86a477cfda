/** What servers and workers share of the web's platform and the handler uses; the SDK is compiled without the DOM's types. */
interface URL {
  readonly pathname: string;
  readonly origin: string;
}
declare class Headers {
  constructor(init?: Record<string, string>);
  get(name: string): string | null;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
}
interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly body: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<unknown> } } | null;
}
declare class ReadableStream<T> {
  constructor(source: { start?(controller: ReadableStreamDefaultController<T>): void; cancel?(): void });
}
interface ReadableStreamDefaultController<T> {
  readonly desiredSize: number | null;
  enqueue(chunk: T): void;
  close(): void;
}
declare class Response {
  constructor(
    body: Uint8Array | string | ReadableStream<Uint8Array> | null,
    init: { status: number; headers: Record<string, string> | Headers },
  );
  readonly status: number;
  readonly headers: Headers;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}
declare const crypto: {
  randomUUID(): string;
  subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};
declare const console: { error(...values: unknown[]): void };
declare function btoa(binary: string): string;
declare function atob(text: string): string;
declare function setInterval(run: () => void, milliseconds: number): number;
declare function clearInterval(timer: number): void;
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare const performance: { now(): number };

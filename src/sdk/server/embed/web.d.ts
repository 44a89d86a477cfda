/** What the handler of pages to be framed uses beside what ../web.d.ts names. */
interface URL {
  readonly searchParams: { get(name: string): string | null };
  readonly pathname: string;
  readonly search: string;
}
declare const Request: { new (url: string, init: { method: string; headers: Headers; signal: AbortSignal }): Request };
interface Response {
  json(): Promise<unknown>;
}

/** For a browser that asks whether it may ask, of any path: so it tells nothing of what there is. */
const preflight = (takesInputs: boolean) => ({
  'Access-Control-Allow-Methods': `GET, HEAD${takesInputs ? ', POST' : ''}`,
  'Access-Control-Allow-Headers': `Authorization, Cache-Control, If-None-Match, Last-Event-ID${takesInputs ? ', Content-Type, Idempotency-Key' : ''}`,
  'Access-Control-Max-Age': '7200',
});

/**
 * The answer, readable for pages of the listed origins. The list is compared to the letter and never reflected; where there is one, caches
 * are told that answers differ by origin, even for a request that has none.
 */
export function withCors(response: Response, request: Request, origins: ReadonlySet<string>, takesInputs: boolean): Response {
  if (origins.size === 0) return response;
  response.headers.append('Vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !origins.has(origin)) return response;
  response.headers.set('Access-Control-Allow-Origin', origin);
  const more = request.method === 'OPTIONS' ? preflight(takesInputs) : { 'Access-Control-Expose-Headers': 'ETag, Age, Retry-After' };
  for (const [name, value] of Object.entries(more)) response.headers.set(name, value);
  return response;
}

/** @throws Error for what is no origin: `https://portal.example`, without a path and without `*` */
export function checkOrigins(origins: readonly string[]): ReadonlySet<string> {
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined) throw new Error(`invalid origin ${JSON.stringify(wrong)}: write a scheme and a host, https://portal.example`);
  return new Set(origins);
}

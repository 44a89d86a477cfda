/** What a request asks for. The lens is named as in the address: it may be none. */
export type Route = { what: 'projection' | 'events' | 'inputs'; lens: string } | { what: 'lenses' };

/** The name of the list of lenses, which no lens can have. */
export const LENSES = 'lenses';

const ENDINGS = { '.json': 'projection', '.events': 'events', '/inputs': 'inputs' } as const;

/** Reads the path of an address below the base path; undefined for any other. Its query is not looked at. */
export function routeOf(url: string, basePath: string): Route | undefined {
  const { pathname } = new URL(url);
  const name = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1) : '';
  const ending = Object.keys(ENDINGS).find((end) => name.endsWith(end)) as keyof typeof ENDINGS | undefined;
  const first = ending ? name.slice(0, -ending.length) : '';
  const lens = first.includes('/') ? undefined : decoded(first);
  if (!lens) return undefined;
  return lens === LENSES && ending === '.json' ? { what: 'lenses' } : { what: ENDINGS[ending!], lens };
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

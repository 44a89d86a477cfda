import { embedPage, embedPolicy, titleOf } from '../../exports/embed-page.js';
import { isProjection } from '../../lenses/is-projection.js';
import type { Projection } from '../../lenses/projection.js';
import { refuse, refuseMethod, sayNo, withoutBody } from '../reply.js';
import { oembedOf } from './oembed.js';

/** What the handler of embedded pages needs to know. */
export interface EmbedOptions {
  /** Answers for projections, and decides who gets one: what `createRoadmapHandler` makes. */
  projections: (request: Request) => Promise<Response>;
  /** Where that one is mounted. */
  projectionPath?: string;
  /** Where this one is mounted: `/embed` serves `/embed/sales`. */
  basePath?: string;
  /** Address of the folder with the embed's files, and their hashes as in `integrity.json`. */
  scripts: string;
  integrity?: Readonly<Record<string, string>>;
  /** Who may frame the pages, as a policy names them: `https://wiki.example`, `*`. Only this site itself by default. */
  frameAncestors?: readonly string[];
  /** The site's own address as readers see it, where a proxy hides it: `https://roadmap.example`. */
  origin?: string;
  /** The name of the site, as other sites show it. */
  providerName?: string;
  /** The language of dates and numbers in the pages. */
  locale?: string;
}

type Settings = Required<Omit<EmbedOptions, 'integrity' | 'origin' | 'locale'>> & Pick<EmbedOptions, 'integrity' | 'origin' | 'locale'>;

const OEMBED = 'oembed.json';
/** Seconds for which other sites may keep what oEmbed told them; the page itself is always asked anew. */
const CACHE_AGE = 3600;
const NOT_IMPLEMENTED = { error: 'format' };

/**
 * A handler of pages for frames: `{basePath}/{lens}` is a projection as a page, whole without scripts; `{basePath}/oembed.json?url=…` tells
 * other sites how to frame one. Who may read what is decided by the handler of projections alone: it is asked with the reader's own
 * headers and query, and where it says no, so does this one.
 * @throws Error for options that are wrong
 */
export function createEmbedHandler(options: EmbedOptions): (request: Request) => Promise<Response> {
  const settings = checked(options);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod('GET, HEAD');
    const name = nameIn(new URL(request.url).pathname, settings.basePath);
    if (!name) return withoutBody(refuse(404), request);
    return withoutBody(await (name === OEMBED ? sendOembed(request, settings) : sendPage(request, name, settings)), request);
  };
}

function checked({ basePath = '/embed', projectionPath = '/roadmap', frameAncestors = ["'self'"], ...rest }: EmbedOptions): Settings {
  if (typeof rest.projections !== 'function') throw new Error('missing projections: write the handler that createRoadmapHandler makes');
  if (!rest.scripts) throw new Error('missing scripts: write the address of the folder with roadmap-view.classic.js');
  const wrong = frameAncestors.find((one) => !/^('self'|'none'|\*|[\w+.-]+:|([\w+.-]+:\/\/)?[\w*.:-]+)$/.test(one));
  if (wrong !== undefined) throw new Error(`invalid frameAncestors ${JSON.stringify(wrong)}: write an origin, https://wiki.example`);
  const { providerName = 'Roadmap' } = rest;
  return {
    ...rest,
    providerName,
    basePath: basePath.replace(/\/$/, ''),
    projectionPath: projectionPath.replace(/\/$/, ''),
    frameAncestors,
  };
}

function nameIn(pathname: string, basePath: string): string | undefined {
  const name = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1) : '';
  return name.includes('/') ? undefined : name;
}

/** The projection that a reader may have, or the answer that says no. */
async function projectionFor(request: Request, url: URL, name: string, settings: Settings): Promise<[Projection, Response] | Response> {
  const address = new URL(`${settings.projectionPath}/${name}.json${url.search}`, request.url).href;
  const { headers, signal } = request;
  const asked = new Headers();
  for (const known of ['authorization', 'cookie']) if (headers.get(known) !== null) asked.set(known, headers.get(known)!);
  const answer = await settings.projections(new Request(address, { method: 'GET', headers: asked, signal }));
  if (answer.status !== 200) return answer;
  const projection: unknown = await answer.json();
  return isProjection(projection) ? [projection, answer] : refuse(404);
}

async function sendPage(request: Request, name: string, settings: Settings): Promise<Response> {
  const { scripts, integrity, locale, frameAncestors } = settings;
  const url = new URL(request.url);
  const found = await projectionFor(request, url, name, settings);
  if (!Array.isArray(found)) return found;
  const [projection, answer] = found;
  const page = addressOf(url, settings);
  const oembed = `${page.slice(0, page.lastIndexOf('/'))}/${OEMBED}?url=${encodeURIComponent(page)}`;
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `${embedPolicy(scripts)}; frame-ancestors ${frameAncestors.join(' ')}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  for (const kept of ['Cache-Control', 'Vary']) if (answer.headers.get(kept) !== null) headers[kept] = answer.headers.get(kept)!;
  const body = embedPage(projection, { scripts, oembed, ...(integrity && { integrity }), ...(locale && { locale }) });
  return new Response(body, { status: 200, headers });
}

async function sendOembed(request: Request, settings: Settings): Promise<Response> {
  const query = new URL(request.url).searchParams;
  if ((query.get('format') ?? 'json') !== 'json') return sayNo(501, NOT_IMPLEMENTED);
  const framed = query.get('url') ?? '';
  const own = addressOf(new URL(request.url), settings);
  if (!URL.canParse(framed) || new URL(framed).origin !== new URL(own).origin) return refuse(404);
  const url = new URL(framed);
  const name = nameIn(url.pathname, settings.basePath);
  if (!name || name === OEMBED) return refuse(404);
  const found = await projectionFor(request, url, name, settings);
  if (!Array.isArray(found)) return found;
  const [projection, answer] = found;
  const sizes = { maxWidth: query.get('maxwidth'), maxHeight: query.get('maxheight') };
  const told = oembedOf({ url: url.href, title: titleOf(projection), providerName: settings.providerName, cacheAge: CACHE_AGE, ...sizes });
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': answer.headers.get('Cache-Control') ?? 'no-store',
  };
  return new Response(JSON.stringify(told), { status: 200, headers });
}

/** Where a page is for its readers. */
function addressOf(url: URL, { origin }: Settings): string {
  return new URL(`${url.pathname}${url.search}`, origin ?? url.origin).href;
}

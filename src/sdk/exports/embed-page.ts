import type { Projection } from '../lenses/projection.js';
import { escapeMarkup as escape } from './escape-markup.js';
import { exportHtml, type HtmlOptions } from './export-html.js';
import { STATIC_STYLE_HASH } from './static-style.js';

/** What the page of a frame names and allows. */
export interface EmbedPageOptions extends HtmlOptions {
  /** Address of the folder with the embed's files: `/assets/roadmap-view-0.1.0/`. */
  scripts: string;
  /** Hashes of the files by name, as `integrity.json` has them, parts that load later too. Files of another site have to be sent to all (CORS). */
  integrity?: Readonly<Record<string, string>>;
  /** Another layout than the lens's own. */
  layout?: string;
  /** Address of this page's oEmbed answer, for those who look for one. */
  oembed?: string;
}

/** Classic scripts: a frame without an origin gets no module from elsewhere. */
const FILES = ['roadmap-view.classic.js', 'roadmap-view.frame.js'] as const;

/**
 * What a page to be framed may do: run the embed's scripts and show the one style. A header says the same, and who may frame it.
 * @param folder the address of the folder with the embed's files
 */
export function embedPolicy(folder: string): string {
  const from = URL.canParse(folder) ? encodeURI(withSlash(folder)).replace(/[;,]/g, encodeURIComponent) : "'self'";
  return `default-src 'none'; script-src ${from}; style-src '${STATIC_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
}

/**
 * A projection as a page to be put into a frame. Whole without a script: headings, tables and lists, as `exportHtml` writes them. Where
 * scripts may run, the view takes their place, and the page tells the one around it how high it is.
 * @throws RangeError where the locale is no language tag
 */
export function embedPage(projection: Projection, options: EmbedPageOptions): string {
  const { scripts, integrity = {}, layout, locale, oembed } = options;
  const tags = FILES.map((name) => scriptTag(`${withSlash(scripts)}${name}`, integrity[name]));
  const link = oembed
    ? `<link rel="alternate" type="application/json+oembed" href="${escape(oembed)}" title="${escape(titleOf(projection))}">\n`
    : '';
  const attributes = Object.entries({ lens: projection.lens.id, today: projection.today, layout, locale });
  const view = attributes.flatMap(([name, value]) => (value ? [` ${name}="${escape(value)}"`] : []));
  return exportHtml(projection, options)
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + embedPolicy(scripts))
    .replace('</head>', () => `${link}${partHashes(integrity)}${tags.join('')}</head>`)
    .replace('</body>', () => `<roadmap-view${view.join('')}></roadmap-view>\n${dataTag('id="roadmap"', projection)}</body>`);
}

export const titleOf = ({ title, lens }: Projection): string => title ?? lens.label;

const withSlash = (folder: string): string => folder.replace(/\/?$/, '/');

function scriptTag(src: string, hash: string | undefined): string {
  return `<script defer src="${escape(src)}"${hash ? ` integrity="${escape(hash)}" crossorigin="anonymous"` : ''}></script>\n`;
}

/** The hashes that the main file holds its parts to: none where the page's author names none. */
function partHashes(integrity: Readonly<Record<string, string>>): string {
  const parts = Object.entries(integrity).filter(([name]) => /\.[\w-]+\.classic\.js$/.test(name));
  return parts.length ? dataTag('data-roadmap-integrity', { files: Object.fromEntries(parts) }) : '';
}

/** Data, which no policy takes for a script; nothing in it can end it. */
function dataTag(attribute: string, data: object): string {
  return `<script type="application/json" ${attribute}>${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`;
}

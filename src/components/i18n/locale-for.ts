import { isSpoken } from './language-loader.js';

/** The language to speak: what the host asked for, else the nearest `lang` around it, else the reader's, if `Intl` knows it. */
export const localeFor = (host: Element, asked: string | undefined): string =>
  [asked, nearestLang(host), navigator.language].map(knownAs).find(Boolean) ?? 'en';

function nearestLang(host: Element): string | null {
  for (let at: Element | null = host; at; at = at.parentElement ?? hostOf(at)) if (at.getAttribute('lang')) return at.getAttribute('lang');
  return null;
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

const known = new Map<unknown, string | undefined>();

/** Asked at every update, and slow in some engines: each language is looked up once. */
function knownAs(locale: unknown): string | undefined {
  if (!known.has(locale)) known.set(locale, localeOf(locale));
  return known.get(locale);
}

/** Whether we have words in the language that was asked for. */
export const canSpeak = (asked: string | undefined): boolean => isSpoken(knownAs(asked) ?? '');

/** As `Intl` writes it, also where it comes from a system that writes `de_AT`; undefined for none, and for no language tag at all. */
function localeOf(locale: unknown): string | undefined {
  try {
    const [name = ''] = Intl.getCanonicalLocales(String(locale).replaceAll('_', '-'));
    // what we speak, every engine knows; only the tag is looked at
    return isSpoken(name) || Intl.DateTimeFormat.supportedLocalesOf(name).length > 0 ? name : undefined;
  } catch {
    return undefined;
  }
}

/** A day that weeks begin on, as Unicode writes it. */
export const isWeekday = (day: string): boolean => /^(mon|tue|wed|thu|fri|sat|sun)$/.test(day);

/** A locale whose weeks begin on a day, where one is asked for. */
export const withWeekStart = (locale: string, day = ''): string =>
  isWeekday(day) ? `${locale}${/-u-/.test(locale) ? '' : '-u'}-fw-${day}` : locale;

import { isSpoken } from './language-loader.js';

/** The language to speak: what the host asked for, else the nearest `lang` around it, else the reader's, if `Intl` knows it. */
export function localeFor(host: Element, asked: string | undefined): string {
  const wanted = [asked, nearestLang(host), navigator.language, 'en'];
  return wanted.find((locale) => locale && isKnown(locale)) ?? 'en';
}

function nearestLang(host: Element): string | null {
  for (let at: Element | null = host; at; at = at.parentElement ?? hostOf(at)) if (at.getAttribute('lang')) return at.getAttribute('lang');
  return null;
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

const known = new Map<string, boolean>();

/** Asked at every update, and slow in some engines: each language is looked up once. */
function isKnown(locale: string): boolean {
  const found = known.get(locale) ?? isSupported(locale);
  known.set(locale, found);
  return found;
}

function isSupported(locale: string): boolean {
  try {
    // what we speak, every engine knows; only the tag is looked at
    return isSpoken(Intl.getCanonicalLocales(locale)[0] ?? '') || Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    // not a language tag at all
    return false;
  }
}

/** A day that weeks begin on, as Unicode writes it. */
export const isWeekday = (day: string): boolean => /^(mon|tue|wed|thu|fri|sat|sun)$/.test(day);

/** A locale whose weeks begin on a day, where one is asked for. */
export const withWeekStart = (locale: string, day = ''): string =>
  isWeekday(day) ? `${locale}${/-u-/.test(locale) ? '' : '-u'}-fw-${day}` : locale;

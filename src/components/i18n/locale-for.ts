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
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

import { textOf, UsageError, type Given } from './command.js';

/** The language tag of `--locale`; undefined where it is not given. */
export function localeOf(given: Given): string | undefined {
  const locale = textOf(given, 'locale');
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    throw new UsageError(`--locale is a language tag, en-GB, and not ${JSON.stringify(locale)}`);
  }
}

import { compareProjections, exportBrief, loadExportWords, brief as tellBrief } from '../../sdk/index.js';
import { fileOf, FINE, textOf, UsageError, type Command, type Given } from '../command.js';
import { toJson, writeText } from '../files.js';
import { LENS_OPTIONS } from '../read-lenses.js';
import { SOURCE_OPTIONS, SOURCE_USAGE } from '../read-source.js';
import { oneOf } from '../one-of.js';
import { shownIn, shownThen } from './compare.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

export const brief: Command = {
  usage: `FILE --lens NAME [--lenses LENSES.json] [--before OLD.json] [--format text|markdown|json] [--locale TAG] [--today DAY] ${SOURCE_USAGE}`,
  summary: 'tells one audience in five sentences at most how things stand, and what changed since an older file',
  options: { ...SOURCE_OPTIONS, ...LENS_OPTIONS, before: { type: 'string' }, format: { type: 'string' }, locale: { type: 'string' } },
  async run(given) {
    const format = oneOf(given, 'format', FORMATS);
    const [before, locale] = [textOf(given, 'before'), localeOf(given)];
    const projection = shownIn(fileOf(given), given);
    const changes = before === undefined ? undefined : compareProjections(shownThen(before, given), projection);
    const words = await loadExportWords(locale);
    const options = { locale, ...(words && { words }) };
    writeText(
      undefined,
      format === 'json' ? toJson(tellBrief(projection, changes, options)) : exportBrief(projection, changes, { ...options, format }),
    );
    return FINE;
  },
};

function localeOf(given: Given): string {
  const locale = textOf(given, 'locale') ?? 'en';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    throw new UsageError(`--locale is a language tag, en-GB, and not ${JSON.stringify(locale)}`);
  }
}

import { compareProjections, exportBrief, loadExportWords, brief as tellBrief } from '../../sdk/index.js';
import { fileOf, FINE, textOf, type Command } from '../command.js';
import { toJson, writeText } from '../files.js';
import { localeOf } from '../locale-of.js';
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
    const [before, locale] = [textOf(given, 'before'), localeOf(given) ?? 'en'];
    const projection = shownIn(fileOf(given), given);
    const changes = before === undefined ? undefined : compareProjections(shownThen(before, given, projection.today), projection);
    const words = await loadExportWords(locale);
    const options = { locale, ...(words && { words }) };
    writeText(
      undefined,
      format === 'json' ? toJson(tellBrief(projection, changes, options)) : exportBrief(projection, changes, { ...options, format }),
    );
    return FINE;
  },
};

import type { Span } from '../../../sdk/layout/time-scale.js';
import { sideOf } from '../../../sdk/layout/time-span.js';
import { isDated } from '../../../sdk/model/timeframe.js';
import type { Words } from '../../i18n/words.js';
import type { Scene } from '../layout-module.js';

export const periodOf = (span: Span, words: Words): string =>
  words.timeframe({ text: '', ...span, startPrecision: 'month', endPrecision: 'month' });

/** Tells who does not see it which period is shown now, and how much lies in it. */
export function sayShown(range: Span, { words, projection, announce }: Pick<Scene, 'words' | 'projection' | 'announce'>): void {
  const shown = projection.items.filter(({ timeframe }) => isDated(timeframe) && sideOf(timeframe, range) === 'inside').length;
  announce(words.plural('plan.shown', shown, { period: periodOf(range, words) }));
}

import { directionOf } from '../../sdk/model/direction-of.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /\u200e|[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Texts as they stand beside one another: each by itself (U+2068 … U+2069) where one of them is written the other way than what they stand
 * in, so that they keep its order and none takes part of its neighbour along. In labels and tooltips, too, where no element could do it.
 * @param around what stands between them, which says the way; else the locale does
 */
export function isolate(texts: readonly string[], locale: string, around = ''): string[] {
  const isTold = RIGHT_TO_LEFT.test(around);
  const isRightToLeft = isTold || (directionOf(locale) === 'rtl' && !LEFT_TO_RIGHT.test(around));
  // where a text finds its way by its first letter, what is isolated has none, nor have figures: a mark that nobody sees says it
  const mark = isRightToLeft && !isTold ? '\u200f' : '';
  const whole = texts.join('');
  const isFigures = mark && texts.length > 1 && whole && !/\p{L}/u.test(whole);
  // a row of facts within a row of one
  const isDone = texts.length < 2 && whole.endsWith('\u2069');
  const isApart = isFigures || (!isDone && (isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(whole));
  return texts.map((text, index) => (isApart ? `${index > 0 ? '' : mark}\u2068${text}\u2069` : text));
}

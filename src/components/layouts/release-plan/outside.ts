import type { Words } from '../../i18n/words.js';

/** "3 earlier · 12 later": what lies outside of the period. */
export function outside(earlier: number, later: number, words: Words): string {
  const told = [
    earlier > 0 && words.word('plan.earlier', { n: words.number(earlier) }),
    later > 0 && words.word('plan.later', { n: words.number(later) }),
  ];
  return words.list(told, ' · ');
}

import type { Words } from '../../i18n/words.js';

/** Who is asked: our word for an audience we know, the roadmap's own for any other. */
export function addressees(to: readonly string[] = [], words: Words): string {
  return words.list(to.map((id) => words.known(`audience.${id}`) ?? id));
}

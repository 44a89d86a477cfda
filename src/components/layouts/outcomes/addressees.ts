import type { Words } from '../../i18n/words.js';
import { joined } from '../../templates/joined.js';

/** Who is asked: our word for an audience we know, the roadmap's own for any other. */
export function addressees(to: readonly string[] = [], words: Words): string {
  return joined(
    to.map((id) => words.known(`audience.${id}`) ?? id),
    ', ',
  );
}

import type { Roadmap } from '../model/roadmap.js';
import { audienceWords } from './audience-words.js';
import type { Lens } from './lens.js';

/** What of the roadmap itself a lens can name. */
export const HEAD_FIELDS = ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'] as const;
export type Head = { [F in (typeof HEAD_FIELDS)[number]]?: string };

/** The head as the lens names it, in the audience's words. The lens's own disclaimer is its to show; the rest follows the allow-list. */
export function headWords(roadmap: Roadmap, lens: Lens): Head {
  const said: Head = { ...roadmap, title: undefined, ...audienceWords(roadmap, 'roadmap', lens) };
  const named = HEAD_FIELDS.filter((field) => lens.fields.roadmap?.includes(field) && said[field] !== undefined);
  const own = lens.disclaimer === undefined ? {} : { disclaimer: lens.disclaimer };
  return { ...Object.fromEntries(named.map((field) => [field, said[field]])), ...own };
}

import type { LensFace, Projection } from '../lenses/projection.js';
import { briefFacts, type BriefFacts } from './brief-facts.js';
import { createBriefWords, type BriefOptions } from './brief/brief-words.js';
import { createSubject, type Clause, type Tell } from './brief/clause.js';
import { EXEC_SENTENCES } from './brief/exec-sentences.js';
import { SALES_SENTENCES } from './brief/sales-sentences.js';
import { TEAM_SENTENCES } from './brief/team-sentences.js';
import type { Changes } from './changes/change.js';

/** A sentence, and what it is made of: each clause with the ids of what it tells. */
export interface BriefSentence {
  text: string;
  clauses: Clause[];
}

/** What is worth telling an audience, in facts and in five sentences at most. */
export interface Brief extends BriefFacts {
  /** The sentences one after the other. */
  text: string;
  sentences: BriefSentence[];
}

/** More than these nobody reads. */
const MOST_SENTENCES = 5;

/**
 * A short text for an audience, for a mail, a chat or the top of a page: outcomes and decisions needed for executives, blockers and releases
 * for teams, news that may be said for sales and whoever speaks to customers. Made of the projection and its changes alone; the same
 * for the same, and each clause names what it speaks of.
 * @param changes since some day, as `compareProjections` or `compareWithMark` finds them
 * @throws RangeError where the locale is no language tag
 */
export function brief(projection: Projection, changes?: Changes, options: BriefOptions = {}): Brief {
  const facts = briefFacts(projection);
  const subject = createSubject(projection, facts, changes, createBriefWords(projection, options));
  const told = tellsFor(projection.lens).map((tell) => tell(subject));
  const said = told.filter((clauses) => clauses.length > 0).slice(0, MOST_SENTENCES);
  const sentences = said.map((clauses) => ({ text: sentenceOf(clauses), clauses }));
  return { ...facts, text: sentences.map(({ text }) => text).join(' '), sentences };
}

const OUTWARD: readonly string[] = ['sales', 'marketing', 'support', 'customer'];

/** By who listens; an audience of your own by how it is shown the roadmap. */
function tellsFor({ audience, layout }: LensFace): readonly Tell[] {
  if (audience === 'exec') return EXEC_SENTENCES;
  if (audience === 'team') return TEAM_SENTENCES;
  if (OUTWARD.includes(audience) || layout === 'themes') return SALES_SENTENCES;
  return layout === 'outcomes' ? EXEC_SENTENCES : TEAM_SENTENCES;
}

function sentenceOf(clauses: readonly Clause[]): string {
  const text = clauses.map((clause) => clause.text.replace(/\s+/g, ' ').trim()).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

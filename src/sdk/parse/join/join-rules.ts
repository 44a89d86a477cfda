import type { CollectionName } from '../../model/closed-lists.js';
import type { Roadmap, RoadmapInput } from '../../model/roadmap.js';

/**
 * A source of a joined roadmap, by a short name of its own: a checked roadmap, or an overlay, which is our own format unchecked. An
 * overlay knows the ids of the others (`jira:PAY-7`, or `PAY-7` where only one source has it): what it says of them counts, and what it
 * says of its own (objectives, texts per audience, decisions) is added.
 */
export type JoinSource = { id: string; roadmap: Roadmap } | { id: string; overlay: RoadmapInput };

/** Plain JSON. */
export interface JoinRules {
  /**
   * Which entities of several sources are one, for each list: those of equal `id`, of equal `title`, or groups of ids that you write:
   * `[["jira:10", "github:platform"]]`. Nothing is taken for the same without a rule.
   */
  same?: Partial<Record<CollectionName, 'id' | 'title' | string[][]>>;
  /**
   * Whose word counts, the first that says something: by field (`items.timeframe`), list (`items`) or for all (`*`). Sources that are
   * not named come after those that are: overlays first, the last of them before the others, then the sources in order.
   */
  prefer?: Record<string, string[]>;
}

/** Two entities that look like one, and the rule that would make them so. */
export interface JoinGuess {
  list: CollectionName;
  ids: string[];
  title: string;
}

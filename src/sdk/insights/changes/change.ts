/** What can happen to an item between two readings. */
export const CHANGE_KINDS = ['added', 'dropped', 'shipped', 'moved', 'restated', 'rescoped', 'reworded'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that is otherwise than it was. */
export interface Change {
  kind: ChangeKind;
  id: string;
  title: string;
  /**
   * The fields that differ, with what was told before and what is told now; null where nothing was. Compared with a mark, only what the
   * recorded history still tells of before.
   */
  fields: { field: string; from: unknown; to: unknown }[];
  /** As recorded since the former reading. */
  reason?: string;
}

/** What differs between two projections, and how much of it. */
export interface Changes {
  /** The day of the former reading and of this one. */
  from: string;
  to: string;
  changes: Change[];
  /** How many items were told before and are not any more. They are not named: this audience may no longer see them. */
  gone: number;
}

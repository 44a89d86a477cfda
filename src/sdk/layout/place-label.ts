/** Where a text stands beside a shape on a line of limited width. */
export interface LabelPlace {
  side: 'after' | 'before';
  width: number;
}

/** Between a shape and the text beside it. */
export const LABEL_GAP = 6;

/**
 * A text beside a shape: after it where it fits, else before it where it fits, else on the side with more room, cut short.
 * @param left,right the shape's edges, `need` the text's width, `limit` the width of the line
 */
export function placeLabel(left: number, right: number, need: number, limit: number): LabelPlace {
  const after = limit - right - LABEL_GAP;
  const before = left - LABEL_GAP;
  if (after >= need || (before < need && after >= before)) return { side: 'after', width: Math.min(need, Math.max(0, after)) };
  return { side: 'before', width: Math.min(need, before) };
}

/** What has no name on an axis for want of room, together: from where on it lies, and what it is. */
export interface MoreSign<F> {
  x: number;
  flags: F[];
}

/** All that signs stand for. */
export const flagsOf = <F>(signs: readonly MoreSign<F>[]): F[] => signs.flatMap(({ flags }) => flags);

/** So wide is a sign, with what stays free behind it. */
export const MORE = 44;

/**
 * Signs for the flags that have no row, none over another, so that nothing is lost where there is no room for names.
 * @param flags from left to right
 * @param limit the width of the axis, which no sign leaves
 */
export function moreSigns<F extends { x: number; row?: number }>(flags: readonly F[], limit: number): MoreSign<F>[] {
  const signs: MoreSign<F>[] = [];
  for (const flag of flags.filter(({ row }) => row === undefined)) {
    const x = Math.max(0, Math.min(flag.x, limit - MORE));
    const last = signs.at(-1);
    if (last && x < last.x + MORE) last.flags.push(flag);
    else signs.push({ x, flags: [flag] });
  }
  return signs;
}

/**
 * Flags that a sign would tell of alone, and whose names have room in the row of the signs; and the other signs.
 * @param room how wide a name is with what stays free behind it; Infinity for one that cannot stand there
 */
export function splitLone<F extends { x: number }>(
  signs: readonly MoreSign<F>[],
  room: (flag: F) => number,
  limit: number,
): { lone: Set<F>; more: MoreSign<F>[] } {
  const isLone = ({ x, flags }: MoreSign<F>, index: number): boolean =>
    flags.length === 1 && flags[0]!.x === x && x + room(flags[0]!) <= (signs[index + 1]?.x ?? limit);
  const lone = new Set(signs.filter(isLone).flatMap(({ flags }) => flags));
  return { lone, more: signs.filter((sign, index) => !isLone(sign, index)) };
}

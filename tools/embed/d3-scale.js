// Stands in for d3-scale in the embed: a scale from days to pixels is a straight line, and ticks are our own.

/** The position of a time; domain and range are pairs of numbers. */
export function scaleUtc() {
  let from, to, start, end;
  const scale = (time) => {
    const share = (time - from) / (to - from);
    return start * (1 - share) + end * share;
  };
  scale.domain = (times) => (([from, to] = times), scale);
  scale.range = (positions) => (([start, end] = positions), scale);
  return scale;
}

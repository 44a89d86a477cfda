// What is done in a fresh page, step by step. Each scenario is run by the view and by the floor.
export const LENSES = ['exec', 'team', 'sales'];

const NOTHING = { name: 'nothing', action: 'nothing' };

/** Twice round the lenses, so that each is come to for the first time and again. */
function switches() {
  const lap = [...LENSES.slice(1), LENSES[0]];
  return [...lap, ...lap].map((lens, index, all) => {
    const from = all[index - 1] ?? LENSES[0];
    const visit = index < LENSES.length - 1 ? 'first' : 'return';
    return { name: `${from} → ${lens}, ${visit} visit`, action: 'switchTo', lens };
  });
}

export const SCENARIOS = [
  [NOTHING, { name: 'first paint, parsed', action: 'show', lens: LENSES[0], source: 'parsed' }, ...switches()],
  [NOTHING, { name: 'first paint, raw JSON', action: 'show', lens: LENSES[0], source: 'raw' }],
];

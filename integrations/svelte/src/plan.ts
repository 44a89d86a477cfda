export const plan = (...titles: string[]) => ({
  title: 'Plan',
  items: titles.map((title, n) => ({ id: `i${n}`, title, timeframe: '2026-Q4' })),
});

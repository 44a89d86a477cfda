// Runs in the page. The same seeded items for every contender: 40 lanes at most, over six years, days as numbers from 2024 on.
{
  const DAY = 86_400_000;
  const START = Date.UTC(2024, 0, 1) / DAY;
  const WORDS = ['plan', 'invoice', 'search', 'export', 'alarm', 'route', 'depot', 'stock', 'ledger', 'report', 'signal', 'board'];
  const STATUSES = ['done', 'in-progress', 'planned', 'blocked'];

  function randomFrom(seed) {
    let state = seed;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  }

  /** `{ id, title, lane, other, status, from, to }`; `lane` and `other` are two ways to group them. */
  function makeItems(count) {
    const random = randomFrom(20_260_914);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const lanes = Math.max(4, Math.min(40, Math.round(Math.sqrt(count))));
    return Array.from({ length: count }, (_, index) => {
      const from = START + Math.floor(random() * 2100);
      const to = from + 5 + Math.floor(random() * 120);
      const title = `${pick(WORDS)} ${pick(WORDS)} ${index}`;
      return {
        id: `i${index}`,
        title,
        lane: Math.floor(random() * lanes),
        other: Math.floor(random() * lanes),
        status: pick(STATUSES),
        from,
        to,
      };
    });
  }

  const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);
  globalThis.timelineBench = { makeItems, dayText, dateOf: (day) => new Date(day * DAY), contenders: {}, today: '2026-09-14' };
}

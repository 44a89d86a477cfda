// Runs in the page. The same seeded items for every contender: 40 lanes at most, over six years from 2024 on.
const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);
const WORDS = ['plan', 'invoice', 'search', 'export', 'alarm', 'route', 'depot', 'stock', 'ledger', 'report', 'signal', 'board'];
const STATUSES = ['done', 'in-progress', 'planned', 'blocked'];

/** The two ways to group them. */
export const GROUPINGS = ['lane', 'other'];
export const TODAY = '2026-09-14';

function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const dayText = (day) => new Date(START + day * DAY).toISOString().slice(0, 10);
/** Midnight, `days` later. */
export const dateOf = (text, days = 0) => new Date(Date.parse(text) + days * DAY);

/** `{ items: [{ id, title, status, start, end, lane, other }], lanes: { lane: [{ id, title }], other } }`: days as text, the end inclusive. */
export function makeData(count) {
  const random = randomFrom(20_260_914);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const many = Math.max(4, Math.min(40, Math.round(Math.sqrt(count))));
  const items = Array.from({ length: count }, (_, index) => {
    const start = below(2100);
    return {
      id: `i${index}`,
      title: `${pick(WORDS)} ${pick(WORDS)} ${index}`,
      status: pick(STATUSES),
      start: dayText(start),
      end: dayText(start + 4 + below(120)),
      lane: `lane${below(many)}`,
      other: `other${below(many)}`,
    };
  });
  const lanesOf = (name) => Array.from({ length: many }, (_, index) => ({ id: `${name}${index}`, title: `${name} ${index}` }));
  return { items, lanes: Object.fromEntries(GROUPINGS.map((name) => [name, lanesOf(name)])) };
}

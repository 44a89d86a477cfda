// What the tests of the server start from: two lenses, a reader for each, and a way to ask.
import { lenses, parseRoadmap } from 'roadmap-view/sdk';
import { createRoadmapHandler } from 'roadmap-view/server';

export const NOW = Date.UTC(2026, 8, 14, 12);

/** A roadmap with one item that everybody may see and one that only the team may. */
export const roadmapOf = (shown = 'Sign in', hidden = 'Kestrel', more = {}) =>
  parseRoadmap({
    items: [
      { id: 'a', title: shown, visibility: 'public', commitment: 'planned', texts: { sales: { title: shown } }, timeframe: '2026-11-20' },
      { id: 'b', title: hidden, visibility: 'team', timeframe: '2026-11-21' },
    ],
    ...more,
  }).roadmap;

const RIGHTS = new Map([
  ['Bearer for-sales', ['sales']],
  ['Bearer for-team', ['team', 'sales']],
  ['Bearer for-nobody', []],
]);

/** Who asks is told by the token; a request without one comes from nobody known. */
export const authorize = (request, lens) => RIGHTS.get(request.headers.get('authorization'))?.includes(lens);

export const handlerOf = (options = {}) =>
  createRoadmapHandler({ load: () => roadmapOf(), lenses: [lenses.team, lenses.sales], authorize, now: () => NOW, ...options });

/** A request as a reader sends it. `Origin` and the like can be set here, as they cannot be in a browser. */
export const ask = (handler, path, { as, ...headers } = {}, init = {}) =>
  handler(
    new Request(`https://roadmap.example${path}`, {
      ...init,
      headers: { ...headers, ...(as && { authorization: `Bearer ${as}` }) },
    }),
  );

/** All that a reader can see of an answer. */
export const allOf = async (response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
});

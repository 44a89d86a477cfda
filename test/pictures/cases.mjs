// What is drawn for `npm run pictures`: each layout in four widths, light and dark, left and right; each zoom; each state; each layout dense.

const LENS_OF = { outcomes: 'exec', 'release-plan': 'team', themes: 'sales', timeline: 'team', board: 'team', list: 'team' };
const SIZES = [
  [390, 844],
  [820, 1180],
  [1440, 900],
  [3840, 2160],
];
const ZOOMS = ['week', 'month', 'quarter', 'half', 'year', 'fit'];
/** Months of the release plan; the first is what it begins with. */
const SPANS = ['6', '9', '24', 'all'];
const STATES = ['loading', 'no-source', 'empty', 'error', 'refused', 'offline', 'stale', 'partial', 'details', 'filtered'];

const laptop = { width: 1440, height: 900, scheme: 'light', dir: 'ltr', layout: 'timeline', lens: 'team' };
const phone = { ...laptop, width: 390, height: 844 };

const layouts = Object.entries(LENS_OF).flatMap(([layout, lens]) =>
  SIZES.flatMap(([width, height]) =>
    ['light', 'dark'].flatMap((scheme) =>
      ['ltr', 'rtl'].map((dir) => ({ name: `${layout}-${width}-${scheme}-${dir}`, width, height, scheme, dir, layout, lens })),
    ),
  ),
);
const zooms = ZOOMS.map((zoom) => ({ ...laptop, name: `timeline-zoom-${zoom}`, zoom }));
const spans = SPANS.map((span) => ({ ...laptop, layout: 'release-plan', name: `release-plan-span-${span}`, span }));
const more = [
  { ...laptop, name: 'timeline-folded', press: 'Fold all lanes' },
  { ...laptop, name: 'timeline-dependencies', press: 'Dependencies' },
  { ...laptop, layout: 'release-plan', name: 'release-plan-folded', press: 'Fold all lanes' },
  { ...laptop, layout: 'release-plan', name: 'release-plan-dependencies', press: 'Dependencies' },
];
const states = STATES.flatMap((state) => [
  { ...laptop, name: `state-${state}-1440-light`, state },
  { ...phone, name: `state-${state}-390-dark`, scheme: 'dark', state },
]);
const dense = Object.entries(LENS_OF).map(([layout, lens]) => ({ ...laptop, name: `dense-${layout}`, layout, lens, density: 'compact' }));

export const PICTURES = [...layouts, ...dense, ...zooms, ...spans, ...more, ...states];

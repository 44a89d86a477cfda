// The parts of the embed: each is a file of its own beside the main one, and loaded when something asks for it.
import { fileURLToPath } from 'node:url';

const fileOf = (name) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'pt', 'pt-pt', 'zh', 'zh-hant'];

/** What most pages never need: the name of a part, as in roadmap-view.adapters.js, and the module that it is made of. */
export const PARTS = {
  adapters: fileOf('sdk/adapters/index.ts'),
  'field-map': fileOf('sdk/adapters/field-map-of-text.ts'),
  events: fileOf('sdk/client/server-events.ts'),
  join: fileOf('sdk/parse/join-and-tell.ts'),
  changes: fileOf('components/roadmap-view/changes/reader-changes.ts'),
  changed: fileOf('components/roadmap-view/changed-stages.ts'),
  input: fileOf('components/roadmap-view/input/inputs.ts'),
  timeline: fileOf('components/layouts/timeline/timeline.ts'),
  board: fileOf('components/layouts/board/board.ts'),
  'plan-keys': fileOf('components/layouts/release-plan/plan-keys.ts'),
  toolbar: fileOf('components/roadmap-view/toolbar/reader-tools.ts'),
  exports: fileOf('components/roadmap-view/toolbar/write-file.ts'),
  'lens-picker': fileOf('lens-picker.ts'),
  pdf: fileOf('sdk/exports/export-pdf.ts'),
  pptx: fileOf('sdk/exports/export-pptx.ts'),
  ...Object.fromEntries(LANGUAGES.map((name) => [`lang-${name}`, fileOf(`components/i18n/languages/${name}.ts`)])),
  ...Object.fromEntries(LANGUAGES.map((name) => [`export-words-${name}`, fileOf(`sdk/exports/languages/${name}.ts`)])),
};

/** What many pages need, and not all: parts of the small main file, which the whole ones hold. There is no classic script of them. */
export const SPLIT_PARTS = {
  outcomes: fileOf('components/layouts/outcomes/outcomes.ts'),
  'release-plan': fileOf('components/layouts/release-plan/release-plan.ts'),
  themes: fileOf('components/layouts/themes/themes.ts'),
  list: fileOf('components/layouts/list/list.ts'),
  reading: fileOf('components/roadmap-view/whole-roadmap.ts'),
};

export const ALL_PARTS = { ...PARTS, ...SPLIT_PARTS };

/** Parts that another part asks for, so that the main file knows nothing of them. */
export const PARTS_OF_PARTS = new Set([
  'exports',
  'pdf',
  'pptx',
  'plan-keys',
  'changed',
  ...LANGUAGES.map((name) => `export-words-${name}`),
]);

export const nameOf = (part, format) => `roadmap-view.${part}.${format === 'es' ? 'js' : 'classic.js'}`;

/** Each file of the parts: its name, its part, its format. */
export const PART_FILES = Object.keys(ALL_PARTS).flatMap((part) =>
  (part in PARTS ? ['es', 'iife'] : ['es']).map((format) => ({ name: nameOf(part, format), part, format })),
);

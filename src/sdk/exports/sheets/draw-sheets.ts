import { arrange } from '../../lenses/arrange.js';
import type { Projection } from '../../lenses/projection.js';
import { LAYOUTS, type LayoutName } from '../../model/closed-lists.js';
import { directionOf, type Direction } from '../../model/direction-of.js';
import type { ExportOptions } from '../export-options.js';
import { createExportWords } from '../export-words.js';
import { createTitles } from '../titles.js';
import { movedBy, paragraph } from './blocks.js';
import { drawBoard } from './draw-board.js';
import { drawBriefing } from './draw-briefing.js';
import { drawHeads } from './draw-head.js';
import { drawList } from './draw-list.js';
import { drawOutcomes } from './draw-outcomes.js';
import { drawPlan } from './draw-plan.js';
import { drawDecisionsMade, drawDecisionsNeeded, drawReleases, drawRisks } from './draw-tables.js';
import { drawThemes } from './draw-themes.js';
import type { Drawing } from './drawing.js';
import { mirrored } from './mirrored.js';
import { numberPages } from './number-pages.js';
import { paginate, type Chapter, type DrawnPage, type Page } from './paginate.js';
import { FITS, ORIENTATIONS, PAPERS, paperSize, type Fit, type Orientation, type Paper } from './paper.js';
import { SCHEMES, type Scheme } from './scheme.js';
import type { Sheet } from './sheet.js';

/** What a picture may be told beside what every export may. */
export interface SheetOptions extends ExportOptions {
  /** The lens's own when it is not given. */
  layout?: LayoutName;
  /** Without it a picture is as high as it needs to be. */
  paper?: Paper;
  /** `landscape` when not given. */
  orientation?: Orientation;
  /** `pages`: as many sheets as it takes, which is when not given; `page`: all on one, as small as it needs to be. */
  fit?: Fit;
  /** Dark or light, `light` when not given. */
  scheme?: Scheme;
  /** Which way the page runs; from the language when not given. */
  dir?: Direction;
  /** The width of a picture without a paper, in pixels; 1200 when not given. */
  width?: number;
}

type Draw = (drawing: Drawing) => Chapter[];

/** What each layout shows, in its order. */
const DRAW: Readonly<Record<LayoutName, readonly Draw[]>> = {
  outcomes: [drawBriefing, drawDecisionsNeeded, drawRisks, drawOutcomes, drawDecisionsMade],
  'release-plan': [drawPlan, drawReleases, drawRisks, drawDecisionsNeeded, drawDecisionsMade],
  timeline: [drawPlan, drawReleases],
  themes: [drawThemes],
  board: [drawBoard],
  list: [drawList],
};

const WIDTH = 1200;
const LEAST_WIDTH = 360;
const MOST_WIDTH = 8000;
/** How wide the drawing is made that is to fit on one page, in relation to the page: the one that fills it best is kept. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3.2, 4];

/**
 * A projection as drawn pages: from our own layouts, in words of its lens. Each page says for whom and as of when it is.
 * @throws RangeError on an unknown layout, paper, orientation, fit or scheme, a width that is none, or a locale that is no language tag
 */
export function drawSheets(projection: Projection, options: SheetOptions = {}): Sheet[] {
  checkOptions(options);
  const { dir = directionOf(options.locale ?? 'en') } = options;
  return drawPages(projection, options).map((page) => (dir === 'rtl' ? { ...mirrored(page), dir } : { ...page, dir }));
}

function drawPages(projection: Projection, options: SheetOptions): DrawnPage[] {
  const { paper, fit = 'pages', orientation, width = WIDTH } = options;
  if (!paper) return pagesOf(projection, options, { width, margin: 32, apart: false });
  const size = paperSize(paper, orientation);
  const apart = paper === 'slide';
  const page: Page = { width: size.width / scaleOf(paper), height: size.height / scaleOf(paper), margin: 36, apart };
  return fit === 'page'
    ? [fitted(projection, options, page, size)]
    : numberPages(pagesOf(projection, options, page), projection, options, page.margin).map(({ marks }) => ({
        ...size,
        marks: movedBy(marks, 0, 0, scaleOf(paper)),
      }));
}

/** A slide is read from afar: everything on it is larger. */
const scaleOf = (paper: Paper): number => (paper === 'slide' ? 1.15 : 1);

function checkOptions(options: SheetOptions): void {
  const { layout, paper, orientation, fit, scheme, width = WIDTH } = options;
  const lists = { layout: LAYOUTS, paper: Object.keys(PAPERS), orientation: ORIENTATIONS, fit: FITS, scheme: SCHEMES };
  for (const [name, given] of Object.entries({ layout, paper, orientation, fit, scheme })) {
    const list: readonly string[] = lists[name as keyof typeof lists];
    if (given !== undefined && !list.includes(given))
      throw new RangeError(`unknown ${name} ${JSON.stringify(given)}: use one of ${list.join(', ')}`);
  }
  if (!(width >= LEAST_WIDTH && width <= MOST_WIDTH))
    throw new RangeError(`invalid width ${JSON.stringify(width)}: pixels from ${LEAST_WIDTH} to ${MOST_WIDTH}`);
}

function pagesOf(projection: Projection, options: SheetOptions, page: Page): DrawnPage[] {
  const { view = {}, layout = projection.lens.layout } = options;
  const words = createExportWords(projection, options);
  const lanes = arrange(projection, view);
  const drawing: Drawing = {
    projection,
    layout,
    view,
    lanes,
    words,
    titles: createTitles(projection),
    width: page.width - 2 * page.margin,
  };
  const chapters = DRAW[layout].flatMap((draw) => draw(drawing));
  const isEmpty = lanes.lanes.every(({ items, undated }) => items.length + undated.length === 0);
  const empty: Chapter = { name: '', heading: [], blocks: paragraph(words.word('state.empty'), { width: drawing.width, ink: 'muted' }) };
  return paginate(isEmpty ? [...chapters, empty] : chapters, drawHeads(drawing, page.apart), page);
}

/** One page with everything on it, drawn as wide as lets it become least small. */
function fitted(projection: Projection, options: SheetOptions, { margin }: Page, paper: { width: number; height: number }): DrawnPage {
  const scaled = STEPS.map((step) => {
    const [sheet] = pagesOf(projection, options, { width: paper.width * step, margin: margin * step, apart: false });
    return { sheet: sheet!, scale: Math.min(paper.width / sheet!.width, paper.height / sheet!.height) };
  });
  const { sheet, scale } = scaled.reduce((best, one) => (one.scale > best.scale ? one : best));
  return { ...paper, marks: movedBy(sheet.marks, (paper.width - sheet.width * scale) / 2, 0, scale) };
}

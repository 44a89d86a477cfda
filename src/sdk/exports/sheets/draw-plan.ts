import type { ProjectedItem } from '../../lenses/projection.js';
import { arrange } from '../../lenses/arrange.js';
import { layoutReleasePlan, type PlanLane, type ReleasePlanLayout } from '../../layout/layout-release-plan.js';
import { BAR, PAD } from '../../layout/place-lane.js';
import { rowBlocks } from '../../layout/row-blocks.js';
import type { Span } from '../../layout/time-scale.js';
import { firstSpan, sideOf, spanOfAll } from '../../layout/time-span.js';
import { dayNumber } from '../../model/day.js';
import { periodWords } from '../../model/timeframe-words.js';
import { beside, line, movedBy, paragraph, rule, SMALL, space } from './blocks.js';
import { diamond, drawBar } from './draw-bar.js';
import { drawFlags } from './draw-flags.js';
import { drawKey } from './draw-key.js';
import { headingOf } from './draw-head.js';
import { drawItems } from './draw-tables.js';
import type { Drawing } from './drawing.js';
import { laneWords } from './entity-words.js';
import { laneFacts } from './lane-facts.js';
import { linkBars } from './link-bars.js';
import type { Chapter } from './paginate.js';
import type { Block, Ink, Mark } from './sheet.js';
import { cutText } from './wrap-text.js';

/** A span longer than this is drawn around today; what lies outside is listed. */
const MOST_DAYS = 1500;
const MONTHS = 24;
const HEAD_GAP = 16;

/** The release plan: lanes on an axis, and below it what has no place there. */
export function drawPlan(drawing: Drawing): Chapter[] {
  const { projection, view, lanes: all, words, width } = drawing;
  const span = spanOf(drawing);
  const lanes = arrange(projection, { ...view, range: span });
  const options = { span, width, todayWord: words.word('date.now'), wasWords: wasWords(drawing) };
  const layout = layoutReleasePlan(projection, lanes, all, options);
  const items = [...new Set(all.lanes.flatMap((lane) => [...lane.items, ...lane.undated]))];
  const undated = new Set(all.lanes.flatMap((lane) => lane.undated));
  const outside = items.filter((item) => !undated.has(item) && sideOf(item.timeframe, span) !== 'inside');
  const plan: Chapter = {
    ...headingOf(words.word(`layout.${drawing.layout}`), width),
    repeat: axisBlock(layout, drawing),
    blocks: [...layout.lanes.flatMap((lane) => laneBlocks(lane, layout, drawing)), rule(width), ...drawKey(items, drawing)],
    finish: (marks, place) => [...gridLines(layout, place), ...marks, ...linkBars(marks, projection.dependencies)],
  };
  return [
    ...(layout.lanes.length > 0 ? [plan] : []),
    ...drawItems(words.word('plan.undated'), [...undated], drawing),
    ...drawItems(words.word('plan.outside'), outside, drawing),
  ];
}

/** What the reader looks at, else everything, as long as bars can be told apart there. */
function spanOf({ projection, view }: Drawing): Span {
  if (view.range) return view.range;
  const { items, releases, milestones, today, fiscalYearStart } = projection;
  const timeframes = [...items, ...releases, ...milestones].map(({ timeframe }) => timeframe);
  const everything = spanOfAll(timeframes, today, fiscalYearStart);
  const isShort = dayNumber(everything.end) - dayNumber(everything.start) <= MOST_DAYS;
  return isShort ? everything : firstSpan(timeframes, today, MONTHS, fiscalYearStart);
}

const wasWords =
  ({ words }: Drawing) =>
  ({ slip }: ProjectedItem): string => {
    const date = slip && words.timeframe(slip.from);
    return date ? words.word('date.was', { date }) : '';
  };

const TICK = 18;

function axisBlock(layout: ReleasePlanLayout, drawing: Drawing): Block {
  const { words } = drawing;
  const wording = { ...words.wording, from: '{date}', by: '{date}' };
  const marks = layout.ticks.flatMap(({ ticks, brief }, row) =>
    ticks
      .filter(({ named }) => named)
      .map((tick): Mark => {
        const text = cutText(periodWords(tick, brief, wording), Math.max(20, tick.width - 6), SMALL);
        const look = { size: SMALL, ink: row === 0 && layout.ticks.length > 1 ? ('ink' as const) : ('muted' as const) };
        return { kind: 'text', x: layout.head + tick.x + 4, y: row * TICK + 13, width: tick.width - 4, text, ...look };
      }),
  );
  const flags = drawFlags(layout, layout.ticks.length * TICK + 2, words.word('date.now'));
  const height = layout.ticks.length * TICK + flags.height + 6;
  return { height, marks: [...marks, ...flags.marks], keep: true };
}

/** Behind everything: a line for each period, each release and today, as far as the lanes of this page go. */
function gridLines(
  { head, ticks, flags }: ReleasePlanLayout,
  { left, top, bottom }: { left: number; top: number; bottom: number },
): Mark[] {
  const from = top + ticks.length * TICK;
  const vertical = (x: number, y: number, ink: Ink, dashed = false): Mark =>
    line([[left + head + x, y] as const, [left + head + x, bottom] as const], ink, dashed ? { dashed } : {});
  const near = (ticks.at(-1)?.ticks ?? []).map(({ x }) => vertical(x, from, 'line'));
  const points = flags.map(({ x, of }) => vertical(x, from + 2, of.kind === 'today' ? 'accent' : 'line-strong', of.kind !== 'today'));
  return [...near, ...points];
}

function laneBlocks(plan: PlanLane, layout: ReleasePlanLayout, drawing: Drawing): Block[] {
  const { width } = drawing;
  const room = layout.head > 0 ? layout.head - HEAD_GAP : width;
  const about = [...paragraph(laneWords(plan.lane, drawing), { width: room, bold: true, level: 3 }), ...laneFacts(plan, room, drawing)];
  const rows = rowsOf(plan, layout, drawing);
  return [rule(width), ...(layout.head > 0 ? beside(about, rows) : [...about, ...rows]), space(8)];
}

/** A block for each row of a lane. */
function rowsOf(plan: PlanLane, { head }: ReleasePlanLayout, drawing: Drawing): Block[] {
  return rowBlocks(plan, 1).map(({ top, height, bars, points }) => {
    const from = Math.max(top, PAD);
    const marks = [
      ...bars.flatMap((bar) => movedBy(drawBar(bar, drawing), head, bar.y - from)),
      ...points.flatMap((point) => movedBy(drawPoint(point), head, point.y - from)),
    ];
    return { height: top + height - from, marks };
  });
}

function drawPoint({ milestone, x, from, side, width }: PlanLane['points'][number]): Mark[] {
  const text = cutText(milestone.title, width, SMALL);
  const at = side === 'after' ? { x: x + 10 } : { x: Math.min(from, x) - 10, anchor: 'end' as const };
  return [
    ...(x - from > 1 ? [line([[from, BAR / 2] as const, [x, BAR / 2] as const], 'line-strong')] : []),
    diamond(x),
    { kind: 'text', ...at, y: 16, width, text, size: SMALL, ink: 'muted', halo: true },
  ];
}

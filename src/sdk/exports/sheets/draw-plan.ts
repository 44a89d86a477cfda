import type { ProjectedItem } from '../../lenses/projection.js';
import { arrange } from '../../lenses/arrange.js';
import { layoutReleasePlan, type PlanLane, type ReleasePlanLayout } from '../../layout/layout-release-plan.js';
import { BAR, PAD, ROW, type PlanBar } from '../../layout/place-lane.js';
import { HEALTH_TONES, STATUS_TONES } from '../../layout/tones.js';
import type { Span } from '../../layout/time-scale.js';
import { firstSpan, sideOf, spanOfAll } from '../../layout/time-span.js';
import { dayNumber } from '../../model/day.js';
import { periodWords } from '../../model/timeframe-words.js';
import { beside, BODY, line, paragraph, rule, SMALL, space } from './blocks.js';
import { drawFlags } from './draw-flags.js';
import { drawKey } from './draw-key.js';
import { headingOf } from './draw-head.js';
import { drawItems } from './draw-tables.js';
import type { Drawing } from './drawing.js';
import { itemWords, laneWords, linkOf } from './entity-words.js';
import { FILLS, INKS } from './inks.js';
import { laneFacts } from './lane-facts.js';
import { linkBars } from './link-bars.js';
import type { Chapter } from './paginate.js';
import type { Block, BoxMark, GlyphMark, Ink, Mark, TextMark } from './sheet.js';
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
  const { words, projection } = drawing;
  const { fiscalYearStart, twoCalendars } = projection;
  const wording = { locale: words.locale, fiscalYearStart, twoCalendars, from: '{date}', by: '{date}' };
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
  const rows = rowBlocks(plan, layout, drawing);
  return [rule(width), ...(layout.head > 0 ? beside(about, rows) : [...about, ...rows]), space(8)];
}

/** A block for each row of a lane. */
function rowBlocks({ bars, points, height }: PlanLane, { head }: ReleasePlanLayout, drawing: Drawing): Block[] {
  const rows = Array.from({ length: Math.max(0, Math.round((height - PAD) / ROW)) }, (): Block => ({ height: ROW, marks: [] }));
  const marksAt = (y: number): Mark[] => rows[Math.round((y - PAD) / ROW)]?.marks ?? [];
  for (const bar of bars) marksAt(bar.y).push(...barMarks(bar, head, drawing));
  for (const { milestone, x, from, side, width, y } of points) {
    const text = cutText(milestone.title, width, SMALL);
    const at = side === 'after' ? { x: head + x + 10 } : { x: head + Math.min(from, x) - 10, anchor: 'end' as const };
    marksAt(y).push(
      ...(x - from > 1 ? [line([[head + from, BAR / 2] as const, [head + x, BAR / 2] as const], 'line-strong')] : []),
      diamond(head + x, BAR / 2, 5),
      { kind: 'text', ...at, y: 16, width, text, size: SMALL, ink: 'muted' },
    );
  }
  return rows;
}

const diamond = (x: number, y: number, reach: number): Mark =>
  line(
    [[x, y - reach] as const, [x + reach, y] as const, [x, y + reach] as const, [x - reach, y] as const, [x, y - reach] as const],
    'ink',
    { width: 1.5 },
  );

/** A bar as a box with its sign and title within or beside; dashed where no day is meant. */
function barMarks(bar: PlanBar, head: number, drawing: Drawing): Mark[] {
  const { item, x, width, glyph, title, titleWidth, inside, bracket, note, was, marks } = bar;
  const { status = 'unknown', health } = item;
  const tone = STATUS_TONES[status];
  const troubled = health?.value !== undefined && health.value !== 'on-track' ? health.value : undefined;
  const shift = troubled ? 18 : 0;
  const y = bracket ? 14 : 16;
  const text = cutText(item.title, Math.max(10, titleWidth - shift), BODY, bracket);
  const at = y - 11;
  const signs: GlyphMark[] = [
    { kind: 'glyph', x: head + glyph, y: at, size: 14, shape: `status.${status}`, ink: INKS[tone] },
    ...(troubled
      ? [{ kind: 'glyph', x: head + title, y: at, size: 14, shape: `health.${troubled}`, ink: INKS[HEALTH_TONES[troubled]] } as const]
      : []),
  ];
  const name: TextMark = {
    ...({ kind: 'text', x: head + title + shift, y, width: titleWidth - shift, text, size: BODY } as const),
    ink: status === 'cancelled' ? 'muted' : 'ink',
    ...(bracket && { bold: true }),
    ...linkOf(item),
  };
  const isWithin = inside && !bracket;
  const box: BoxMark = {
    ...({ kind: 'box', x: head + x, y: bracket ? 19 : 0, width, height: bracket ? 4 : BAR, radius: bracket ? 1 : 4 } as const),
    ...(bracket ? { fill: 'line-strong' as const } : { fill: FILLS[tone], stroke: INKS[tone] }),
    ...(bar.fadeStart + bar.fadeEnd > 0 && !bracket && { dashed: true }),
    ...(isWithin && { label: { ...name, signs } }),
    words: itemWords(item, drawing),
    item: item.id,
    ...linkOf(item),
  };
  return [
    ...(was
      ? [line([[head + was.x, BAR / 2] as const, [head + (was.x < x ? x : x + width), BAR / 2] as const], 'line-strong', { dashed: true })]
      : []),
    box,
    ...(isWithin ? [] : [...signs, name]),
    ...(note !== undefined && was
      ? [{ kind: 'text', x: head + note, y, width: 200, text: was.text, size: SMALL, ink: 'muted' } as const]
      : []),
    ...marks.map((mark) => diamond(head + mark.x, BAR / 2, 5)),
    ...marks
      .filter(({ label: room }) => room > 0)
      .map(({ x: middle, label: room, before, of }): Mark => {
        const place = before ? { x: head + middle - 8, anchor: 'end' as const } : { x: head + middle + 8 };
        return { kind: 'text', ...place, y, width: room, text: cutText(of.title, room, SMALL), size: SMALL, ink: 'muted' };
      }),
  ];
}

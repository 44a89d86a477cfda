import { BAR, type PlanBar } from '../../layout/place-lane.js';
import { HEALTH_TONES, STATUS_TONES } from '../../layout/tones.js';
import { BODY, line, SMALL } from './blocks.js';
import type { Drawing } from './drawing.js';
import { itemWords, linkOf } from './entity-words.js';
import { FILLS, INKS } from './inks.js';
import type { BoxMark, GlyphMark, Mark, TextMark } from './sheet.js';
import { cutText } from './wrap-text.js';

const MIDDLE = BAR / 2;
const SIGN = 18;
const NOTE = 200;

/** A bar from the start of its axis, with sign and title within it or beside, its milestones, and where it was first said to end. */
export function drawBar(bar: PlanBar, drawing: Drawing): Mark[] {
  const [signs, name] = [signsOf(bar), nameMark(bar)];
  const isWithin = bar.inside && !bar.bracket;
  const box: BoxMark = { ...boxOf(bar, drawing), ...(isWithin && { label: { ...name, signs } }) };
  return [...wasOf(bar), box, ...(isWithin ? [] : [...signs, { ...name, halo: true } as const]), ...noteOf(bar), ...milestonesOf(bar)];
}

/** A bar; dashed where no day is meant. That of a parent is a bracket over what belongs to it. */
function boxOf({ item, x, width, bracket, fadeStart, fadeEnd }: PlanBar, drawing: Drawing): BoxMark {
  const tone = STATUS_TONES[item.status ?? 'unknown'];
  const told = { words: itemWords(item, drawing), item: item.id, ...linkOf(item) };
  if (bracket) return { kind: 'box', x, y: 19, width, height: 4, radius: 1, fill: 'line-strong', ...told };
  const look = { fill: FILLS[tone], stroke: INKS[tone], ...(fadeStart + fadeEnd > 0 && { dashed: true }) };
  return { kind: 'box', x, y: 0, width, height: BAR, radius: 4, ...look, ...told };
}

const baselineOf = ({ bracket }: PlanBar): number => (bracket ? 14 : 16);

/** A name that has no room beside its bar stands in the row below. */
const nameLineOf = (bar: PlanBar): number => baselineOf(bar) + (bar.below ? BAR : 0);

const troubleOf = ({ item: { health } }: PlanBar) => (health?.value === 'on-track' ? undefined : health?.value);

function signsOf(bar: PlanBar): GlyphMark[] {
  const { status = 'unknown' } = bar.item;
  const [y, trouble] = [baselineOf(bar) - 11, troubleOf(bar)];
  const at = nameLineOf(bar) - 11;
  const sign: GlyphMark = { kind: 'glyph', x: bar.glyph, y, size: 14, shape: `status.${status}`, ink: INKS[STATUS_TONES[status]] };
  if (!trouble) return [sign];
  return [sign, { kind: 'glyph', x: bar.title, y: at, size: 14, shape: `health.${trouble}`, ink: INKS[HEALTH_TONES[trouble]] }];
}

function nameMark(bar: PlanBar): TextMark {
  const { item, title, titleWidth, bracket } = bar;
  const shift = troubleOf(bar) ? SIGN : 0;
  const width = titleWidth - shift;
  return {
    ...({ kind: 'text', x: title + shift, y: nameLineOf(bar), width, size: BODY } as const),
    text: cutText(item.title, Math.max(10, width), BODY, bracket),
    ink: item.status === 'cancelled' ? 'muted' : 'ink',
    ...(bracket && { bold: true }),
    ...linkOf(item),
  };
}

/** The stretch between where it ends and where it was first said to. */
function wasOf({ was, x, width }: PlanBar): Mark[] {
  if (!was) return [];
  const end = was.x < x ? x : x + width;
  return [line([[was.x, MIDDLE] as const, [end, MIDDLE] as const], 'line-strong', { dashed: true })];
}

function noteOf(bar: PlanBar): Mark[] {
  const { note, was } = bar;
  if (note === undefined || !was) return [];
  return [
    { kind: 'text', x: note, y: baselineOf(bar), width: NOTE, text: cutText(was.text, NOTE, SMALL), size: SMALL, ink: 'muted', halo: true },
  ];
}

function milestonesOf(bar: PlanBar): Mark[] {
  const y = baselineOf(bar);
  return bar.marks.flatMap(({ x, label: width, before, of }): Mark[] => {
    const place = before ? { x: x - 8, anchor: 'end' as const } : { x: x + 8 };
    const name: Mark = { kind: 'text', ...place, y, width, text: cutText(of.title, width, SMALL), size: SMALL, ink: 'muted', halo: true };
    return [diamond(x), ...(width > 0 ? [name] : [])];
  });
}

/** The sign of a milestone on its row. */
export const diamond = (x: number, y = MIDDLE, reach = 5): Mark => {
  const corners = [[x, y - reach] as const, [x + reach, y] as const, [x, y + reach] as const, [x - reach, y] as const];
  return line([...corners, corners[0]!], 'ink', { width: 1.5 });
};

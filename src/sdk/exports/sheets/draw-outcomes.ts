import type { Projection } from '../../lenses/projection.js';
import { layoutOutcomes, type OutcomesSection } from '../../layout/layout-outcomes.js';
import type { QuarterAxis } from '../../layout/quarter-axis.js';
import { HEALTH_TONES } from '../../layout/tones.js';
import type { KeyResult } from '../../model/entities.js';
import { PERIOD_NAMES, periodWords } from '../../model/timeframe-words.js';
import { beside, BODY, paragraph, rule, SMALL, space } from './blocks.js';
import { headingOf } from './draw-head.js';
import { drawKey } from './draw-key.js';
import { drawWork, type Track } from './draw-work.js';
import type { Drawing } from './drawing.js';
import { fieldText, laneWords, linkOf, sentence } from './entity-words.js';
import { INKS } from './inks.js';
import type { Chapter } from './paginate.js';
import type { Block, Ink, Mark } from './sheet.js';
import { tableBlocks, type CellText } from './table-blocks.js';
import { cutText, widthOf } from './wrap-text.js';

type Goal = Projection['objectives'][number];

/** Where what is aimed at ends, and where the bars begin, as shares of the width. */
const AIM = 0.4;
const BARS = 0.7;
const GAP = 24;
/** Narrower than this, the work stands below what it is for. */
const NARROW = 800;

/** Objectives with their numbers, each with the work for it as bars on one axis of quarters. */
export function drawOutcomes(drawing: Drawing): Chapter[] {
  const { projection, lanes, words, width } = drawing;
  const { sections, axis } = layoutOutcomes(projection, lanes);
  if (sections.length === 0) return [];
  const items = lanes.lanes.flatMap((lane) => [...lane.items, ...lane.undated]);
  return [
    {
      ...headingOf(words.word(lanes.groupBy === 'objective' ? 'list.objectives' : 'list.items'), width),
      ...(axis && { repeat: axisHead(axis, drawing) }),
      blocks: [...sections.flatMap((section) => sectionBlocks(section, axis, drawing)), rule(width), ...drawKey(items, drawing)],
    },
  ];
}

/** From where to where the bars are drawn. */
function trackOf({ width }: Drawing): Track {
  const x = Math.round(width * (width < NARROW ? 0.5 : BARS));
  return { x, width: width - x };
}

function axisHead(axis: QuarterAxis, drawing: Drawing): Block {
  const { words } = drawing;
  const track = trackOf(drawing);
  const wording = { ...words.wording, from: '{date}', by: '{date}' };
  const room = track.width / axis.quarters.length - 4;
  const marks = axis.quarters.map((quarter): Mark => {
    const names = [periodWords(quarter, false, wording), periodWords(quarter, true, wording)];
    // what stands in every calendar of the world, where a language has only long words for it
    const name = names.find((one) => widthOf(one, SMALL - 1) <= room) ?? periodWords(quarter, true, { ...wording, names: PERIOD_NAMES });
    const text = cutText(name, room, SMALL - 1);
    return { kind: 'text', x: track.x + quarter.at * track.width + 3, y: 11, width: room, text, size: SMALL - 1, ink: 'muted' };
  });
  return { height: 16, marks, keep: true };
}

function sectionBlocks({ lane, shown, more }: OutcomesSection, axis: QuarterAxis | undefined, drawing: Drawing): Block[] {
  const { projection, lanes, width, words } = drawing;
  const goal = lanes.groupBy === 'objective' ? projection.objectives.find(({ id }) => id === lane.id) : undefined;
  const narrow = width < NARROW;
  const room = narrow ? width : Math.round(width * AIM) - GAP;
  const aim = [
    ...paragraph(laneWords(lane, drawing), { width: room, size: BODY + 1, bold: true, level: 3, ...(goal && linkOf(goal)) }),
    ...(goal ? goalBlocks(goal, room, drawing) : []),
  ];
  const all = new Set([...shown, ...more]);
  const inOrder = [...lane.items, ...lane.undated].filter((item) => all.has(item));
  const from = narrow ? 0 : Math.round(width * AIM);
  const work =
    inOrder.length > 0
      ? inOrder.map((item) => drawWork(item, from, trackOf(drawing), axis, drawing))
      : paragraph(words.word('lane.empty'), { x: from, width: width - from, ink: 'muted' });
  return [rule(width), ...(narrow ? [...aim, space(4), ...work] : beside(aim, work)), space(10)];
}

function goalBlocks(goal: Goal, width: number, drawing: Drawing): Block[] {
  const { words } = drawing;
  const tell = (field: string): string => fieldText('objectives', field, goal, drawing);
  const tone = goal.health?.value && HEALTH_TONES[goal.health.value];
  const facts = sentence([tell('timeframe'), goal.owner, goal.confidence && words.word('goal.confidence', { value: tell('confidence') })]);
  const health = tell('health') ? healthBlocks(tell('health'), goal, width, tone ? INKS[tone] : 'muted') : [];
  const measures = goal.keyResults?.length ? measureBlocks(goal.keyResults, width, drawing) : [];
  const prose = (text: string | undefined): Block[] => (text ? paragraph(text, { width, ink: 'muted', size: SMALL }) : []);
  return [
    ...health,
    ...prose(facts),
    ...prose(goal.why ?? goal.summary),
    ...(measures.length > 0 ? [space(3), ...measures] : []),
    space(4),
  ];
}

function healthBlocks(text: string, { health }: Goal, width: number, ink: Ink): Block[] {
  const lines = paragraph(text, { x: 16, width: width - 16, size: SMALL, ink });
  const [first, ...rest] = lines;
  if (!first || !health?.value) return lines;
  return [{ ...first, marks: [{ kind: 'glyph', x: 0, y: 1, size: 12, shape: `health.${health.value}`, ink }, ...first.marks] }, ...rest];
}

/** Key results as a table: what, from where over where it is to where it should be, and as of when. */
function measureBlocks(list: readonly Partial<KeyResult>[], width: number, drawing: Drawing): Block[] {
  const { words } = drawing;
  const figure = (value: number | undefined, unit: string): string =>
    value === undefined ? words.word('keyResult.none') : words.number(value, unit);
  const rows = list.map(({ title = '', baseline, current, target, unit = '', measuredOn }): CellText[] => [
    title,
    figure(baseline, unit.length < 3 ? unit : ''),
    { text: figure(current, unit.length < 3 ? unit : ''), bold: true },
    figure(target, unit),
    measuredOn ? words.day(measuredOn) : '',
  ]);
  const columns = ['field.keyResult', 'field.baseline', 'field.current', 'field.target', 'field.measuredOn'].map((key) => words.word(key));
  const dated = rows.some((cells) => cells[4] !== '');
  const { head, rows: blocks } = tableBlocks(
    columns.slice(0, dated ? 5 : 4),
    rows,
    width,
    dated ? [2.8, 1.15, 1.15, 1.5, 1.6] : [2.8, 1.15, 1.15, 1.5],
    { size: SMALL - 1 },
  );
  return [head, ...blocks];
}

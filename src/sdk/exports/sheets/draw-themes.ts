import type { ProjectedItem } from '../../lenses/projection.js';
import { layoutThemes, type ThemeSection, type ThemeWindow } from '../../layout/layout-themes.js';
import { COMMITMENT_TONES } from '../../layout/tones.js';
import { isDated } from '../../model/timeframe.js';
import { BODY, joinBlocks, movedBy, overlay, paragraph, rule, SMALL, space } from './blocks.js';
import type { Drawing } from './drawing.js';
import { laneWords, linkOf, nameOf, sentence } from './entity-words.js';
import { INKS } from './inks.js';
import type { Chapter } from './paginate.js';
import type { Block, Ink } from './sheet.js';
import { windowWords } from './window-words.js';

const GAP = 24;

/** Themes by the benefit they promise, their items by window: how firm each is, and what may be said of it. */
export function drawThemes(drawing: Drawing): Chapter[] {
  const { projection, lanes, width } = drawing;
  // the index beside the themes is for the screen: here the whole width is for the cards
  const { sections, tracks } = layoutThemes(lanes, projection, Math.min(width, 1039));
  return sections.map((section) => ({ ...headingFor(section, drawing), blocks: windowBlocks(section, tracks, drawing) }));
}

function headingFor({ lane }: ThemeSection, drawing: Drawing): Pick<Chapter, 'name' | 'heading'> {
  const { projection, lanes, width } = drawing;
  const title = laneWords(lane, drawing);
  const benefit = lanes.groupBy === 'theme' ? projection.themes.find(({ id }) => id === lane.id)?.benefit : undefined;
  const heading = [
    rule(width, 'line-strong'),
    ...(benefit ? paragraph(title, { width, size: SMALL, ink: 'muted' }).map((block) => ({ ...block, keep: true })) : []),
    ...paragraph(benefit ?? title, { width, size: 16, bold: true, level: 2 }),
    { ...space(6), keep: true },
  ];
  return { name: sentence([title, benefit], ': '), heading };
}

function windowBlocks({ rows }: ThemeSection, tracks: number, drawing: Drawing): Block[] {
  const { words, width } = drawing;
  const column = (width - (tracks - 1) * GAP) / tracks;
  if (rows.length === 0) return paragraph(words.word('lane.empty'), { width, ink: 'muted' });
  return rows.flatMap((row) => rowBlocks(row, column, drawing));
}

/** The windows that stand beside each other: their names, then their cards, line by line. */
function rowBlocks(row: readonly ThemeWindow[], column: number, drawing: Drawing): Block[] {
  const { words } = drawing;
  let track = 0;
  const placed = row.map((window) => ({ ...window, track: (track += window.tracks) - window.tracks }));
  const xOf = (index: number): number => index * (column + GAP);
  const names = placed.map(({ name, items, track: at }) => {
    const text = words.word('window.count', { name: windowWords(name, words), n: words.number(items.length) });
    return moved(joinBlocks(paragraph(text, { width: column, size: SMALL, ink: 'muted', bold: true, level: 3, most: 1 })), xOf(at));
  });
  const deepest = Math.max(...placed.map(({ items, tracks }) => Math.ceil(items.length / tracks)));
  const lines = Array.from({ length: deepest }, (_, line) =>
    overlay(
      placed.flatMap(({ items, tracks, track: at }) =>
        items.slice(line * tracks, (line + 1) * tracks).map((item, index) => moved(cardBlock(item, column, drawing), xOf(at + index))),
      ),
    ),
  );
  return [{ ...overlay(names), keep: true }, ...lines.map((block) => ({ ...block, height: block.height + 14 })), space(4)];
}

const moved = ({ height, marks }: Block, dx: number): Block => ({ height, marks: movedBy(marks, dx, 0) });

/** One item: how firm it is and when, what the customer gets, what may be said and what not. */
function cardBlock(item: ProjectedItem, width: number, drawing: Drawing): Block {
  const { benefit, summary } = item;
  return joinBlocks([
    ...firmness(item, width, drawing),
    ...paragraph(nameOf(item), { width, size: BODY + 1, bold: true, ...linkOf(item) }),
    ...(benefit || summary ? paragraph((benefit ?? summary)!, { width, ink: 'muted' }) : []),
    ...sayings(item, width, drawing),
  ]);
}

function firmness({ commitment, timeframe }: ProjectedItem, width: number, { words }: Drawing): Block[] {
  const when = isDated(timeframe) ? words.timeframe(timeframe) : '';
  const text = sentence([commitment && words.word(`commitment.${commitment}`), when]);
  if (!text) return [];
  const ink: Ink = commitment && COMMITMENT_TONES[commitment] !== 'plain' ? INKS[COMMITMENT_TONES[commitment]] : 'muted';
  const [first, ...rest] = paragraph(text, { x: commitment ? 18 : 0, width: width - 18, size: SMALL, ink, bold: true });
  const sign = commitment ? [{ kind: 'glyph', x: 0, y: 1, size: 12, shape: `commitment.${commitment}`, ink } as const] : [];
  return [{ ...first!, marks: [...sign, ...first!.marks] }, ...rest];
}

/** A sentence never stands without its last day; one that has expired says so first. */
function sayings(item: ProjectedItem, width: number, { projection, words }: Drawing): Block[] {
  const { sayable, doNotSay, expires, status } = item;
  if (status === 'cancelled') return [];
  const isOver = expires !== undefined && expires < projection.today;
  const until = expires === undefined ? '' : words.word(isOver ? 'say.expired' : 'say.until', { date: words.day(expires) });
  return [
    ...(sayable
      ? quote(sentence([!isOver && words.word('field.sayable'), until], ' '), `“${sayable}”`, isOver ? 'line-strong' : 'accent', width)
      : []),
    ...(doNotSay ? quote(words.word('field.doNotSay'), doNotSay, 'bad', width) : []),
  ];
}

function quote(label: string, text: string, ink: Ink, width: number): Block[] {
  const room = { x: 10, width: width - 10 };
  const told = joinBlocks([
    ...paragraph(label, { ...room, size: SMALL - 1, ink: ink === 'line-strong' ? 'muted' : ink, bold: true }),
    ...paragraph(text, { ...room, ...(ink === 'line-strong' && { ink: 'muted' }) }),
  ]);
  return [space(5), { ...told, marks: [{ kind: 'box', x: 0, y: 0, width: 3, height: told.height, fill: ink }, ...told.marks] }];
}

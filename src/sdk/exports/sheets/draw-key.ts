import type { ProjectedItem } from '../../lenses/projection.js';
import { HEALTHS, STATUSES } from '../../model/closed-lists.js';
import { HEALTH_TONES, STATUS_TONES } from '../../layout/tones.js';
import { SMALL } from './blocks.js';
import type { Drawing } from './drawing.js';
import { INKS } from './inks.js';
import type { Block, Ink, Mark, Shape } from './sheet.js';
import { widthOf } from './wrap-text.js';

/** What the shapes and lines mean, of those that are there. */
export function drawKey(items: readonly ProjectedItem[], { words, width }: Drawing): Block[] {
  const statuses = STATUSES.filter((status) => items.some((item) => item.status === status));
  const healths = HEALTHS.filter((value) => value !== 'on-track' && items.some(({ health }) => health?.value === value));
  const entries: [Shape, Ink, string][] = [
    ...statuses.map((status): [Shape, Ink, string] => [`status.${status}`, INKS[STATUS_TONES[status]], words.word(`status.${status}`)]),
    ...healths.map((value): [Shape, Ink, string] => [`health.${value}`, INKS[HEALTH_TONES[value]], words.word(`health.${value}`)]),
  ];
  const rows: Mark[][] = [];
  let x = width;
  for (const [shape, ink, text] of entries) {
    const need = 20 + widthOf(text, SMALL) + 16;
    if (x + need > width) {
      rows.push([]);
      x = 0;
    }
    rows
      .at(-1)!
      .push(
        { kind: 'glyph', x, y: 3, size: 12, shape, ink },
        { kind: 'text', x: x + 18, y: 13, width: need - 36, text, size: SMALL, ink: 'muted' },
      );
    x += need;
  }
  return rows.map((marks) => ({ height: 18, marks }));
}

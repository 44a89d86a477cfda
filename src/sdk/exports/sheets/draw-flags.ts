import type { ReleasePlanLayout } from '../../layout/layout-release-plan.js';
import { MORE } from '../../layout/more-signs.js';
import { LABEL_GAP } from '../../layout/place-label.js';
import { oneLine } from '../clean-text.js';
import { SMALL } from './blocks.js';
import type { Block, Mark } from './sheet.js';
import { cutText } from './wrap-text.js';

const ROW = 18;

/** The names of releases, milestones and today beside their places on the axis. */
export function drawFlags({ flags, more, flagRows, head }: ReleasePlanLayout, top: number, todayWord: string): Block {
  const marks = flags.flatMap(({ of, x, row, side, width }): Mark[] => {
    if (row === undefined) return [];
    const title = of.kind === 'today' ? todayWord : of.kind === 'release' ? of.release.title : of.milestone.title;
    const place = side === 'after' ? { x: head + x + LABEL_GAP - 2 } : { x: head + x - LABEL_GAP + 2, anchor: 'end' as const };
    const look =
      of.kind === 'today' ? { ink: 'accent' as const, bold: true } : { ink: 'ink' as const, ...(of.kind === 'release' && { bold: true }) };
    return [
      {
        kind: 'text',
        ...place,
        y: top + row * ROW + 13,
        width,
        text: cutText(oneLine(title), width, SMALL, true),
        size: SMALL,
        halo: true,
        ...look,
      },
    ];
  });
  const signs = more.map(({ x, flags: left }): Mark => ({
    ...{ kind: 'text', x: head + x + LABEL_GAP - 2, y: top + (flagRows - 1) * ROW + 13, width: MORE },
    ...{ text: `+${left.length}`, size: SMALL, halo: true, ink: 'accent', bold: true },
  }));
  return { height: flagRows * ROW, marks: [...marks, ...signs] };
}

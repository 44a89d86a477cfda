import type { ProjectedItem } from '../../lenses/projection.js';
import type { PlanLane } from '../../layout/layout-release-plan.js';
import { teamLoad } from '../../layout/team-load.js';
import { periodOf } from '../../model/period.js';
import { STATUSES } from '../../model/closed-lists.js';
import { paragraph, SMALL } from './blocks.js';
import type { Drawing } from './drawing.js';
import { nameOf, sentence } from './entity-words.js';
import type { Block } from './sheet.js';

/** How a lane works, how full its quarter is, where its items stand, and what is in their way. */
export function laneFacts({ lane, earlier, later }: PlanLane, width: number, drawing: Drawing): Block[] {
  const { words } = drawing;
  const stands = STATUSES.filter((status) => lane.tally[status]).map(
    (status) => `${words.word(`status.${status}`)} ${words.number(lane.tally[status]!)}`,
  );
  const beyond = [
    earlier > 0 && words.word('plan.earlier', { n: words.number(earlier) }),
    later > 0 && words.word('plan.later', { n: words.number(later) }),
  ];
  const muted = [...teamWords(lane.id, drawing), stands.join(' · '), sentence(beyond)].filter(Boolean);
  const told = (text: string, ink: 'muted' | 'bad'): Block[] => paragraph(text, { width, size: SMALL, ink });
  return [
    ...muted.flatMap((text) => told(text, 'muted')),
    ...troubles([...lane.items, ...lane.undated], drawing).flatMap((text) => told(text, 'bad')),
  ];
}

function teamWords(id: string, { projection, lanes, words }: Drawing): string[] {
  const team = lanes.groupBy === 'team' ? projection.teams.find((one) => one.id === id) : undefined;
  if (!team) return [];
  const { kind, days, limit } = team.wayOfWorking ?? {};
  const length =
    kind === 'sprints'
      ? days && words.word('way.days', { n: words.number(days) })
      : limit && words.word('way.limit', { n: words.number(limit) });
  const quarter = periodOf(projection.today, 'quarter', projection.fiscalYearStart);
  const load = teamLoad(team, projection.items, quarter);
  const { start, end, precision } = quarter;
  const name = words.timeframe({ text: '', start, end, startPrecision: precision, endPrecision: precision });
  return [
    words.list([kind && words.word(`way.${kind}`), length]),
    load
      ? words.word('plan.load', {
          quarter: name,
          planned: words.number(load.planned),
          capacity: words.number(load.capacity, load.unit),
        })
      : '',
  ];
}

function troubles(items: readonly ProjectedItem[], { projection, words, titles }: Drawing): string[] {
  const own = new Set(items.map(({ id }) => id));
  const title = (id: string): string => titles('items', [id])[0]!;
  const blocked = items
    .filter(({ status }) => status === 'blocked')
    .map((item) => sentence([words.word('plan.blocked', { item: nameOf(item) }), item.health?.why], ' – '));
  const broken = projection.dependencies
    .filter(({ order, to }) => order === 'violated' && own.has(to))
    .map(({ from, to }) => words.word('plan.violated', { from: title(from), to: title(to) }));
  return [...blocked, ...broken];
}

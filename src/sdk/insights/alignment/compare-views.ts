import type { ProjectedItem } from '../../lenses/projection.js';
import type { Day } from '../../model/day.js';
import type { Item } from '../../model/entities.js';
import { nextPeriod, periodOf, type Period } from '../../model/period.js';
import type { Timeframe } from '../../model/timeframe.js';
import { isOpen, type WorkTree } from '../work-tree.js';
import { contradiction, type AlignmentFinding } from './alignment-finding.js';
import { saysOnTrack } from './says-on-track.js';
import type { View } from './view.js';

/** An item as one audience is told it, beside what another is told of it and of the work below it. */
export interface Case {
  id: string;
  /** As it is written. */
  written: Item | undefined;
  here: ProjectedItem;
  /** The same item, where the other audience sees it. */
  there: ProjectedItem | undefined;
  /** What lies below it and the other audience sees, by id, the nearest first. */
  below: [id: string, item: ProjectedItem][];
  /** Whether the other audience sees all that lies below it: who sees a part only cannot say that all of it is so. */
  seesAll: boolean;
  /** Whether the first audience sees an entity too. */
  isHere: (id: string) => boolean;
  lenses: [here: string, there: string];
  today: Day;
  /** Month from which each of them counts quarters. */
  counted: [here: number, there: number];
  /** The periods that the first audience's sentence promises. */
  promised: readonly Period[];
  /** Whether a text says of what has this title, in the first audience's words, that it is on track. */
  onTrack: (text: string, title: string) => boolean;
  /** How many quarters the first audience calls now. */
  quartersNow: number;
}

type Rule = (one: Case) => AlignmentFinding[];

const RULES: readonly Rule[] = [promisedEarlier, greenAndRed, greenWordsOverRed, nowAndLater, presentAndDropped, committedAndExploring, shippedAndInProgress]; // prettier-ignore

/** Where two audiences are told of the same work what cannot both be so. */
export function compareViews(here: View, there: View, tree: WorkTree, today: Day): AlignmentFinding[] {
  const { lens } = here;
  const onTrack = saysOnTrack(lens.vocabulary['health.on-track']);
  const counted: Case['counted'] = [here.fiscalYearStart, there.fiscalYearStart];
  const lenses: Case['lenses'] = [lens.id, there.lens.id];
  const shared = { today, counted, lenses, onTrack, quartersNow: lens.horizons.now, isHere: (at: string) => here.items.has(at) };
  const found: AlignmentFinding[] = [];
  for (const [id, item] of here.items) {
    const work = tree.below(id);
    const below = work.length > 0 ? shownOf(work, there) : NOTHING;
    const same = there.items.get(id);
    if (below.length === 0 && !same) continue;
    const one: Case = {
      id,
      written: tree.item(id),
      here: item,
      there: same,
      below,
      seesAll: below.length === work.length,
      promised: here.promised.get(id) ?? NO_PERIODS,
      ...shared,
    };
    for (const rule of RULES) found.push(...rule(one));
  }
  return found;
}

const NOTHING: Case['below'] = [];
const NO_PERIODS: readonly Period[] = [];

function shownOf(work: readonly Item[], { items }: View): Case['below'] {
  const below: Case['below'] = [];
  for (const { id } of work) {
    const shown = items.get(id);
    if (shown) below.push([id, shown]);
  }
  return below;
}

/** The sentence that may be said names a time before the earliest that others plan for. */
function promisedEarlier({ id, here, there, lenses, counted, promised }: Case): AlignmentFinding[] {
  const planned = there?.timeframe;
  if (promised.length === 0 || !planned || !isOpen(there)) return [];
  const earliest = earliestEnd(planned, counted[1]);
  if (earliest === undefined || promised.some(({ end }) => end >= earliest)) return [];
  const message = `"${here.title}" may be promised earlier than it is planned`;
  return [contradiction('promised-earlier', [id], 'sayable', message, told(lenses, here.sayable, planned.text))];
}

function greenAndRed({ id, here, there, below, isHere, lenses }: Case): AlignmentFinding[] {
  if (here.health?.value !== 'on-track' || !isOpen(here)) return [];
  const same = there?.health?.value === 'off-track' ? [[id, there] as const] : [];
  const red = [...same, ...below.filter(([at, item]) => !isHere(at) && isOpen(item) && item.health?.value === 'off-track')];
  return red.map(([at, item]) => {
    const message = `"${here.title}" is green for one audience, "${item.title}" red for another`;
    return contradiction('green-and-red', [...new Set([id, at])], 'health.value', message, told(lenses, 'on-track', 'off-track'));
  });
}

function greenWordsOverRed({ id, here, there, lenses, onTrack }: Case): AlignmentFinding[] {
  if (there?.health?.value !== 'off-track') return [];
  const text = [here.title, here.summary, here.why].find((words) => words !== undefined && onTrack(words, here.title));
  if (text === undefined) return [];
  const message = `The words of "${here.title}" say it is on track, and it is not`;
  return [contradiction('green-words-over-red', [id], 'summary', message, told(lenses, text, 'off-track'))];
}

/** Everything below starts only after the time that was told. */
function nowAndLater(one: Case): AlignmentFinding[] {
  const { id, here, below, seesAll, lenses } = one;
  const open = below.filter(([, { status }]) => status !== 'cancelled');
  if (open.length === 0 || !seesAll || !isOpen(here) || open.some(([, item]) => hasBegun(item))) return [];
  const end = here.timeframe?.end ?? (here.timeframe?.horizon === 'now' || here.horizon === 'now' ? endOfNow(one) : undefined);
  const work = open.filter(([, { timeframe }]) => timeframe?.start !== undefined);
  if (end === undefined || work.length === 0 || work.some(([, item]) => item.timeframe!.start! <= end)) return [];
  const message = `"${here.title}" is told for a time before any of its work begins`;
  const first = work.map(([, item]) => item.timeframe!).sort((a, b) => (a.start! < b.start! ? -1 : 1))[0]!;
  const said = here.timeframe?.text ?? here.horizon;
  return [contradiction('now-and-later', [id, ...work.map(([at]) => at)], 'timeframe', message, told(lenses, said, first.text))];
}

/** Whatever the dates say. */
const hasBegun = ({ status }: ProjectedItem): boolean => status === 'in-progress' || status === 'blocked' || status === 'done';

/** What is told as now may go on after it: to say now of it is to say it less exactly. */
function endOfNow({ written, today, counted: [from], quartersNow }: Case): Day {
  let quarter = periodOf(today, 'quarter', from);
  for (let count = 1; count < quartersNow; count++) quarter = nextPeriod(quarter, from);
  const { end } = written?.timeframe ?? quarter;
  return end !== undefined && end > quarter.end ? end : quarter.end;
}

function presentAndDropped({ id, here, there, below, seesAll, lenses }: Case): AlignmentFinding[] {
  if (!isOpen(here) || here.status === undefined) return [];
  const dropped = there?.status === 'cancelled' ? NOTHING : below.filter(([, { status }]) => status === 'cancelled');
  const isDropped = there?.status === 'cancelled' || (seesAll && dropped.length > 0 && dropped.length === below.length);
  if (!isDropped) return [];
  const message = `"${here.title}" is shown as ${here.status.replace('-', ' ')}, and its work was cancelled`;
  return [
    contradiction('present-and-dropped', [id, ...dropped.map(([at]) => at)], 'status', message, told(lenses, here.status, 'cancelled')),
  ];
}

function committedAndExploring({ id, here, there, below, seesAll, lenses }: Case): AlignmentFinding[] {
  if (here.commitment !== 'committed') return [];
  const open = below.filter(([, item]) => isOpen(item));
  const exploring = open.filter(([, { commitment }]) => commitment === 'exploring');
  const isExploring =
    there?.status === 'proposed' || there?.commitment === 'exploring' || (seesAll && open.length > 0 && exploring.length === open.length);
  if (!isExploring) return [];
  const message = `"${here.title}" is committed to one audience, and another is told it is only looked into`;
  const value = there?.status === 'proposed' ? 'proposed' : 'exploring';
  return [
    contradiction('committed-and-exploring', [id, ...exploring.map(([at]) => at)], 'commitment', message, told(lenses, 'committed', value)),
  ];
}

function shippedAndInProgress({ id, here, there, lenses }: Case): AlignmentFinding[] {
  const status = there?.status;
  if (here.commitment !== 'shipped' || status === undefined || status === 'done') return [];
  const message = `"${here.title}" is told as shipped, and is ${status.replace('-', ' ')}`;
  return [contradiction('shipped-and-in-progress', [id], 'commitment', message, told(lenses, 'shipped', status))];
}

function earliestEnd({ end, endPrecision }: Timeframe, fiscalYearStart: number): Day | undefined {
  return end !== undefined && endPrecision ? periodOf(end, endPrecision, fiscalYearStart).start : end;
}

function told([here, there]: Case['lenses'], said: unknown, known: unknown): { lens: string; value: unknown }[] {
  return [
    { lens: here, value: said },
    { lens: there, value: known },
  ];
}

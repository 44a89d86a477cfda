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
interface Case {
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
  /** The status of an item, as it is written: an audience that is not told it must not take what is done for open. */
  statusOf: (id: string) => Item['status'];
  /** What the first audience is told of another entity, if it sees that too. */
  alsoHere: (id: string) => ProjectedItem | undefined;
  /** One audience beside itself: what it is told on both sides is no contradiction between audiences. */
  isOneAudience: boolean;
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

/** Those that say of one audience, too, that nothing stands behind what it is told; green over red is a watermelon. */
const RULES_OF_ONE: readonly Rule[] = [nowAndLater, presentAndDropped, committedAndExploring];

/**
 * Where two audiences are told of the same work what cannot both be so. Of an item and the work below it that is so only when neither is
 * told both: who is told both has it from the roadmap, and to leave a part of it out says nothing else. An audience beside itself has the
 * gaps of its own.
 */
export function compareViews(here: View, there: View, tree: WorkTree, today: Day): AlignmentFinding[] {
  const { lens } = here;
  const onTrack = saysOnTrack(lens.vocabulary['health.on-track']);
  const counted: Case['counted'] = [here.fiscalYearStart, there.fiscalYearStart];
  const lenses: Case['lenses'] = [lens.id, there.lens.id];
  const shared = { today, counted, lenses, onTrack, quartersNow: lens.horizons.now, isOneAudience: here === there, alsoHere: (at: string) => here.items.get(at), statusOf: (at: string) => tree.item(at)?.status }; // prettier-ignore
  const rules = shared.isOneAudience ? RULES_OF_ONE : RULES;
  const findings: AlignmentFinding[] = [];
  for (const [id, item] of here.items) {
    const work = tree.below(id);
    const below = work.length > 0 ? shownOf(work, there) : NOTHING;
    const same = there.items.get(id);
    // who is told of an item alone is told nothing beside it
    if (below.length === 0 && (!same || shared.isOneAudience)) continue;
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
    for (const rule of rules) findings.push(...rule(one));
  }
  return findings;
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

/** One red part of many is no red whole: that is a watermelon. */
function greenAndRed({ id, here, there, below, seesAll, statusOf, alsoHere, lenses }: Case): AlignmentFinding[] {
  if (here.health?.value !== 'on-track' || !isOpen({ status: statusOf(id) })) return [];
  const isRed = (item: ProjectedItem | undefined) => item?.health?.value === 'off-track';
  const open = below.filter(([at]) => isOpen({ status: statusOf(at) }));
  const isAllRed = seesAll && open.length > 0 && open.every(([, item]) => isRed(item));
  const knowsBoth = there?.health?.value === 'on-track' || open.every(([at]) => isRed(alsoHere(at)));
  if (!isRed(there) && (!isAllRed || knowsBoth)) return [];
  const red = isRed(there) ? NOTHING : open;
  const message = `"${here.title}" is green for one audience, "${red[0]?.[1].title ?? here.title}" red for another`;
  return [contradiction('green-and-red', [id, ...red.map(([at]) => at)], 'health.value', message, told(lenses, 'on-track', 'off-track'))];
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
  const { id, here, there, below, seesAll, statusOf, alsoHere, isOneAudience, lenses } = one;
  if (below.length === 0 || !seesAll || !isOpen({ status: statusOf(id) })) return [];
  const open = below.filter(([at]) => statusOf(at) !== 'cancelled');
  if (open.length === 0 || open.some(([at]) => hasBegun(statusOf(at)))) return [];
  const end = here.timeframe?.end ?? (here.timeframe?.horizon === 'now' || here.horizon === 'now' ? endOfNow(one) : undefined);
  const work = open.filter(([, { timeframe }]) => timeframe?.start !== undefined);
  if (end === undefined || work.length === 0 || work.some(([, item]) => item.timeframe!.start! <= end)) return [];
  if (!isOneAudience && (isTimed(there) || work.every(([at]) => isTimed(alsoHere(at))))) return [];
  const message = `"${here.title}" is told for a time before any of its work begins`;
  const first = work.map(([, item]) => item.timeframe!).sort((a, b) => (a.start! < b.start! ? -1 : 1))[0]!;
  const said = here.timeframe?.text ?? here.horizon;
  return [found(one, 'now-and-later', [id, ...work.map(([at]) => at)], 'timeframe', message, told(lenses, said, first.text))];
}

const isTimed = (item: ProjectedItem | undefined): boolean => (item?.timeframe ?? item?.horizon) !== undefined;

/** Whatever the dates say. */
const hasBegun = (status: Item['status']): boolean => status === 'in-progress' || status === 'blocked' || status === 'done';

/** What is told as now may go on after it: to say now of it is to say it less exactly. */
function endOfNow({ written, today, counted: [from], quartersNow }: Case): Day {
  let quarter = periodOf(today, 'quarter', from);
  for (let count = 1; count < quartersNow; count++) quarter = nextPeriod(quarter, from);
  const { end } = written?.timeframe ?? quarter;
  return end !== undefined && end > quarter.end ? end : quarter.end;
}

function presentAndDropped(one: Case): AlignmentFinding[] {
  const { id, here, there, below, seesAll, alsoHere, isOneAudience, lenses } = one;
  if (!isOpen(here) || here.status === undefined) return [];
  const isDropped = there?.status === 'cancelled';
  const dropped = isDropped ? NOTHING : below.filter(([, { status }]) => status === 'cancelled');
  const isAllDropped = seesAll && dropped.length > 0 && dropped.length === below.length;
  const knowsBoth = there?.status !== undefined || dropped.every(([at]) => alsoHere(at)?.status === 'cancelled');
  if (!isDropped && (!isAllDropped || (knowsBoth && !isOneAudience))) return [];
  const message = `"${here.title}" is shown as ${here.status.replace('-', ' ')}, and its work was cancelled`;
  const ids = [id, ...dropped.map(([at]) => at)];
  return [found(one, 'present-and-dropped', ids, 'status', message, told(lenses, here.status, 'cancelled'))];
}

/** That the item itself is only proposed is said of the very same record: it counts whoever is told what of it. */
function committedAndExploring(one: Case): AlignmentFinding[] {
  const { id, here, there, below, seesAll, alsoHere, isOneAudience, lenses } = one;
  if (here.commitment !== 'committed') return [];
  const open = below.filter(([at]) => isOpen({ status: one.statusOf(at) }));
  const isExploring = (item: ProjectedItem | undefined) => item?.commitment === 'exploring';
  const exploring = open.filter(([, item]) => isExploring(item));
  const isAllExploring = seesAll && open.length > 0 && exploring.length === open.length;
  const knowsBoth = there?.commitment === 'committed' || open.every(([at]) => isExploring(alsoHere(at)));
  const isItself = there?.status === 'proposed' || isExploring(there);
  if (!isItself && (!isAllExploring || (knowsBoth && !isOneAudience))) return [];
  const message = `"${here.title}" is told as committed, and is only being explored`;
  const value = there?.status === 'proposed' ? 'proposed' : 'exploring';
  const ids = [id, ...exploring.map(([at]) => at)];
  return [found(one, 'committed-and-exploring', ids, 'commitment', message, told(lenses, 'committed', value))];
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

/** Between two audiences a contradiction, of one a gap. */
function found({ isOneAudience }: Case, ...finding: Parameters<typeof contradiction>): AlignmentFinding {
  return { ...contradiction(...finding), ...(isOneAudience && { severity: 'gap' }) };
}

function told([here, there]: Case['lenses'], said: unknown, known: unknown): { lens: string; value: unknown }[] {
  return [
    { lens: here, value: said },
    { lens: there, value: known },
  ];
}

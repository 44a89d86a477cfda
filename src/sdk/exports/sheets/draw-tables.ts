import { rankRisks } from '../../insights/rank-risks.js';
import type { Projection } from '../../lenses/projection.js';
import { decisionsMade, decisionsNeeded } from '../../insights/split-decisions.js';
import type { Drawing } from './drawing.js';
import { headingOf } from './draw-head.js';
import { fieldText, linkOf, nameOf, sentence } from './entity-words.js';
import type { Chapter } from './paginate.js';
import { tableBlocks, type CellText } from './table-blocks.js';

type Decision = Projection['decisions'][number];

/** A heading over a table; nothing where it would have no rows. */
function drawTable(
  heading: string,
  columns: readonly (readonly [heading: string, share: number])[],
  rows: readonly (readonly CellText[])[],
  { width }: Drawing,
): Chapter[] {
  const used = columns.map((_, index) => rows.some((cells) => cells[index] !== '' && cells[index] !== undefined));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => used[index]);
  const told = kept(columns);
  if (rows.length === 0 || told.length === 0) return [];
  const { head, rows: blocks } = tableBlocks(
    told.map(([word]) => word),
    rows.map(kept),
    width,
    told.map(([, share]) => share),
  );
  return [{ ...headingOf(heading, width), repeat: head, blocks }];
}

/** Decisions still to be made, the soonest first. */
export function drawDecisionsNeeded(drawing: Drawing): Chapter[] {
  return drawDecisions(drawing.words.word('decisions.needed'), decisionsNeeded(drawing.projection), drawing);
}

/** Decisions made, the latest first, with the turn they took. */
export function drawDecisionsMade(drawing: Drawing): Chapter[] {
  return drawDecisions(drawing.words.word('decisions.made'), decisionsMade(drawing.projection), drawing);
}

function drawDecisions(heading: string, decisions: Decision[], drawing: Drawing): Chapter[] {
  const { projection, words } = drawing;
  const when = ({ on, ask }: Decision): CellText => {
    const day = on ?? ask?.by;
    const late = on === undefined && day !== undefined && day < projection.today;
    const text = day === undefined ? '' : late ? words.word('decision.overdue', { date: words.day(day) }) : words.day(day);
    return late ? { text, ink: 'bad' } : text;
  };
  const rowOf = (decision: Decision): CellText[] => [
    when(decision),
    { text: nameOf(decision), bold: true, ...linkOf(decision) },
    decision.ask?.text ?? decision.summary ?? decision.why ?? '',
    fieldText('decisions', 'pivot', decision, drawing),
    words.list([...(decision.ask?.to ?? []).map((id) => words.word(`audience.${id}`)), decision.by]),
  ];
  const columns = [
    [words.word('field.when'), 1.2],
    [words.word('decision'), 2.6],
    [words.word('field.what'), 3],
    [words.word('field.pivot'), 3.4],
    [words.word('field.who'), 1.4],
  ] as const;
  return drawTable(heading, columns, decisions.map(rowOf), drawing);
}

/** What may go wrong, or right, the heaviest first. */
export function drawRisks(drawing: Drawing): Chapter[] {
  const { projection, words } = drawing;
  const tell = (field: string, risk: object): string => fieldText('risks', field, risk, drawing);
  const rows = rankRisks(projection.risks, projection.lens.audience).map((risk): CellText[] => [
    words.word(`kind.${risk.kind ?? 'risk'}`),
    { text: nameOf(risk), bold: true, ...linkOf(risk) },
    tell('likelihood', risk),
    tell('impact', risk),
    risk.status && risk.status !== 'open' ? tell('status', risk) : '',
    sentence([risk.summary, risk.mitigation], ' '),
    tell('ask', risk),
    risk.owner ?? '',
  ]);
  const columns = [
    [words.word('field.kind'), 1.1],
    [words.word('risk'), 2.4],
    [words.word('field.likelihood'), 1],
    [words.word('field.impact'), 1],
    [words.word('field.status'), 1],
    [words.word('field.summary'), 3],
    [words.word('field.ask'), 3],
    [words.word('field.owner'), 1.3],
  ] as const;
  return drawTable(words.word('list.risks'), columns, rows, drawing);
}

/** Releases and milestones by their names: on an axis not all of them have room. */
export function drawReleases(drawing: Drawing): Chapter[] {
  const { projection, words } = drawing;
  const rowsOf = (list: 'releases' | 'milestones'): CellText[][] =>
    projection[list].map((one) => [
      { text: nameOf(one), bold: true, ...linkOf(one) },
      words.word(`kind.${list === 'releases' ? 'release' : 'milestone'}`),
      fieldText(list, 'timeframe', one, drawing) || words.word('plan.undated'),
      fieldText(list, 'status', one, drawing),
      fieldText(list, 'team', one, drawing),
      fieldText(list, 'summary', one, drawing),
    ]);
  const columns = [
    [words.word('field.title'), 2.6],
    [words.word('field.kind'), 1],
    [words.word('field.timeframe'), 1.8],
    [words.word('field.status'), 1],
    [words.word('field.team'), 1.2],
    [words.word('field.summary'), 3],
  ] as const;
  return drawTable(words.word('list.releasesAndMilestones'), columns, [...rowsOf('releases'), ...rowsOf('milestones')], drawing);
}

/** Items as rows, for those that a picture has no place for. */
export function drawItems(heading: string, items: Projection['items'], drawing: Drawing): Chapter[] {
  const { words } = drawing;
  const fields = ['timeframe', 'status', 'health', 'commitment', 'team', 'owner', 'summary'] as const;
  const shares = { timeframe: 1.6, status: 1.1, health: 1.8, commitment: 1.1, team: 1.2, owner: 1.2, summary: 3 };
  const rows = items.map((item) => [
    { text: nameOf(item), bold: true, ...linkOf(item) },
    ...fields.map((field) => fieldText('items', field, item, drawing)),
  ]);
  const columns = fields.map((field) => [words.word(`field.${field}`), shares[field]] as const);
  return drawTable(heading, [[words.word('item'), 3], ...columns], rows, drawing);
}

import { type DataFrame, dateTimeFormat, FieldType } from '@grafana/data';

/** What a query brought: a whole document in one cell, or rows. */
export type Brought = { document: unknown } | { rows: Record<string, unknown>[] };

/** A time of a table is a day here: the one that it is for who looks at the dashboard. */
const valueOf = (type: FieldType, value: unknown, timeZone: string): unknown =>
  type === FieldType.time && typeof value === 'number' ? dateTimeFormat(value, { timeZone, format: 'YYYY-MM-DD' }) : value;

function rowsOf({ fields, length }: DataFrame, timeZone: string): Record<string, unknown>[] {
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(fields.map(({ name, type, values }) => [name, valueOf(type, values[row], timeZone)])),
  );
}

/** The one cell of a result, if it holds JSON. */
function documentIn(frames: DataFrame[]): unknown {
  const [frame] = frames;
  if (frames.length !== 1 || frame.fields.length !== 1 || frame.length !== 1) return undefined;
  const [cell] = frame.fields[0].values as unknown[];
  if (typeof cell !== 'string') return typeof cell === 'object' ? cell : undefined;
  return /^\s*[[{]/.test(cell) ? cell : undefined;
}

/** Reads the frames of a panel; undefined where there are none. */
export function roadmapOfFrames(frames: DataFrame[], timeZone: string): Brought | undefined {
  const document = documentIn(frames);
  if (document) return { document };
  const rows = frames.flatMap((frame) => rowsOf(frame, timeZone));
  return rows.length > 0 ? { rows } : undefined;
}

// Makes the reduced copies again from fuller files of the same shape: node demo/data/reduce.mjs kubernetes <keps.json>, … rust <goals.json>
// Only fields the field maps read are kept; every record, and every oddity in those fields, stays.
import { readFileSync, writeFileSync } from 'node:fs';

const KEP = ['_path', 'title', 'owning-sig', 'participating-sigs', 'status', 'stage', 'latest-milestone', 'milestone'];
const GOAL = ['_path', 'period', 'slug', 'title'];
const METADATA = [
  'Point of contact',
  'Status',
  'Tracking issue',
  'Timespan',
  'What and why',
  'Roadmap',
  'Flagship',
  'flagship',
  'Highlight',
];
const ASKS = ['Team', 'Support level', 'Owner(s) or team(s)'];

const pick = (object, names) => Object.fromEntries(names.filter((name) => Object.hasOwn(object, name)).map((name) => [name, object[name]]));

/** The tables that say which team is asked, and of them the columns that do. */
const asks = ({ columns, rows }) => {
  const kept = columns.filter((name) => ASKS.includes(name));
  return kept.length && rows.length ? [{ columns: kept, rows: rows.map((row) => pick(row, kept)) }] : [];
};

const firstParagraph = (text) => text?.split(/\n\s*\n/, 1)[0] ?? null;

const REDUCE = {
  kubernetes: { file: 'kubernetes/keps.json', reduce: (kep) => pick(kep, KEP) },
  rust: {
    file: 'rust/goals.json',
    reduce: (goal) => ({
      ...pick(goal, GOAL),
      metadata: pick(goal.metadata, METADATA),
      summary: firstParagraph(goal.summary),
      tables: goal.tables.flatMap(asks),
    }),
  },
};

const [name, source] = process.argv.slice(2);
const { file, reduce } = REDUCE[name];
const records = JSON.parse(readFileSync(source, 'utf8')).map((record) => JSON.stringify(reduce(record)));
writeFileSync(new URL(file, import.meta.url), `[\n${records.join(',\n')}\n]\n`);

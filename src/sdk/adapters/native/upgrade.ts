import { isObject } from '../../model/is-object.js';
import type { Issue } from '../../model/issue.js';

/** Turns a document of one version of the schema into one of the next. Pure: it makes a new document, and leaves what it does not know as it is. */
type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/** The migrations by the version they start from. */
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * A document brought to a version of the schema, step by step. One of that version, of a newer one or without a version is the same object
 * afterwards, so that upgrading twice is upgrading once. A version from which no way leads up is told and read as it stands; so is what a
 * migration cannot read.
 * @param version the version to reach
 */
export function upgrade(document: unknown, migrations: Migrations, version: number): { document: unknown; issues: Issue[] } {
  const from = isObject(document) ? document['schemaVersion'] : undefined;
  if (typeof from !== 'number' || !Number.isInteger(from) || from >= version) return { document, issues: [] };
  let upgraded = document as Record<string, unknown>;
  for (let at = from; at < version; at++) {
    const next = Object.hasOwn(migrations, at) ? attempt(migrations[at]!, upgraded) : undefined;
    if (!next) return { document, issues: [noWay(at, version)] };
    upgraded = { ...next, schemaVersion: at + 1 };
  }
  return { document: upgraded, issues: [] };
}

function attempt(migrate: Migration, document: Record<string, unknown>): Record<string, unknown> | undefined {
  try {
    return migrate(document);
  } catch {
    return undefined;
  }
}

function noWay(from: number, to: number): Issue {
  const message = `no way is known from schema version ${from} to ${to}; read as it stands`;
  return { code: 'unknown', path: 'schemaVersion', value: String(from), message, hint: `write schemaVersion ${to}`, leftOut: 'nothing' };
}

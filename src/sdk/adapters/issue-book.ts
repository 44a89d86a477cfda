import type { Issue } from '../model/issue.js';
import { isScalar } from './values.js';

/** A problem as an adapter meets it: the value as found, to be quoted. */
export interface Told extends Pick<Issue, 'code' | 'path' | 'message'> {
  value?: unknown;
  hint?: string | undefined;
  count?: number;
  /** Problems with the same key are told once, with a count. */
  once?: string;
}

export interface IssueBook {
  tell(told: Told & Pick<Issue, 'leftOut'>): void;
  all(): Issue[];
}

/** The most problems told one by one; those after them are counted. */
const MOST = 1000;

export function createIssueBook(): IssueBook {
  const issues: Issue[] = [];
  const known = new Map<string, Issue>();
  return {
    tell({ once, value, hint, count = 1, ...rest }) {
      // records that were left out and values are counted apart, so that the sum still tells how many records are missing
      const key = once ?? (issues.length < MOST ? undefined : `more ${rest.leftOut}`);
      const earlier = key === undefined ? undefined : known.get(key);
      if (earlier) return void (earlier.count = (earlier.count ?? 1) + count);
      const issue: Issue = {
        ...rest,
        ...(value !== undefined && { value: quoted(value) }),
        ...(hint !== undefined && { hint }),
        ...(count > 1 && { count }),
      };
      issues.push(issue);
      if (key !== undefined) known.set(key, issue);
    },
    all: () => issues,
  };
}

const quoted = (value: unknown): string =>
  isScalar(value) ? String(value).slice(0, 80) : value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';

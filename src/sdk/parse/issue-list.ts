import type { Issue } from '../model/issue.js';
import { printable, quoteValue } from './quote-value.js';

/** The most issues told in full; a last one counts the rest. */
const MAX_ISSUES = 1000;

/** A hint that costs something to find is a function: it is asked only when the issue is told. */
export type Hint = string | (() => string | undefined);

/** A problem as the steps report it; the message follows from code, path and value unless given. */
interface Finding extends Pick<Issue, 'code' | 'leftOut'> {
  /** Where, or how to find out: that too is asked only when the issue is told. */
  path: string | (() => string);
  /** As found; quoted and shortened here. Left away for something missing. */
  value?: unknown;
  message?: string;
  hint?: Hint | undefined;
  /** Problems with the same key are told once, with a count. */
  once?: string;
}

export type Report = (finding: Finding) => Issue;

export interface IssueList {
  report: Report;
  /** All issues in the order of their finding. */
  all(): Issue[];
}

export function createIssueList(): IssueList {
  const issues: Issue[] = [];
  const told = new Map<string, Issue>();
  let more = 0;
  const report: Report = ({ once, ...finding }) => {
    const earlier = once === undefined ? undefined : told.get(once);
    if (earlier) return Object.assign(earlier, { count: (earlier.count ?? 1) + 1 });
    const isTold = issues.length < MAX_ISSUES;
    const issue: Issue = isTold ? toIssue(finding) : { code: finding.code, path: '', message: '', leftOut: finding.leftOut };
    if (once !== undefined) told.set(once, issue);
    if (isTold) issues.push(issue);
    else more++;
    return issue;
  };
  return { report, all: () => (more ? [...issues, restOf(more)] : issues) };
}

const MAX_LINE = 300;

function toIssue({ code, value, message, leftOut, ...ask }: Omit<Finding, 'once'>): Issue {
  const path = asked(ask.path);
  const advice = asked(ask.hint);
  const quoted = value === undefined ? undefined : quoteValue(value);
  const field = code === 'cycle' ? undefined : (/([^.[\]]+)[[\]\d]*$/.exec(path)?.[1] ?? 'roadmap');
  const told = [code, field, quoted !== undefined && `"${quoted}"`].filter(Boolean).join(' ');
  return {
    code,
    path: printable(path, MAX_LINE),
    ...(quoted !== undefined && { value: quoted }),
    message: printable(message ?? told, MAX_LINE),
    ...(advice !== undefined && { hint: printable(advice, MAX_LINE) }),
    leftOut,
  };
}

const asked = <T>(told: T | (() => T)): T => (told instanceof Function ? told() : told);

function restOf(count: number): Issue {
  return { code: 'invalid', path: '', message: `${count} more issues`, leftOut: 'nothing', count };
}

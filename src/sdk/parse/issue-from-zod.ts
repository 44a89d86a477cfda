import type { Issue } from '../model/issue.js';
import type { SchemaIssue } from '../model/schema.js';
import type { Finding } from './issue-list.js';
import { wordHint } from './nearest-word.js';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a schema's issue says about a value, in our four forms; the schema library itself ships without words. */
export function issueFromZod(issue: SchemaIssue, value: unknown): Pick<Finding, 'code' | 'hint'> {
  switch (issue.code) {
    case 'invalid_value':
      return { code: 'unknown', hint: () => allowed(value, issue.values.map(String)) };
    case 'invalid_type':
      return { code: 'invalid', hint: `expected ${KINDS[issue.expected] ?? issue.expected}` };
    case 'invalid_union':
      return { code: 'invalid', hint: 'expected text or an object of texts' };
    case 'too_small':
      return { code: 'invalid', hint: `at least ${issue.minimum}` };
    case 'too_big':
      return { code: 'invalid', hint: `at most ${issue.maximum}` };
    case 'custom':
      return { code: issue.params?.['code'] as Issue['code'], hint: issue.params?.['hint'] as string };
    default:
      return { code: 'invalid', hint: undefined };
  }
}

function allowed(value: unknown, words: string[]): string {
  const list = `allowed: ${words.join(', ')}`;
  const nearest = wordHint(value, words);
  return nearest ? `${nearest} ${list}` : list;
}

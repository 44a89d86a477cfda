import type { Issue } from '../sdk/index.js';
import { visible } from './visible.js';

/** An issue in one line: where, what, and what to do. */
export function wordsOfIssue({ path, message, hint, count }: Issue): string {
  const times = count !== undefined && count > 1 ? ` (${count} times)` : '';
  return visible(`${path ? `${path}: ` : ''}${message}${times}${hint ? `; ${hint}` : ''}`);
}

/** "1 issue", "3 issues" */
export const countOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

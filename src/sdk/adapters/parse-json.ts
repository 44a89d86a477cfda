import type { Issue } from '../model/issue.js';

/**
 * The value of a JSON text, or the issue that says where it stops being JSON. A byte order mark is left aside.
 * Engines word and place their errors differently, and one gives no place at all; so the place is found here.
 */
export function parseJson(text: string): { json: unknown } | { issue: Issue } {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { json: JSON.parse(bare) as unknown };
  } catch {
    const at = firstFault(bare);
    const lines = bare.slice(0, at).split('\n');
    const value = bare.slice(at, at + 20) || 'the end';
    const hint = `look at line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
    return { issue: { code: 'invalid', path: '', value, message: 'is not JSON', hint, leftOut: 'record' } };
  }
}

/** After white space: a bracket, a sign, a string, or a number or word. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;
const SPACE = /[ \t\r\n]*/y;

/** What may come in each state: a bracket or sign, `s` for a string, `v` for any other value. */
const ALLOWED = { value: '[{sv', first: '[{sv]', firstKey: 's}', key: 's', colon: ':', nextItem: ',]', nextKey: ',}', end: '' };
type State = keyof typeof ALLOWED;

/** Where a text stops being JSON. */
function firstFault(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = SPACE.lastIndex = at;
    const token = TOKEN.exec(text);
    const kind = token && (token[1] ?? (token[2] === undefined ? 'v' : 's'));
    if (!kind || !ALLOWED[state].includes(kind)) return at + SPACE.exec(text)![0].length;
    state = stateAfter(kind, state, open);
    at = TOKEN.lastIndex;
  }
}

/** The state after a token; `open` holds the brackets that are not closed yet. */
function stateAfter(kind: string, state: State, open: string[]): State {
  if (kind === '[' || kind === '{') open.push(kind);
  if (kind === ']' || kind === '}') open.pop();
  if (kind === '[') return 'first';
  if (kind === '{') return 'firstKey';
  if (kind === ':') return 'value';
  if (kind === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (kind === 's' && /key/i.test(state) && state !== 'nextKey') return 'colon';
  return open.length ? (open.at(-1) === '{' ? 'nextKey' : 'nextItem') : 'end';
}

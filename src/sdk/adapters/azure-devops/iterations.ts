import { step, type Found } from '../collect-records.js';
import type { Draft, Frame } from '../draft.js';
import { own, textAt } from '../own-values.js';
import { dayAt } from '../day-at.js';
import { standIn } from '../stand-in.js';
import type { AzureDevOpsKind } from './azure-devops-kinds.js';

type Node = Found<AzureDevOpsKind>;

/** The dates of iterations, by path or by id. */
export type Iterations = (name: string | undefined) => Frame | undefined;

/** `area` or `iteration`, which only the outermost node of a tree need say. */
export function treeOf(node: Node): 'area' | 'iteration' {
  const said = textAt(node.value, 'structureType') ?? textAt(node.value, 'structureGroup');
  return said === undefined && node.holder ? treeOf(node.holder) : /^area/i.test(said ?? '') ? 'area' : 'iteration';
}

/** `Project\Release 1\Sprint 2`, as work items write it: the names from the outermost node to this one. */
export function nodePath({ value, holder }: Node): string {
  const name = textAt(value, 'name') ?? '';
  if (holder) return `${nodePath(holder)}\\${name}`;
  // a node asked for by itself tells where it is, with one level more than work items write: \Project\Iteration\Release 1
  const [project, tree, ...names] = (textAt(value, 'path') ?? '').split('\\').filter(Boolean);
  const isWhole = /^(area|iteration)$/i.test(tree ?? '') && names.at(-1) === name;
  return isWhole ? [project, ...names].join('\\') : name;
}

/** Reads the dates of all iterations a document tells of: trees of a project, and iterations of a team. */
export function readIterations(draft: Draft, records: readonly Node[]): Iterations {
  const frames = new Map<string, Frame>();
  for (const record of records) {
    const isNode = record.kind === 'node' && treeOf(record) === 'iteration';
    if (!isNode && record.kind !== 'iteration') continue;
    const { value, path } = record;
    const days = { start: dayAt(draft, record, 'attributes', 'startDate'), end: dayAt(draft, record, 'attributes', 'finishDate') };
    const frame = draft.frame({ ...days, source: standIn('iteration', textAt(value, 'name')) }, step(path, 'attributes'));
    const names = [isNode ? nodePath(record) : textAt(value, 'path'), textAt(value, 'identifier'), textAt(value, 'id')];
    if (frame) for (const name of names) if (name !== undefined) frames.set(name.toLowerCase(), frame);
  }
  return (name = '') => nearest(frames, name.toLowerCase());
}

/** The dates of an iteration, or of the one around it. */
function nearest(frames: ReadonlyMap<string, Frame>, path: string): Frame | undefined {
  const above = path.lastIndexOf('\\');
  return frames.get(path) ?? (above > 0 ? nearest(frames, path.slice(0, above)) : undefined);
}

/** The id of the iteration that the answer about its work items belongs to. */
export const iterationOf = (answer: unknown): string | undefined => textAt(own(answer, '_links'), 'iteration', 'href')?.split('/').at(-1);

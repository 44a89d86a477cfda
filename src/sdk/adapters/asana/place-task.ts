import { step } from '../collect-records.js';
import type { Entity } from '../draft.js';
import { listAt, own, textAt } from '../own-values.js';
import type { AsanaRecord } from './asana-kinds.js';
import { nameOf, type AsanaSpace } from './asana-space.js';

/** Where a task is: its projects, and the section in each. */
export function placesOf(value: unknown): { project: unknown; section: unknown; path: string }[] {
  const memberships = listAt(value, 'memberships').map((entry, index) => ({
    project: own(entry, 'project'),
    section: own(entry, 'section'),
    path: `memberships[${index}].project`,
  }));
  const known = new Set(memberships.map(({ project }) => textAt(project, 'gid')));
  const others = listAt(value, 'projects').map((project, index) => ({ project, section: undefined, path: `projects[${index}]` }));
  return [...memberships, ...others.filter(({ project }) => !known.has(textAt(project, 'gid')))];
}

/** A task is below its parent task, or else below its project, where that has a record; a project that tasks only speak of is a product. */
export function addParents(space: AsanaSpace, { value, path, holder }: AsanaRecord, item: Entity): void {
  const { draft, records } = space;
  const parent = own(value, 'parent') ?? (holder?.kind === 'task' ? holder.value : undefined);
  const parentId = textAt(parent, 'gid');
  if (parentId !== undefined) {
    const title = textAt(parent, 'name');
    if (!records.has(parentId) && title !== undefined) draft.mention('items', { id: parentId, title });
    draft.refer({ from: item, field: 'parent', list: 'items', name: parentId, path: step(path, 'parent') });
  }
  const projects = placesOf(value).flatMap(({ project, path: at }) =>
    textAt(project, 'gid') === undefined ? [] : [{ project, at: `${path}.${at}`, id: textAt(project, 'gid')! }],
  );
  if (!projects.length && holder?.kind === 'project')
    projects.push({ project: holder.value, at: holder.path, id: textAt(holder.value, 'gid')! });
  for (const { project, at, id } of projects) {
    const title = nameOf(space, project);
    if (records.get(id)?.kind === 'project') {
      if (parentId === undefined && item['parent'] === undefined) item['parent'] = id;
    } else if (title === undefined)
      draft.note({
        code: 'dangling',
        path: at,
        value: id,
        message: 'a project without a name',
        hint: 'ask for memberships.project.name too',
        once: `project ${id}`,
      });
    else item['product'] ??= draft.mention('products', { id, title }).id;
  }
  if (projects.length > 1)
    draft.note({
      code: 'duplicate',
      path,
      value: textAt(value, 'name'),
      message: 'is in several projects; the first counts',
      leftOut: 'value',
      once: 'several projects',
    });
}

export function addDependencies({ draft, records }: AsanaSpace, { value, path }: AsanaRecord, id: string): void {
  for (const side of ['dependencies', 'dependents'] as const)
    listAt(value, side).forEach((named, index) => {
      const other = textAt(named, 'gid');
      // a milestone tells of the tasks it depends on
      if (
        other === undefined ||
        other === id ||
        (side === 'dependents' && textAt(records.get(other)?.value, 'resource_subtype') === 'milestone')
      )
        return;
      const at = `${step(path, side)}[${index}]`;
      if (side === 'dependencies') draft.depend(other, id, at);
      else draft.depend(id, other, at);
    });
}

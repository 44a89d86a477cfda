const fixtures = new URL('../../fixtures/', import.meta.url);

/** A stored document: `fixture('github/repo-issues')`. */
export async function fixture(name: string): Promise<unknown> {
  const response = await fetch(new URL(`${name}.json`, fixtures));
  if (!response.ok) throw new Error(`no fixture ${name}`);
  return (await response.json()) as unknown;
}

/** What each vendor's stored answers are called. */
export const FIXTURES = {
  github: [
    'repo-issues',
    'repo-milestones',
    'issues-edited',
    'issues-milestoned',
    'issues-opened',
    'issues-transferred',
    'milestone-closed',
    'milestone-created',
    'milestone-deleted',
    'project-created',
    'project_card-created',
    'project_card-moved',
    'project_column-created',
    'projects_v2_item-archived',
    'projects_v2_item-converted',
    'projects_v2_item-created',
    'projects_v2_item-edited',
    'projects_v2_item-reordered',
    'made-up-project',
    'made-up-project-list',
  ],
  gitlab: [
    'project-issues',
    'child-epic',
    'epic',
    'epic-issue',
    'epic-issue-link',
    'group-board',
    'group-epic-board',
    'issue',
    'issue-event',
    'issue-link',
    'iteration',
    'labels',
    'linked-issues',
    'milestone',
    'milestone-group',
    'related-epic-link',
    'related-epics',
    'releases',
    'made-up-work-items',
  ],
  'azure-devops': [
    'workitems-31-few-fields',
    'workitems-columns',
    'workitems-default-fields',
    'workitems-expand-all',
    'workitem-with-relations-markdown',
    'wiql-tree-query',
    'iterations-tree',
    'areas-tree',
    'nodes-with-null-entries',
    'reporting-revisions',
    'team-iterations',
    'iteration-workitem-relations',
    'backlogs',
    'made-up-plan',
  ],
  linear: ['made-up-initiatives', 'made-up-issues', 'made-up-webhook'],
  jira: [
    'board-issues',
    'board-sprints',
    'issue-with-due-date',
    'issues-with-epic',
    'issues-with-links',
    'made-up-cloud',
    'made-up-server',
  ],
  trello: ['board-lists', 'lists-and-cards', 'made-up-board'],
  asana: ['tasks', 'made-up-workspace'],
} as const;

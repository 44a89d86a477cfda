import type { Surveyed } from './choose-main.js';
import type { SuggestedField } from './field-words.js';
import type { Placement } from './place-fields.js';

/** What a person says of the items: the path at which a field is found, or null for a field that is not there. */
export type Choices = Partial<Record<SuggestedField, string | null>>;

/** The placements with a person's choices in place of what was guessed; a path that no record has chooses nothing. */
export function chooseColumns(main: Surveyed, choices: Choices): Surveyed {
  const chosen = (Object.entries(choices) as [SuggestedField, string | null][]).flatMap(([field, path]) => placementAt(main, field, path));
  const paths = new Set(chosen.map(({ column }) => column.path));
  const guessed = main.placements.filter(({ field, column }) => choices[field] === undefined && !paths.has(column.path));
  return { ...main, placements: [...guessed, ...chosen] };
}

function placementAt({ columns, placements }: Surveyed, field: SuggestedField, path: string | null): Placement[] {
  const evident = path === null ? undefined : columns.find(({ column }) => column.path === path);
  if (!evident) return [];
  const guessed = placements.find((placement) => placement.field === field);
  const others = guessed && guessed.column.path !== path ? [guessed, ...guessed.others] : (guessed?.others ?? []);
  return [{ field, ...evident, name: 1, confidence: 1, others: others.filter(({ column }) => column.path !== path) }];
}

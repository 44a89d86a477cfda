import type { TrackerConfig, TrackerField } from '../tracker-config.js';

/** Fields that Jira keeps apart from its own, beside those that other trackers have. */
export type JiraField = TrackerField | 'sprint' | 'epic' | 'flag';

/** Where this Jira keeps what others keep elsewhere. */
export interface JiraConfig extends Omit<TrackerConfig, 'fields'> {
  /** Names or ids (`customfield_10016`) of fields. Those of a plain Jira are found without. */
  fields?: Partial<Record<JiraField, string | readonly string[]>>;
  /** What link types say of order, by a type's name or by its words (`is needed by`): whether the issue that says so comes `before` the other or `after` it, or neither. */
  links?: Readonly<Record<string, 'before' | 'after' | 'neither'>>;
  /** Where people read issues: `https://example.atlassian.net`. Without it each issue's own address tells. */
  site?: string;
}

import { LAYOUTS, type LayoutName } from '../../sdk/model/closed-lists.js';
import type { Issue } from '../../sdk/model/issue.js';
import { parsePeriod } from '../../sdk/model/period.js';
import { layoutModules } from '../layouts/index.js';
import type { LensChoice } from '../templates/lens-picker.js';

/** Whether there is a layout of this name that can be drawn. */
export function isDrawable(name: string): name is LayoutName {
  return Object.hasOwn(layoutModules, name);
}

/** The calendar day that the page says it is; undefined where it says none, or something else. */
export function dayGiven(today: string | undefined): string | undefined {
  const given = today === undefined ? undefined : parsePeriod(today);
  return given?.precision === 'day' ? given.start : undefined;
}

/** What is wrong with the attributes that name a layout and a day. An empty one is as good as none. */
export function settingsIssues(layout: string | undefined, today: string | undefined): Issue[] {
  const drawn = LAYOUTS.filter(isDrawable).join(', ');
  return [
    ...(layout && !isDrawable(layout) ? [issueOf('unknown', 'layout', layout, `unknown layout "${layout}"`, `use ${drawn}`, 'value')] : []),
    ...(today && !dayGiven(today)
      ? [issueOf('invalid', 'today', today, `"${today}" is no day, so today is taken`, 'write a calendar day: 2026-09-14', 'value')]
      : []),
  ];
}

/** A lens that is not there is told, never replaced by another, which might show more. */
export function unknownLens(id: string, choices: readonly LensChoice[]): Issue {
  const hint = `use ${choices.map((choice) => choice.id).join(', ') || 'a preset'}`;
  return issueOf('unknown', 'lens', id, `unknown lens "${id}"`, hint, 'record');
}

function issueOf(code: Issue['code'], path: string, value: string, message: string, hint: string, leftOut: Issue['leftOut']): Issue {
  return { code, path, value: value.slice(0, 80), message, hint, leftOut };
}

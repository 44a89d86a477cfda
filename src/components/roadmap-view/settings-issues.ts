import { LAYOUTS, type LayoutName } from '../../sdk/model/closed-lists.js';
import type { Issue } from '../../sdk/model/issue.js';
import { parsePeriod } from '../../sdk/model/period.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { LANGUAGES } from '../i18n/languages/index.js';
import { canSpeak, isWeekday } from '../i18n/locale-for.js';
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

const isMonth = (month: number): boolean => month % 1 === 0 && month > 0 && month < 13;

/** The roadmap with fiscal years that begin in another month; its own where none is asked for, or no month. */
export const withFiscalStart = (roadmap: Roadmap, month = 0): Roadmap =>
  isMonth(month) ? { ...roadmap, fiscalYearStart: month } : roadmap;

/**
 * What is wrong with the attributes that name a layout, a day, a weekday, a month and a language. An empty one is as good as none.
 * @param isReady whether a server made the projection: its periods are told as it made them
 * @param locale none where the page has words of its own for it
 */
export function settingsIssues(layout = '', today = '', weekStart = '', fiscalStart?: number, isReady = false, locale = ''): Issue[] {
  const isWrong = fiscalStart !== undefined && (isReady || !isMonth(fiscalStart));
  return [
    ...refused(!layout || isDrawable(layout), 'layout', layout, LAYOUTS.filter(isDrawable).join(', ')),
    ...refused(!today || dayGiven(today), 'today', today, 'a calendar day: 2026-09-14'),
    ...refused(!weekStart || isWeekday(weekStart), 'week-start', weekStart, 'mon to sun'),
    ...refused(!locale || canSpeak(locale), 'locale', locale, `${Object.keys(LANGUAGES).join(', ')}, en or set messages`),
    ...refused(!isWrong, 'fiscal-start', `${fiscalStart}`, '1 to 12, where the page holds the whole roadmap'),
  ];
}

/** What a setting is not used for. */
const refused = (isRight: unknown, path: string, value: string, hint: string): Issue[] =>
  isRight ? [] : [issueOf('invalid', path, value, `"${value}" cannot be used here`, `use ${hint}`, 'value')];

/** A lens that is not there is told, never replaced by another, which might show more. */
export function unknownLens(id: string, choices: readonly LensChoice[]): Issue {
  const hint = `use ${choices.map((choice) => choice.id).join(', ') || 'a preset'}`;
  return issueOf('unknown', 'lens', id, `unknown lens "${id}"`, hint, 'record');
}

function issueOf(code: Issue['code'], path: string, value: string, message: string, hint: string, leftOut: Issue['leftOut']): Issue {
  return { code, path, value: value.slice(0, 80), message, hint, leftOut };
}

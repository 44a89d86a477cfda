interface WeekInfo {
  /** 1 for Monday to 7 for Sunday. */
  firstDay: number;
  /** The days of rest, in their order. */
  weekend: readonly number[];
}

/** As `Intl` counts them. */
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The week of a locale. Where the locale says on which day it begins (`en-US-u-fw-mon`), it begins there; where the engine does not know
 * the locale's weeks, on Monday, and Saturday and Sunday are its end.
 */
export function weekOf(locale: string): WeekInfo {
  const known = new Intl.Locale(locale) as { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo };
  const { firstDay = 1, weekend = [6, 7] } = known.getWeekInfo?.() ?? known.weekInfo ?? {};
  const asked = DAYS.findIndex((day) => locale.includes(`-fw-${day}`)) + 1;
  return { firstDay: asked || firstDay, weekend };
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago something was: "5 minutes ago", "yesterday". Less than a minute is this one; a clock that was set back changes nothing. */
export function agoWords(milliseconds: number, locale: string): string {
  const age = Math.max(0, milliseconds);
  const [unit, size] = UNITS.find((one) => age >= one[1]) ?? UNITS[2]!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(age / size), unit);
}

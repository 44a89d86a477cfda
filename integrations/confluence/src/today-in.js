/** The day it is where somebody is; without a known time zone, in UTC. */
export function todayIn(timeZone = 'UTC') {
  const parts = (zone) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date());
  try {
    return parts(timeZone);
  } catch {
    return parts('UTC');
  }
}

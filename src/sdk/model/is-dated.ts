import type { Timeframe } from './timeframe.js';

/** Whether it has a place on a time axis. By itself, so that who draws takes nothing along that reads. */
export function isDated(timeframe: Timeframe | undefined): timeframe is Timeframe {
  return timeframe?.start !== undefined || timeframe?.end !== undefined;
}

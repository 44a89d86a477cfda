import { partWords } from '../../i18n/part-words.js';
import { LANE_TOOLS } from '../lane-tools.js';

/** What the timeline says beside what every layout says. */
export const TIMELINE_MESSAGES = {
  label: 'Timeline',
  keys: 'Arrow keys move between items, Home and End along a lane, Page Up and Page Down between lanes, plus and minus zoom.',
  tools: 'What of the time is shown',
  earlier: 'Earlier',
  later: 'Later',
  nearer: 'Zoom in',
  further: 'Zoom out',
  zoom: 'Zoom',
  week: 'Weeks',
  month: 'Months',
  quarter: 'Quarters',
  half: 'Half-years',
  year: 'Years',
  fit: 'Everything',
  between: 'In between',
  ...LANE_TOOLS,
  done: '{done} of {total} done',
  undated: '{n} not scheduled',
  more: 'Show {n} more',
  lane: 'lane {lane}',
  empty: 'Nothing here: {lanes}',
  flags: 'Releases and milestones',
} as const;

/** A message in the language of the view. */
export const { say } = partWords('timeline', TIMELINE_MESSAGES);

import { css } from 'lit';

/** The calendar above the lanes, the flags on it, and what runs from both through all lanes. */
export const axisStyles = css`
  .time-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: var(--axis);
    padding-inline-start: var(--head);
    border-block-end: 1px solid var(--_line-strong);
    background: var(--_paper);
    font-size: var(--_small);
  }
  /* the corner above the headings */
  .wide .time-axis::after {
    content: '';
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: block;
    inline-size: var(--head);
    block-size: calc(var(--axis) - 1px);
    margin-block-start: calc(-1 * var(--axis) + 1px);
    margin-inline-start: calc(-1 * var(--head));
    border-inline-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .time-tick-row,
  .time-flags {
    position: relative;
    block-size: 20px;
  }
  .time-flags {
    isolation: isolate;
    block-size: calc(var(--flag-rows) * var(--flag, 22px));
  }
  .time-tick-row > span,
  .time-flag,
  .time-grid > i {
    position: absolute;
  }
  .time-tick-row > span {
    line-height: 20px;
    color: var(--_muted);
    white-space: nowrap;
  }
  /* each thing that sticks costs the engine a layer of its own: only names that may leave at the start do */
  .held > b {
    position: sticky;
    inset-inline-start: var(--head);
  }
  .time-tick-row b,
  .time-tick-row > :not(.held) {
    padding-inline: 6px;
    overflow: hidden;
    text-overflow: ellipsis;
    font-variant-numeric: tabular-nums;
  }
  .time-tick-row b {
    display: inline-block;
    max-inline-size: 100%;
    font-weight: inherit;
  }
  .day b,
  .day > :not(.held) {
    padding-inline: 2px;
  }
  .time-tick-row:first-child:not(:last-child) > span {
    color: var(--_ink);
    font-weight: 600;
  }
  .time-flag {
    inset-block: calc(var(--row) * var(--flag, 22px) + 1px) 0;
    z-index: var(--z);
    inline-size: 0;
    border-inline-start: 1px solid var(--_line-strong);
    line-height: 18px;
  }
  .time-flag > :first-child {
    position: relative;
    display: block;
    inline-size: max-content;
    max-inline-size: var(--r);
    padding-inline: 5px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-weight: 600;
    background: color-mix(in srgb, var(--_line-strong) 22%, var(--_paper));
    border-radius: 0 3px 3px 0;
  }
  .time:dir(rtl) .time-flag > :first-child {
    border-radius: 3px 0 0 3px;
  }
  /* what is pressed is higher than what is seen */
  .time-flag > button:first-child {
    block-size: 24px;
    margin-block: -3px;
    border: 0 solid #0000;
    border-block-width: 3px;
    background-clip: padding-box;
  }
  .time-flag.milestone > :first-child {
    padding-left: 20px;
    background: var(--_paper);
    font-weight: 400;
  }
  .time-flag.milestone > :first-child::before {
    content: '◆';
    position: absolute;
    left: 5px;
  }
  /* it has the direction of its name: sides are those of the page */
  .time:dir(rtl) .milestone > :first-child {
    padding-inline: 5px;
    padding-right: 20px;
  }
  .time:dir(rtl) .milestone > :first-child::before {
    left: auto;
    right: 5px;
  }
  /* where the canvas ends; its line is beside it then */
  .time-flag.before {
    display: flex;
    justify-content: end;
  }
  .time-flag.before > :first-child {
    flex: none;
  }
  /* a name stays at the edge as long as it would be in sight, whole where what is next in its row leaves room */
  .stuck > :first-child {
    position: sticky;
  }
  .time:dir(ltr) .stuck > :first-child {
    left: var(--head);
    margin-right: -9999px;
  }
  .time:dir(rtl) .stuck > :first-child {
    right: var(--head);
    margin-left: -9999px;
  }
  .time-flag.done > :first-child {
    font-weight: 400;
    color: var(--_muted);
  }
  .time-flag.today {
    border-color: var(--_today);
    border-inline-start-width: 2px;
  }
  .time-flag.today > :first-child {
    color: var(--_on-accent);
    background: var(--_today);
  }
  .unnamed {
    inset-block-start: calc(var(--flag-rows) * var(--flag, 22px) - 4px);
  }

  .time-grid {
    position: absolute;
    inset-block: var(--axis) 0;
    inset-inline: var(--head) 0;
    pointer-events: none;
  }
  .time-grid.weekends {
    background: linear-gradient(
        var(--toward),
        color-mix(in srgb, var(--_wash) 70%, var(--_paper)) calc(var(--rest) * var(--day)),
        transparent 0
      )
      calc(var(--weekend) * var(--day)) 0 / calc(7 * var(--day)) 100%;
  }
  .time-grid.weekends:dir(rtl) {
    background-position-x: right calc(var(--weekend) * var(--day));
  }
  .time-grid > i {
    inset-block: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
  }
  .time-grid > .far {
    border-color: var(--_line);
  }
  .time-grid > .release {
    border-inline-start: 1px dashed var(--_line-strong);
  }
  .time-grid > .milestone {
    border-inline-start: 1px dotted var(--_line-strong);
  }
  .time-grid > .today {
    border-inline-start: 2px solid var(--_today);
  }
`;

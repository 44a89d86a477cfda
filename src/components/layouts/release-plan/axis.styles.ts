import { css } from 'lit';

/** The plan as a whole, the row that changes its span, and the axis with its flags, which stays in sight while the lanes scroll. */
export const axisStyles = css`
  .plan {
    --sticky: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) - 1px);
    --axis: calc(var(--rows) * 20px + var(--flags) * 22px + 6px);
    /* a lane's rows begin at this line of the grid: lane * step + first */
    --step: 1;
    --first: 1;
    --toward: to right;
    --below: 0px;
    print-color-adjust: exact;
  }
  .plan:dir(rtl) {
    --toward: to left;
  }
  .narrow {
    --step: 3;
    --first: 3;
  }
  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block-end: 12px;
  }
  .plan-steps {
    display: flex;
    gap: 4px;
  }
  .plan-last {
    margin-inline-start: auto;
  }
  .plan-tools .button {
    color: inherit;
    font-family: inherit;
  }

  .plan-axis,
  .narrow .plan-ticks {
    position: sticky;
    inset-block-start: var(--sticky);
    z-index: 3;
    background: var(--_paper);
  }
  .plan-axis {
    font-size: var(--_small);
  }
  .wide .plan-axis {
    block-size: var(--axis);
    padding-inline-start: var(--head);
  }
  /* on a phone the flags scroll away and only the months stay */
  .narrow .plan-axis {
    display: contents;
  }
  .narrow .plan-flags,
  .wide .plan-axis {
    border-block-end: 1px solid var(--_line-strong);
  }
  .plan-tick-row,
  .plan-flags {
    position: relative;
    block-size: 20px;
  }
  .plan-tick-row span,
  .plan-flag,
  .plan-lines i {
    position: absolute;
    inset-inline-start: var(--x);
  }
  .plan-tick-row span,
  .plan-flag > :first-child,
  .plan-point [dir] {
    max-inline-size: var(--w);
  }
  .plan-tick-row span,
  .plan-axis [dir],
  .plan-point [dir] {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .plan-tick-row span {
    padding-inline-start: 6px;
    line-height: 20px;
    color: var(--_muted);
  }
  .plan-tick-row:first-child:not(:last-child) span {
    color: var(--_ink);
    font-weight: 600;
  }
  .plan-flags {
    block-size: calc(var(--flags) * var(--flag, 22px));
    /* names without room make the page no wider */
    overflow-x: clip;
  }
  .plan-flag {
    inset-block: calc(var(--row) * var(--flag, 22px) + 2px) -5px;
    border-inline-start: 1px solid var(--_line-strong);
    line-height: 18px;
  }
  .plan-flag > :first-child {
    position: absolute;
    /* names cover the poles of others */
    z-index: 1;
    inset-inline-start: 0;
    padding-inline: 5px;
    font-weight: 600;
    background: color-mix(in srgb, var(--_line-strong) 22%, var(--_paper));
    border-radius: 0 3px 3px 0;
  }
  /* what is pressed is higher than what is seen */
  .plan-flag > button:first-child {
    inset-block-start: -3px;
    block-size: 24px;
    border: 0 solid #0000;
    border-block-width: 3px;
    background-clip: padding-box;
  }
  .before.plan-flag > :first-child {
    inset-inline: auto 0;
  }
  .plan:dir(rtl) .after > :first-child,
  .plan:dir(ltr) .before > :first-child {
    border-radius: 3px 0 0 3px;
  }
  .plan-flag.done > :first-child {
    font-weight: 400;
    color: var(--_muted);
  }
  .plan-flag.milestone > :first-child {
    background: var(--_paper);
    font-weight: 400;
    padding-inline-start: 20px;
  }
  /* beside its pole */
  .plan-flag.milestone > :first-child::before {
    content: '◆';
    position: absolute;
    inset-inline-start: 5px;
  }
  .plan-flag.milestone.before > :first-child {
    padding-inline: 5px 20px;
  }
  .milestone.before > :first-child::before {
    inset-inline: auto 5px;
  }
  .plan-flag.unnamed {
    inset-block-start: calc(var(--flags) * var(--flag, 22px) - 4px);
  }
  .plan-flag.unnamed > :first-child {
    clip-path: inset(50%);
  }
  .plan-flag.today {
    border-color: var(--_today);
    border-inline-start-width: 2px;
  }
  .plan-flag.today > :first-child {
    color: var(--_on-accent);
    background: var(--_today);
  }
`;

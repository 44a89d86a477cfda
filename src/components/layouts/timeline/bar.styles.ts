import { css } from 'lit';

/** What stands in a lane: bars with their names, where they were before, milestones. */
export const barStyles = css`
  .time-item,
  .time-point {
    position: absolute;
    block-size: 24px;
    font-size: var(--_small);
    line-height: 24px;
    white-space: nowrap;
    pointer-events: auto;
  }
  .time-item {
    --edge: var(--_line-strong);
    cursor: pointer;
  }
  .time-item:not(.apart),
  .apart::before {
    border: 1px solid var(--edge);
    border-radius: var(--_bar-radius);
    background: var(--fill, var(--_paper));
  }
  /* only a box that is not simply that of its bar has an element of its own: each costs every step of scrolling */
  .apart::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* in a dense picture all of the row can be pressed, and bars leave a gap */
  :host([density='compact']) .time-item::before {
    inset-block: 2px;
  }
  .soft::before {
    mask: linear-gradient(var(--toward), #0000, #000 var(--fs) calc(100% - var(--fe)), #0000);
  }
  /* the less exact, the paler */
  .p-quarter::before {
    opacity: 0.85;
  }
  .p-half::before {
    opacity: 0.72;
  }
  .p-year::before {
    opacity: 0.6;
  }
  .time-item > .item {
    position: relative;
    display: block;
    min-inline-size: min(24px, var(--r));
    inline-size: max-content;
    max-inline-size: var(--r);
    block-size: 24px;
    padding: 0 4px 0 var(--pad, var(--signs, 24px));
    overflow: hidden;
    text-overflow: ellipsis;
    text-decoration: none;
    border-radius: 4px;
    color: var(--_ink);
    /* beyond its bar a name covers the lines */
    background: linear-gradient(var(--toward), #0000 var(--w), var(--_paper) 0);
  }
  /* a button has the direction of its title, so that the end of that is cut and not its beginning: sides are those of the page */
  .time:dir(rtl) .time-item > .item {
    padding: 0 var(--pad, var(--signs, 24px)) 0 4px;
  }
  .after {
    --pad: max(var(--signs, 24px), var(--w) + 6px);
  }
  .time-item:not(.apart) > .item {
    margin: -1px;
  }
  /* what is named stays so at the edge, as long as some of its bar is in sight; never longer than what is in sight */
  .held > .item:not(.gone) {
    position: sticky;
    max-inline-size: min(var(--r), var(--sight) - 4px);
  }
  .time:dir(ltr) .held > .item:not(.gone) {
    left: calc(var(--head) + 2px);
    margin-right: calc(-2 * var(--r));
  }
  .time:dir(rtl) .held > .item:not(.gone) {
    right: calc(var(--head) + 2px);
    margin-left: calc(-2 * var(--r));
  }
  .bare > button,
  .time-canvas .bare:not(li) {
    font-size: 0;
  }
  .held > .gone,
  .time-flag > .bare,
  .unnamed > :first-child {
    clip-path: inset(50%);
  }
  .time-item:hover > .item {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .time-item > .item[aria-current='true'] {
    background: none;
  }
  .open:not(.apart),
  .apart.open::before {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .time-item > .item:focus-visible {
    outline-offset: -2px;
  }

  /* where it was first said to be */
  .time-item > i {
    position: absolute;
    inset-block: 9px -3px;
    inset-inline-start: var(--o);
    inline-size: var(--ow);
    border: 1px dashed color-mix(in srgb, var(--_line-strong) 70%, transparent);
    border-block-start: 0;
    border-end-start-radius: 4px;
    border-end-end-radius: 4px;
    pointer-events: none;
  }

  .time-point {
    inset-block-start: var(--y);
    inset-inline-start: var(--x);
    inline-size: var(--w);
  }
  .time-point > button {
    position: relative;
    display: block;
    inline-size: max-content;
    min-inline-size: 24px;
    max-inline-size: calc(var(--r) - var(--w) / 2 + 12px);
    block-size: 24px;
    padding-left: 25px;
    overflow: hidden;
    text-overflow: ellipsis;
    /* a name covers the lines */
    background: linear-gradient(var(--toward), #0000 25px, var(--_paper) 0);
  }
  /* it has the direction of its name: sides are those of the page */
  .time:dir(ltr) .time-point > button {
    margin-left: calc(var(--w) / 2 - 12px);
  }
  .time:dir(rtl) .time-point > button {
    margin-right: calc(var(--w) / 2 - 12px);
    padding: 0 25px 0 0;
  }
  .time-point > button::before {
    content: '◆';
    position: absolute;
    left: 0;
    inline-size: 24px;
    text-align: center;
    font-size: 16px;
  }
  .time:dir(rtl) .time-point > button::before {
    left: auto;
    right: 0;
  }
  .time-point > button:focus-visible {
    outline-offset: -2px;
  }
  .time-point.done {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .time-item:not(.apart),
    .apart::before {
      --edge: CanvasText;
    }
    /* what fades has no edge for a name to cross */
    .soft::before {
      mask: none;
      opacity: 1;
      border-inline-style: none;
    }
  }
`;

import { css } from 'lit';

/** The lines through all lanes, and of each lane its heading: how it works, how full it is, where its items stand, what is in the way. */
export const lanesStyles = css`
  .plan-lanes {
    position: relative;
    z-index: 0;
    display: grid;
    grid-template-columns: var(--head) minmax(0, 1fr);
  }
  .narrow .plan-lanes {
    grid-template-columns: minmax(0, 1fr);
  }
  .plan-lines {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--head);
    overflow: clip;
    pointer-events: none;
  }
  .plan-lines i {
    inset-block: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_line) 55%, transparent);
  }
  .plan-lines .far {
    border-color: var(--_line);
  }
  .plan-lines .release {
    border-inline-start: 1px dashed var(--_line-strong);
  }
  .plan-lines .milestone {
    border-inline-start: 1px dotted var(--_line-strong);
  }
  .plan-lines .today {
    border-inline-start: 2px solid var(--_today);
  }

  .plan-lane {
    display: contents;
  }
  .plan-head,
  .plan-body {
    grid-row: calc(var(--lane) * var(--step) + var(--first));
    min-inline-size: 0;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .plan-head {
    grid-column: 1;
    padding-inline-end: 16px;
  }
  /* it reaches through all of its lane, so that the name in it stays in sight as long */
  .narrow .plan-head {
    grid-row: calc(var(--lane) * var(--step) + 1) / span 3;
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    padding: 0;
    border: 0;
    pointer-events: none;
  }
  .narrow .plan-stick {
    display: contents;
  }
  .narrow :is(.plan-stick h3, .plan-facts) {
    background: var(--_paper);
    pointer-events: auto;
  }
  .narrow .plan-stick h3 {
    position: sticky;
    inset-block-start: calc(var(--sticky) + var(--rows) * 20px - 8px);
    z-index: 2;
    padding-block: 16px 4px;
  }
  .narrow .plan-facts {
    position: relative;
  }
  .narrow .plan-load {
    max-inline-size: 240px;
  }
  /* the name stays longer than what is told below it, which may be more than there are rows */
  .wide .plan-stick,
  .wide .plan-stick h3 {
    position: sticky;
    inset-block-start: calc(var(--sticky) + var(--axis) - 1px);
  }
  .wide .plan-head {
    padding-block-start: 0;
  }
  .wide .plan-stick h3 {
    z-index: 1;
    padding-block-start: 10px;
    background: var(--_paper);
  }
  .plan-stick,
  .plan-facts {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .plan-fold {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding-inline-start: 18px;
    font-weight: 600;
    text-align: start;
  }
  .foldable .plan-facts {
    padding-inline-start: 18px;
  }
  .plan-fold:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .plan-fold::before {
    content: '';
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 6px;
    background: var(--_muted);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .plan-fold[aria-expanded='false']::before {
    inset-block-start: 8px;
    inset-inline-start: 5px;
    inline-size: 6px;
    block-size: 8px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .plan-fold[aria-expanded='false']:dir(rtl)::before {
    clip-path: polygon(100% 0, 0 50%, 100% 100%);
  }
  .folded .plan-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .folded .plan-body {
    min-block-size: 44px;
  }
  .plan-sum {
    position: absolute;
    inset-block-start: 18px;
    inset-inline-start: var(--x);
    inline-size: var(--w);
    block-size: 8px;
    border-radius: 4px;
    background: linear-gradient(
      var(--toward),
      var(--_muted) var(--done),
      color-mix(in srgb, var(--_accent) 60%, var(--_paper)) 0 var(--active),
      var(--_line) 0
    );
  }
  .plan-load::before {
    content: '';
    display: block;
    block-size: 4px;
    margin-block: 4px 2px;
    border-radius: 2px;
    background: linear-gradient(var(--toward), var(--_muted) calc(var(--planned) / var(--capacity) * 100%), var(--_line) 0);
  }
  .plan-load.over::before {
    background: linear-gradient(var(--toward), var(--_muted) calc(var(--capacity) / var(--planned) * 100%), var(--_bad) 0);
  }
  .plan-load.over,
  .plan-callouts svg {
    color: var(--_bad);
  }
  .plan-tally {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin-block: 4px 2px;
  }
  .plan-tally .mark {
    gap: 4px;
  }
  .plan-tally .mark > span,
  .plan-tray .item {
    color: var(--_ink);
  }
  .plan-callouts {
    display: grid;
    margin-block-start: 6px;
  }
  .plan-callouts li {
    display: grid;
    grid-template-columns: 14px 1fr;
    gap: 6px;
    /* as high as the names in it that can be pressed */
    line-height: 24px;
  }
  .plan-callouts svg {
    margin-block-start: 5px;
  }
  .plan-callouts .item {
    font-weight: 600;
  }
`;

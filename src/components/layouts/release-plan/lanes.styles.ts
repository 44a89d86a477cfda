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
  .narrow .plan-head {
    grid-row: calc(var(--lane) * 2 + 1);
    padding-block: 16px 0;
    border: 0;
    position: relative;
    background: var(--_paper);
  }
  .narrow .plan-load {
    max-inline-size: 240px;
  }
  .wide .plan-stick {
    position: sticky;
    inset-block-start: calc(var(--sticky) + var(--axis) + 9px);
  }
  .plan-stick {
    display: grid;
    gap: 2px;
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
  .foldable .plan-stick > :not(h3) {
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
  .folded .plan-stick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .folded h3 {
    flex: 0 0 100%;
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

import { css } from 'lit';

/** A lane: its heading, how it stands, and the one bar that it is when it is folded. */
export const laneStyles = css`
  .time-lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--_line);
  }
  .time-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: var(--head);
    block-size: 100%;
  }
  .wide .time-head {
    padding-inline-end: 12px;
    border-inline-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .narrow .time-head {
    inline-size: var(--sight);
    block-size: 34px;
    pointer-events: none;
  }
  .time-stick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding-block: 8px;
  }
  .wide .time-stick {
    position: sticky;
    inset-block-start: var(--axis);
  }
  .narrow .time-stick {
    display: flex;
    gap: 4px 12px;
    align-items: center;
    padding-block: 5px;
    overflow: hidden;
  }
  .narrow .time-stick > * {
    flex: none;
    background: var(--_paper);
    pointer-events: auto;
  }
  .narrow .time-stick > h3 {
    max-inline-size: 60%;
  }
  .time-head h3 {
    font-size: inherit;
  }
  .time-head h3 button {
    position: relative;
    display: block;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-inline-start: 18px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
    text-align: start;
  }
  .wide .time-head h3 button {
    inline-size: 100%;
  }
  .time-head h3 button::before {
    content: '';
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 6px;
    background: var(--_muted);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .time-head h3 button[aria-expanded='false']::before {
    inset-block-start: 8px;
    inset-inline-start: 5px;
    inline-size: 6px;
    block-size: 8px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .time-head h3 button[aria-expanded='false']:dir(rtl)::before {
    clip-path: polygon(100% 0, 0 50%, 100% 100%);
  }
  .time-head h3 button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .time-head :focus-visible {
    outline-offset: -2px;
  }
  .time-facts,
  .time-tally {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    padding-inline-start: 18px;
    white-space: nowrap;
  }
  .narrow :is(.time-facts, .time-tally) {
    flex-wrap: nowrap;
    padding: 0;
  }
  /* a folded lane tells in one line what is done and what is in trouble */
  .wide .folded .time-stick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    padding-block: 6px;
  }
  .wide .folded h3 {
    flex: 0 0 100%;
  }
  .wide .folded .time-tally {
    padding: 0;
  }
  /* no pseudo-element stands within :is() */
  .wide .folded .time-share::before,
  .wide .folded :is(.time-facts > .muted, .time-tally > :not(.at-risk, .off-track)) {
    display: none;
  }
  .time-share {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .time-share::before,
  .time-sum::before {
    content: '';
    inline-size: 40px;
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(
      var(--toward),
      var(--_muted) var(--done),
      color-mix(in srgb, var(--_accent) 60%, var(--_paper)) 0 var(--active),
      var(--_line) 0
    );
  }
  .time-sum {
    position: absolute;
    inset-block-end: 24px;
    inset-inline-start: calc(var(--head) + var(--x));
    inline-size: var(--w);
    display: flex;
  }
  .narrow .time-sum {
    inset-block-end: 12px;
  }
  .time-sum::before {
    inline-size: 100%;
    block-size: 8px;
    border-radius: 4px;
  }

  .time-rows {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--head);
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .time-head h3 button::before,
    .time-share::before,
    .time-sum::before {
      forced-color-adjust: none;
    }
  }
`;

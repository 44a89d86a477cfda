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
    background: var(--_paper);
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
  /* the title, and one line of what has room there */
  .narrow .time-stick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-content: start;
    block-size: calc(100% - 4px);
    padding-block-start: 4px;
    padding-inline: 18px 4px;
    overflow: clip;
  }
  .narrow .time-stick > h3 {
    flex: 0 0 calc(100% + 18px);
    margin-inline-start: -18px;
  }
  .narrow .time-stick h3 button,
  .narrow .time-stick p > * {
    pointer-events: auto;
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
    font-weight: 600;
  }
  /* two lines, and whole while it is pointed at or has the focus */
  .time-head h3 span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    margin-block: 2px;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .whole h3 span {
    display: block;
  }
  .whole > .time-stick {
    padding-block-end: 4px;
    overflow: visible;
    background: var(--_paper);
    box-shadow: 0 6px 6px -6px var(--_shadow);
  }
  .narrow .whole > .time-stick {
    block-size: auto;
    min-block-size: 100%;
  }
  .telling .time-head:not(.whole) {
    z-index: 1;
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
    display: contents;
    line-height: 20px;
  }
  .narrow .time-facts > .muted {
    order: 1;
  }
  /* a folded lane tells in one line what is done and what is in trouble */
  .wide .folded .time-stick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    max-block-size: 100%;
    padding-block: 6px;
    overflow: clip;
  }
  .wide .folded h3 {
    flex: 0 0 100%;
  }
  .wide .folded .time-tally {
    padding: 0;
  }
  /* no pseudo-element stands within :is() */
  .wide .folded .time-share::before,
  .wide .folded .time-facts > .muted,
  :is(.wide .folded, .narrow) .time-tally > :not(.at-risk, .off-track) {
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

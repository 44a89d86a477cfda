import { css } from 'lit';

export const detailsStyles = css`
  /* above the page beside what opened it; placed in pixels of the window: only its text grows with the page */
  .floating {
    position: fixed;
    inset: auto;
    zoom: calc(1 / var(--_scale));
    font-size: calc(1em * var(--_scale));
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 12px 32px var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
  }
  .details {
    left: var(--_x, 0);
    top: var(--_y, 0);
    inline-size: min(400px * var(--_scale), 100vw - 16px);
    max-block-size: min(560px * var(--_scale), var(--_max-height, 100vh));
    padding: calc(12px + var(--_row));
  }
  .details:focus-visible {
    outline: none;
  }
  .details header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 8px;
  }
  .details .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin-block-start: -4px;
    margin-inline-end: -8px;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .details .close:hover {
    background: var(--_wash);
  }
  .details .marks,
  .details > p {
    margin-block-end: 12px;
  }
  .details dl {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: var(--_row) 12px;
  }
  .details dt {
    color: var(--_muted);
    font-size: var(--_small);
    padding-block-start: 1px;
  }
  .details .item {
    color: var(--_link);
  }
  @media (max-width: 560px) {
    .details {
      inset: auto 0 0 0;
      inline-size: 100%;
      max-block-size: 72vh;
      border-radius: 12px 12px 0 0;
      border-inline: 0;
      border-block-end: 0;
    }
  }
`;

import { css } from 'lit';

export const toolbarStyles = css`
  ::highlight(roadmap-found) {
    background-color: var(--roadmap-found, light-dark(#ffe58a, #6b5200));
  }
  .find,
  .menu select {
    font-family: inherit;
  }
  .find {
    inline-size: 11em;
    cursor: text;
  }
  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .chips {
    flex: 1 0 100%;
    align-items: center;
    gap: 4px 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    max-inline-size: 24em;
    padding-inline: 8px;
    border-radius: 12px;
    background: var(--_accent-wash);
    color: var(--_accent);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .clear {
    min-block-size: 24px;
    color: var(--_accent);
    font-size: var(--_small);
  }
  .sheets > .state {
    min-block-size: 96px;
  }
  @media print {
    .sheets > .state {
      display: none;
    }
  }
  .menu {
    position: fixed;
    inset: auto;
    left: var(--_x, 0);
    top: var(--_y, 0);
    zoom: calc(1 / var(--_scale));
    font-size: calc(1em * var(--_scale));
    inline-size: min(300px * var(--_scale), 100vw - 16px);
    max-block-size: min(520px * var(--_scale), var(--_max-height, 100vh));
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 8px 24px var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .menu:popover-open {
    display: grid;
    gap: 12px;
  }
  .menu .find {
    inline-size: 100%;
  }
  .facet + .facet {
    border-block-start: 1px solid var(--_line);
  }
  .facet > summary {
    inline-size: auto;
    padding-block: 6px;
    font-weight: 600;
  }
  .facet ul {
    padding-block-end: 8px;
  }
  .facet label,
  .menu .tick {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: var(--_control);
    padding-block: 3px;
    cursor: pointer;
  }
  .facet-value {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .menu input[type='checkbox'] {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 2px;
  }
  .order,
  .share {
    display: grid;
    gap: 8px;
  }
  /* what does not fit beside its label stands below it */
  .menu .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .pick > .small {
    inline-size: 7em;
  }
  .pick > select {
    flex: 1;
    max-inline-size: 100%;
  }
  .order .tick {
    margin-inline-start: calc(7em + 8px);
    font-size: var(--_small);
  }
  .share .row {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding-inline: 8px;
    border-radius: var(--_radius);
  }
  .share .row:hover {
    background: var(--_wash);
  }
  .share [aria-busy='true'] {
    opacity: 0.6;
  }
  .paper > summary {
    padding-block: 6px;
    padding-inline: 8px;
  }
  .paper .pick + .pick {
    margin-block-start: 8px;
  }
  .lacks {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_warn-wash);
  }
  .menu .order:not(:first-child),
  .menu .share:not(:first-child) {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;

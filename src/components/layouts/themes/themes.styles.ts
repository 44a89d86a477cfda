import { css } from 'lit';

export const themesStyles = css`
  .themes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 32px;
    padding-block-start: 8px;
  }
  .themes.railed {
    grid-template-columns: 192px minmax(0, 1fr);
  }
  .guide .mark {
    font-size: 1em;
  }
  .guide {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .guide li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  /* the one strong signal: filled, tinted, plain, dashed */
  [class^='firm-'] .mark {
    padding: 1px 7px;
    border: 1px solid transparent;
    border-radius: 4px;
    font-weight: 600;
  }
  .firm-shipped .mark {
    background: var(--_good-wash);
  }
  .firm-committed .mark {
    background: var(--_accent-wash);
  }
  .firm-planned .mark {
    background: var(--_wash);
    border-color: var(--_line);
    color: var(--_ink);
  }
  .firm-exploring .mark {
    border: 1px dashed var(--_line-strong);
  }

  .index ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .index button {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .index button > :first-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .index button:hover {
    background: var(--_wash);
  }
  .tally {
    display: inline-flex;
    gap: 8px;
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .tally > span {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .tally .glyph {
    inline-size: 10px;
    block-size: 10px;
  }
  @container roadmap (inline-size < 560px) {
    .index ul {
      display: grid;
      gap: 0;
    }
    .index li + li {
      border-block-start: 1px solid var(--_line);
    }
    .index button {
      inline-size: 100%;
      border: 0;
      padding-inline: 0;
    }
  }
  .railed .index {
    position: sticky;
    inset-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) + 16px);
    align-self: start;
    max-block-size: calc(100vh / var(--_scale, 1) - (var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) + 32px));
    overflow-y: auto;
    /* room for the focus ring, which a scrolling box would cut off */
    padding: 3px;
    margin: -3px;
  }
  .railed .index ul {
    display: grid;
    gap: 0;
  }
  .railed .index button {
    inline-size: 100%;
    border: 0;
    border-inline-start: 2px solid var(--_line);
    border-radius: 0;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .railed .index button:hover {
    border-color: var(--_accent);
  }
  .railed .tally {
    margin-inline-start: 0;
    inline-size: 100%;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_row));
  }
  .theme {
    display: grid;
    gap: calc(3 * var(--_row));
    overflow-x: clip;
  }
  .theme h3 {
    scroll-margin-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) + 16px);
    padding-block-end: 12px;
    border-block-end: 2px solid var(--_ink);
    overflow-wrap: anywhere;
  }
  .theme h3 > span {
    display: block;
  }
  .theme h3 > .small {
    font-size: 0.75em;
    font-weight: 400;
  }
  .theme .benefit {
    max-inline-size: 48em;
    text-wrap: balance;
  }
  .windows {
    display: grid;
    grid-template-columns: repeat(var(--_tracks), minmax(0, 1fr));
    gap: calc(3 * var(--_row)) 32px;
  }
  .window {
    grid-column: span var(--_span);
  }
  .window h4 {
    padding-block-end: 8px;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(var(--_span), minmax(0, 1fr));
    column-gap: 32px;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 6px;
    padding-block: calc(1.5 * var(--_row)) calc(2.5 * var(--_row));
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .card .item {
    justify-self: start;
    font-weight: 600;
  }
  .firm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .promise {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .say {
    margin-block-start: 6px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line-strong);
  }
  .say > .small:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    color: var(--_muted);
  }
  .say.may {
    border-color: var(--_accent);
  }
  .say.not {
    border-color: var(--_bad);
  }
  .say.not > .small,
  .say.expired > .small {
    color: var(--_bad);
    font-weight: 600;
  }
  .say.expired blockquote {
    color: var(--_muted);
  }
  .copy {
    display: inline-grid;
    min-block-size: 24px;
    padding-inline-start: 8px;
    align-items: center;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    text-align: end;
  }
  .copy:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* at the end of the line it would stand outside of the page */
  .copy .sr {
    margin-inline-start: -1px;
  }
  .copy > span {
    grid-area: 1 / 1;
  }
  .copy:not([data-copy='ready']) .copy-ready,
  .copy:not([data-copy='copied']) .copy-copied,
  .copy:not([data-copy='selected']) .copy-selected {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    [class^='firm-'] .mark {
      border-color: CanvasText;
    }
  }
  @media print {
    .index,
    .copy {
      display: none;
    }
    .paper :is(.themes, .sections, .theme) {
      display: block;
    }
    .paper :is(.guide, .theme, .windows) {
      margin-block-end: 16px;
    }
    .paper .theme {
      print-color-adjust: exact;
    }
    .card {
      break-inside: avoid;
    }
    .promise {
      display: block;
    }
    .theme h3,
    .window h4,
    .paper .window {
      break-inside: avoid;
    }
    /* what heads it on every sheet that it reaches */
    @supports not (-moz-appearance: none) {
      .paper :is(.theme, .window) {
        display: table;
        inline-size: 100%;
        break-inside: auto;
      }
      .paper :is(.theme h3, .window h4) {
        display: table-header-group;
      }
      /* a group of rows has no padding */
      .paper .theme h3::after {
        content: '';
        display: block;
        block-size: 12px;
      }
      .paper .theme h3 {
        background: linear-gradient(var(--_ink) 0 0) bottom / 100% 2px no-repeat;
      }
    }
    /* Firefox cuts a grid anywhere, and loses what stands in a table within one: some items at a time have it */
    @supports (-moz-appearance: none) {
      .paper .windows {
        display: block;
      }
      .paper .cards {
        --_span: var(--_tracks);
      }
    }
  }
`;

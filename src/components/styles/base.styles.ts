import { css } from 'lit';

/**
 * What every element of ours builds on: the element itself as the page sees it, plain elements in our type and colours, the two shared
 * buttons, text for screen readers only.
 */
export const base = css`
  :host {
    display: block;
    /* what is measured by its own width has none of its own: a row, a cell or a dialog that is as wide as what is in it needs to be told one */
    contain-intrinsic-width: 288px;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--roadmap-font, inherit);
    font-size: var(--roadmap-font-size, 0.875rem);
    line-height: 1.45;
    text-align: left;
    /* what a page hands on from a heading, a table that may not break, a banner; a reader's own text spacing stays */
    font-style: normal;
    font-weight: 400;
    overflow-wrap: normal;
    white-space: normal;
    word-break: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
  }
  :host([density='compact']) {
    font-size: var(--roadmap-font-size, 0.8125rem);
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  table {
    margin: 0;
    padding: 0;
    font: inherit;
    /* a page without a document type gives tables letters of its own */
    color: inherit;
  }
  h3,
  h4,
  b {
    font-weight: 600;
  }
  h3 {
    font-size: var(--_lead);
    line-height: 1.3;
  }
  ul,
  ol {
    list-style: none;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }
  a {
    color: var(--_link);
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  /* short facts side by side, on as many lines as they need */
  .flow {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  /* what stands in for items that are not drawn yet, as large as they will be */
  .unseen {
    block-size: var(--_h);
    overflow: clip;
    content-visibility: auto;
    color: var(--_muted);
  }
  /* a text may come from data, and be written the other way than the words around it; beside others in one element it is a <bdi> */
  :not(:has(> *)) {
    unicode-bidi: plaintext;
  }
  /* and begins at the side of the view all the same */
  :where([dir='rtl']) {
    text-align: right;
  }
  .gap {
    display: block;
    block-size: var(--_h);
  }
  .more summary {
    padding-block: 4px;
    font-size: var(--_small);
    color: var(--_accent);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_control);
    padding-inline: 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: var(--_small);
    white-space: nowrap;
  }
  .button:hover {
    background: var(--_wash);
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  /* an item's title, wherever it is drawn: it opens the details */
  .item {
    border-radius: 2px;
    text-decoration: underline transparent;
    text-underline-offset: 3px;
    min-block-size: 24px;
    /* clear of the sticky bar when the page scrolls to it */
    scroll-margin-block: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) + 64px) 24px;
  }
  .item:hover {
    text-decoration-color: currentColor;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_small);
    white-space: nowrap;
  }
  /* in a line of text it sits on the line, its shape in the middle */
  .mark > span {
    align-self: baseline;
  }
  .glyph {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .glyph .solid {
    fill: currentColor;
    stroke: none;
  }
  .cut {
    stroke: var(--_paper);
  }
  .dotted {
    stroke-dasharray: 2 2.3;
  }
  .tone-plain {
    color: var(--_muted);
  }
  .tone-accent {
    color: var(--_accent);
  }
  .tone-good {
    color: var(--_good);
  }
  .tone-warn {
    color: var(--_warn);
  }
  .tone-bad {
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .glyph,
    [class*='tone-'] {
      color: CanvasText;
    }
  }
`;

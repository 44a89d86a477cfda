import { css } from 'lit';

export const roadmapFindingsStyles = css`
  :host {
    container: findings / inline-size;
    min-inline-size: 0;
    flex: auto;
  }
  .bar,
  fieldset,
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .bar {
    justify-content: space-between;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_line);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* nothing told takes no place, and stays there to be told in */
  .end span:empty {
    margin-inline-end: -8px;
  }
  .button:disabled {
    color: var(--_muted);
    cursor: default;
  }
  section {
    margin-block-start: 32px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  h3 {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .glyph.contradiction {
    color: var(--_bad);
  }
  .glyph.conflict {
    color: var(--_warn);
  }
  .glyph.gap,
  .glyph.suppressed {
    color: var(--_muted);
  }
  .glyph .solid {
    fill-rule: evenodd;
  }
  .check {
    margin-block-start: 20px;
  }
  h4 {
    padding-block-end: 4px;
    font-variant-numeric: tabular-nums;
  }
  h4 .muted {
    padding-inline-start: 4px;
    font-weight: normal;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 144px;
    gap: 4px 24px;
    align-items: start;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: end;
  }
  .accepted,
  .accept {
    grid-column: 1 / -1;
  }
  .accept {
    display: grid;
    gap: 12px;
    max-inline-size: 480px;
    padding-block: 8px;
  }
  .accept > div {
    display: grid;
    gap: 4px;
  }
  .accept .act {
    justify-content: start;
  }
  .accept label {
    font-size: var(--_small);
    font-weight: 600;
  }
  textarea,
  input {
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  input[type='date'] {
    inline-size: 160px;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .wrong:empty {
    display: none;
  }
  .wrong {
    color: var(--_bad);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px 24px;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* what somebody is told leads to where they are told it */
  .told {
    min-block-size: 24px;
    text-decoration: underline var(--_line-strong);
    text-underline-offset: 3px;
  }
  .told:hover {
    text-decoration-color: currentColor;
  }
  .possible {
    padding-inline: 6px;
    border: 1px dashed var(--_line-strong);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }
  .more {
    margin-block-start: 16px;
  }
  .empty {
    padding-block: 24px;
  }
  @container findings (inline-size < 720px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    li dl {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    li > .act {
      grid-column: 2;
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    .glyph {
      color: CanvasText;
    }
  }
`;

import { css } from 'lit';

/** The choice of lenses, in the view's own bar or anywhere else on a page. */
export const lensPickerStyles = css`
  .lens-form {
    display: contents;
  }
  /* each in sight, the chosen one above all; only a name wider than the whole is scrolled to */
  .lenses {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 2px;
    border: 0;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_wash);
    overflow-x: auto;
  }
  .lens {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_control);
    padding-inline: 12px;
    border-radius: var(--_radius);
    color: var(--_muted);
    white-space: nowrap;
    cursor: pointer;
  }
  .lens:hover {
    color: var(--_ink);
  }
  .lens input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .lens:has(:checked) {
    color: var(--_ink);
    font-weight: 600;
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 1px 2px light-dark(rgb(0 0 0 / 0.06), rgb(0 0 0 / 0.4));
  }
  .lens:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .lens:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;

import { css } from 'lit';

/** What floats above the page beside what opened it: placed in pixels of the window, only its text grows with the page. */
export const floatingPanel = css`
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
`;

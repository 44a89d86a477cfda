import { css } from 'lit';

/** The box of a name that has no room in a picture. */
export const nameTagStyles = css`
  .name-tag {
    inset: var(--_y, 0) auto auto var(--_x, -9999px);
    max-inline-size: min(360px * var(--_scale), 100vw - 16px);
    padding: 6px 10px;
    font-size: calc(var(--_small) * var(--_scale));
    /* the pointer comes to it without leaving it */
    overflow: visible;
    cursor: auto;
  }
  .name-tag::before {
    content: '';
    position: absolute;
    inset: -10px 0;
    z-index: -1;
  }
`;

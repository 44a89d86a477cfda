import { css } from 'lit';

/** The box of what is told of an entry of a picture. */
export const nameTagStyles = css`
  .name-tag {
    inset: var(--_y, 0) auto auto var(--_x, -9999px);
    max-inline-size: min(360px * var(--_scale), 100vw - 16px);
    padding: 8px 12px;
    font-size: calc(var(--_small) * var(--_scale));
    /* the pointer comes to it without leaving it */
    overflow: visible;
    cursor: auto;
  }
  .name-tag p + p {
    margin-block-start: 8px;
  }
  .name-tag bdi {
    font-weight: 600;
  }
  .name-tag .muted {
    display: block;
  }
  .name-tag::before {
    content: '';
    position: absolute;
    inset: -10px 0;
    z-index: -1;
  }
`;

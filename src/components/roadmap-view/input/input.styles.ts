import { css } from 'lit';

export const inputStyles = css`
  .leave {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    justify-items: start;
  }
  .leave ul,
  .leave li {
    display: grid;
    gap: 4px;
  }
  .leave ul {
    gap: 12px;
  }
  .leave blockquote {
    max-block-size: 120px;
    overflow: auto;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line-strong);
    white-space: pre-line;
  }
  .leave-form {
    display: grid;
    gap: 12px;
    inline-size: 100%;
  }
  .leave-form > div {
    display: grid;
    gap: 4px;
  }
  .leave-form fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .leave-form legend {
    padding: 0;
    margin-block-end: 4px;
  }
  .leave-form legend,
  .leave-form div > label {
    font-size: var(--_small);
    font-weight: 600;
  }
  .leave-form label .small {
    font-size: inherit;
    font-weight: 400;
  }
  .leave-form .flow label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    font-size: inherit;
    font-weight: 400;
  }
  .leave-form .flow input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .leave-form textarea,
  .leave-form [type='text'] {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .leave-form textarea {
    min-block-size: 96px;
  }
  .leave-form [aria-invalid='true']:not(fieldset) {
    border-color: var(--_bad);
  }
  .leave-form .send {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .notices .item {
    min-block-size: 0;
    text-decoration-color: currentColor;
  }
  .notices .button {
    margin-inline-start: 4px;
  }
`;

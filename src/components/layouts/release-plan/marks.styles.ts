import { css } from 'lit';

/** Milestones on bars and beside them, and where an item was before it moved. */
export const marksStyles = css`
  .plan-mark {
    inset-inline-start: calc(var(--m) + 8px);
    color: var(--_muted);
  }
  /* a letter, not a turned box: a transform for each of a thousand costs more than all the rest */
  .plan-mark::before,
  .plan-point::before {
    content: '◆';
    position: absolute;
    inset-inline-start: -14px;
    inline-size: 12px;
    text-align: center;
    color: var(--_ink);
    pointer-events: none;
  }
  .plan-mark::after {
    content: attr(data-name);
    unicode-bidi: plaintext;
  }
  .plan-mark.before {
    inset-inline: auto calc(var(--m) + 8px);
  }
  .plan-mark.before::before {
    inset-inline: auto -14px;
  }
  .plan-point {
    inset-inline-start: var(--x);
    inline-size: 0;
  }
  .plan-point::before {
    /* over the line that leads to it */
    z-index: 1;
    inset-inline-start: -8px;
    inset-block-start: -1px;
    inline-size: 16px;
    font-size: 1.35em;
  }
  .plan-point::after {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline-end: 0;
    inline-size: calc(var(--x) - var(--from));
    border-block-start: 2px solid var(--_muted);
  }
  /* what is pressed is its shape, too; on a stretch before it, that as well */
  .plan-point > button {
    position: absolute;
    inset-inline-start: -12px;
    min-inline-size: 24px;
    padding-inline-start: 25px;
  }
  .before > button {
    inset-inline: auto -12px;
    padding-inline: 0 calc(var(--x) - var(--from) + 25px);
  }
  .plan-point [dir] {
    background: var(--_paper);
  }
  .plan-point.done {
    color: var(--_muted);
  }

  .later > .plan-bar::after,
  .sooner > .plan-bar::after {
    content: '';
    inset-block: 20px calc(var(--below) - 4px);
    inset-inline-start: var(--o);
    inline-size: var(--ow);
    border: 0 solid var(--_warn);
    border-inline-start-width: 1px;
    border-block-end: 1px dashed color-mix(in srgb, var(--_line-strong) 60%, transparent);
    pointer-events: none;
  }
  .sooner > .plan-bar::after {
    border-inline: 0 solid var(--_muted);
    border-inline-end-width: 1px;
  }
`;

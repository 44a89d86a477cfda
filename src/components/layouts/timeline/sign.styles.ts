import { css } from 'lit';

/** The shape and the colours of each status and each trouble, as bars and the counts of a lane have them. */
export const signStyles = css`
  .time-item > .item::before,
  .sign::before {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    background: var(--tone);
    clip-path: var(--shape);
  }
  .time-item > .item::before {
    position: absolute;
    top: 5px;
    left: 6px;
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .time-item:is(.at-risk, .off-track) {
    --signs: 40px;
  }
  .time-item > .item::after {
    position: absolute;
    top: 7px;
    left: 25px;
    inline-size: 11px;
    block-size: 11px;
  }
  .time:dir(rtl) .time-item > .item::before {
    left: auto;
    right: 6px;
  }
  .time:dir(rtl) .time-item > .item::after {
    left: auto;
    right: 25px;
  }
  .time-item.at-risk > .item::after,
  .time-item.off-track > .item::after {
    content: '';
    background: var(--trouble);
    clip-path: var(--trouble-shape);
  }
  .at-risk {
    --trouble: var(--_warn);
    --trouble-shape: polygon(50% 4%, 100% 94%, 0 94%);
  }
  .off-track {
    --trouble: var(--_bad);
    --trouble-shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .sign.at-risk,
  .sign.off-track {
    --tone: var(--trouble);
    --shape: var(--trouble-shape);
  }
  .soft {
    --fill: color-mix(in srgb, var(--_line) 60%, var(--_paper));
  }
  .is-unknown {
    --tone: var(--_muted);
    --fill: var(--_wash);
    --shape: path('M7 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4');
  }
  .is-proposed,
  .is-planned,
  .is-paused,
  .is-cancelled {
    --tone: var(--_muted);
    --shape: path('M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5');
  }
  .is-proposed {
    --tone: repeating-conic-gradient(var(--_muted) 0 25deg, #0000 0 45deg);
  }
  .is-paused {
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M4.7 4.6h1.5v4.8h-1.5zM7.8 4.6h1.5v4.8h-1.5z'
    );
  }
  .is-cancelled {
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M2.7 10.3l7.6-7.6l1 1l-7.6 7.6z'
    );
    --fill: linear-gradient(var(--_line-strong) 0 0) 0 / 100% 1px no-repeat var(--_paper);
  }
  .is-in-progress {
    --tone: var(--_accent);
    --edge: color-mix(in srgb, var(--_accent) 70%, var(--_paper));
    --fill: linear-gradient(var(--toward), color-mix(in srgb, var(--_accent) 28%, var(--_paper)) var(--p, 0%), var(--_accent-wash) 0);
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M7 3.5a3.5 3.5 0 0 1 0 7z'
    );
  }
  .is-blocked {
    --tone: var(--_bad);
    --edge: var(--_bad);
    --fill: repeating-linear-gradient(-45deg, var(--_bad-wash) 0 5px, var(--_paper) 5px 10px);
    --shape: path(evenodd, 'M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4zM4 6.2v1.6h6V6.2z');
  }
  .is-done {
    --tone: var(--_good);
    --edge: var(--_line-strong);
    --fill: linear-gradient(color-mix(in srgb, var(--_muted) 20%, var(--_paper)) 0 0);
    --shape: path(evenodd, 'M7 .8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4M3.7 7.7l2.5 2.6l4.2-4.7l-1.1-1l-3.2 3.6l-1.3-1.5z');
  }
  .is-proposed::before {
    border-style: dashed;
  }
  .time-item.is-paused::before {
    border-style: dotted;
    border-width: 2px;
  }
  .is-cancelled > .item {
    text-decoration: line-through;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .time-item > .item::before,
    .time-item > .item::after,
    .sign::before {
      forced-color-adjust: none;
    }
  }
`;

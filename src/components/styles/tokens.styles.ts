import { css } from 'lit';

/**
 * Two tiers: `--roadmap-*` are for the page to set, `--_*` are what our styles read. Colours follow the page's `color-scheme`.
 * Text colours keep 4.5:1 on paper and wash, marks and lines that carry meaning 3:1, in both schemes.
 */
export const tokens = css`
  :host,
  .inked {
    --_paper: var(--roadmap-paper, light-dark(#ffffff, #16181b));
    --_wash: var(--roadmap-wash, light-dark(#f6f7f8, #1d2024));
    --_ink: var(--roadmap-ink, light-dark(#16191d, #eceef0));
    --_muted: var(--roadmap-muted, light-dark(#59626d, #a3acb6));
    --_line: var(--roadmap-line, light-dark(#e4e7ea, #2c3036));
    --_line-strong: var(--roadmap-line-strong, light-dark(#868f9a, #6f7882));
    --_accent: var(--roadmap-accent, light-dark(#2156c4, #8ab0ff));
    --_accent-wash: var(--roadmap-accent-wash, light-dark(#e9effb, #1e2a44));
    --_on-accent: var(--roadmap-on-accent, light-dark(#ffffff, #10192c));
    --_good: var(--roadmap-good, light-dark(#15764b, #62daa3));
    --_good-wash: var(--roadmap-good-wash, light-dark(#e5f3ea, #17301f));
    --_warn: var(--roadmap-warn, light-dark(#855d05, #e0b34e));
    --_warn-wash: var(--roadmap-warn-wash, light-dark(#fbf1dc, #352a12));
    --_bad: var(--roadmap-bad, light-dark(#b20518, #eb695a));
    --_bad-wash: var(--roadmap-bad-wash, light-dark(#fbe9e7, #3a1c1a));
    --_link: var(--roadmap-link, var(--_accent));
    --_today: var(--roadmap-today, var(--_accent));
    --_focus: 2px solid var(--roadmap-focus, var(--_accent));
    --_shadow: var(--roadmap-shadow, light-dark(rgb(16 24 40 / 0.15), rgb(0 0 0 / 0.6)));
    --_radius: var(--roadmap-radius, 6px);
    --_bar-radius: var(--roadmap-bar-radius, 4px);
    /* what rows, cards and the room between sections are measured in, and the least height of what is pressed */
    --_row: var(--roadmap-row, 8px);
    --_control: var(--roadmap-control, 28px);
    /* three sizes of text beside the body's, which is the host's own */
    --_small: var(--roadmap-small, 0.857em);
    --_lead: 1.143em;
    --_title: var(--roadmap-title, 1.571em);
  }
  /* on paper, where the page has given dark colours */
  .inked {
    --roadmap-paper: initial;
    --roadmap-wash: initial;
    --roadmap-ink: initial;
    --roadmap-muted: initial;
    --roadmap-line: initial;
    --roadmap-line-strong: initial;
    --roadmap-accent: initial;
    --roadmap-accent-wash: initial;
    --roadmap-on-accent: initial;
    --roadmap-good: initial;
    --roadmap-good-wash: initial;
    --roadmap-warn: initial;
    --roadmap-warn-wash: initial;
    --roadmap-bad: initial;
    --roadmap-bad-wash: initial;
    --roadmap-link: initial;
    --roadmap-today: initial;
  }
  :host([density='compact']) {
    --_row: var(--roadmap-row, 4px);
    --_control: var(--roadmap-control, 24px);
  }
`;

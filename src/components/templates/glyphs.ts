import { svg, type SVGTemplateResult } from 'lit';
import type { Commitment, HealthValue, Status } from '../../sdk/model/closed-lists.js';

/**
 * The shape of each status, health and commitment: told apart without colour, the same wherever they are drawn.
 * Drawn in a box of 14 by 14.
 */
export const STATUS_GLYPHS: Record<Status | 'unknown', SVGTemplateResult> = {
  unknown: svg`<circle cx="7" cy="7" r="1.5" class="solid" />`,
  proposed: svg`<circle cx="7" cy="7" r="5.5" stroke-dasharray="1.5 2.8" />`,
  planned: svg`<circle cx="7" cy="7" r="5.5" />`,
  'in-progress': svg`<circle cx="7" cy="7" r="5.5" /><path d="M7 3.5a3.5 3.5 0 0 1 0 7z" class="solid" />`,
  blocked: svg`<path d="M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4z" class="solid" /><path d="M4 7h6" class="cut" stroke-width="2" />`,
  paused: svg`<circle cx="7" cy="7" r="5.5" /><path d="M5.4 4.8v4.4M8.6 4.8v4.4" />`,
  done: svg`<circle cx="7" cy="7" r="6.2" class="solid" /><path d="M4.2 7.2l2 2 3.6-4" class="cut" />`,
  cancelled: svg`<circle cx="7" cy="7" r="5.5" /><path d="M3.2 10.8l7.6-7.6" />`,
};

export const HEALTH_GLYPHS: Record<HealthValue, SVGTemplateResult> = {
  'on-track': svg`<circle cx="7" cy="7" r="5" class="solid" />`,
  'at-risk': svg`<path d="M7 1.5L13 12.5H1z" class="solid" />`,
  'off-track': svg`<path d="M7 0.8L13.2 7L7 13.2L0.8 7z" class="solid" />`,
};

/** From firm to loose: full, three quarters, half, a dashed outline. */
export const COMMITMENT_GLYPHS: Record<Commitment, SVGTemplateResult> = {
  shipped: svg`<rect x="1" y="1" width="12" height="12" rx="2" class="solid" /><path d="M4 7.2l2 2 4-4.4" class="cut" />`,
  committed: svg`<rect x="1" y="1" width="12" height="12" rx="2" class="solid" />`,
  planned: svg`<rect x="1.75" y="1.75" width="10.5" height="10.5" rx="1.5" /><path d="M1.75 7h10.5v4.5a1 1 0 0 1-1 1h-8.5a1 1 0 0 1-1-1z" class="solid" />`,
  exploring: svg`<rect x="1.75" y="1.75" width="10.5" height="10.5" rx="1.5" stroke-dasharray="2.2 2.2" />`,
};

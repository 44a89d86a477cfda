import { html, nothing, type TemplateResult } from 'lit';
import { ownWords } from '../i18n/own-words.js';
import type { Words } from '../i18n/words.js';

/** What is done with all lanes of a timeline or a release plan at once. */
export const LANE_TOOLS = { fold: 'Fold all lanes', unfold: 'Unfold all lanes', links: 'Dependencies' } as const;

/** In the words of the timeline, wherever they stand. */
const say = /* @__PURE__ */ ownWords('timeline', LANE_TOOLS);

export interface LaneToolsState {
  lanes: number;
  hasOpenLanes: boolean;
  /** Whether all dependencies are drawn; undefined where there are none. */
  links: boolean | undefined;
}

export interface LaneActions {
  foldAll(fold: boolean): void;
  showLinks(show: boolean): void;
}

/** Buttons that fold and unfold all lanes, and that draw all dependencies. */
export function laneTools({ lanes, hasOpenLanes, links }: LaneToolsState, actions: LaneActions, words: Words): TemplateResult {
  const fold = lanes > 1 && say(words, hasOpenLanes ? 'fold' : 'unfold');
  return html`${fold ? html`<button class="button" @click=${() => actions.foldAll(hasOpenLanes)}>${fold}</button>` : nothing}
  ${
    links === undefined
      ? nothing
      : html`<button class="button" aria-pressed=${links} @click=${() => actions.showLinks(!links)}>${say(words, 'links')}</button>`
  }`;
}

/** The folded lanes with one more, or without it. */
export const toggled = (id: string, collapsed: readonly string[] = []): string[] =>
  collapsed.includes(id) ? collapsed.filter((one) => one !== id) : [...collapsed, id];

import { html, type TemplateResult } from 'lit';
import { ZOOMS, type Zoom } from '../../../sdk/lenses/arrange.js';
import type { Words } from '../../i18n/words.js';
import { laneTools, type LaneActions, type LaneToolsState } from '../lane-tools.js';
import { say } from './timeline-messages.js';

/** What the tools above the timeline do. */
export interface TimelineActions extends LaneActions {
  step(way: 1 | -1): void;
  zoom(way: 1 | -1): void;
  zoomTo(zoom: Zoom): void;
  today(): void;
}

/** What they show. */
export interface TimelineState extends LaneToolsState {
  zoom: Zoom | undefined;
  period: string;
}

/** Buttons for everything that a drag, a wheel or two fingers do. */
export function tools(state: TimelineState, actions: TimelineActions, words: Words): TemplateResult {
  const button = (label: string, sign: string, act: () => void): TemplateResult =>
    html`<button class="button" aria-label=${label} title=${label} @click=${act}>${sign}</button>`;
  return html`<div class="time-tools" role="group" aria-label=${say(words, 'tools')}>
    <span class="time-steps">
      ${button(say(words, 'earlier'), '‹', () => actions.step(-1))}
      <button class="button" @click=${() => actions.today()}>${words.word('date.today')}</button>
      ${button(say(words, 'later'), '›', () => actions.step(1))}
    </span>
    <span class="time-steps">
      ${button(say(words, 'further'), '−', () => actions.zoom(-1))} ${zoomPicker(state, actions, words)}
      ${button(say(words, 'nearer'), '+', () => actions.zoom(1))}
    </span>
    <b class="time-period">${state.period}</b>
    <span class="time-steps time-last">${laneTools(state, actions, words)}</span>
  </div>`;
}

function zoomPicker({ zoom }: TimelineState, actions: TimelineActions, words: Words): TemplateResult {
  return html`<label
    ><span class="sr">${say(words, 'zoom')}</span>
    <select class="button" @change=${({ target }: Event) => actions.zoomTo((target as HTMLSelectElement).value as Zoom)}>
      ${zoom ? '' : html`<option value="" selected>${say(words, 'between')}</option>`}
      ${ZOOMS.map((name) => html`<option value=${name} .selected=${name === zoom}>${say(words, name)}</option>`)}
    </select>
  </label>`;
}

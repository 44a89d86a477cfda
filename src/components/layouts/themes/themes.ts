import { html, nothing, type TemplateResult } from 'lit';
import { layoutThemes } from '../../../sdk/layout/layout-themes.js';
import { cssVars } from '../../templates/css-vars.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { whenChanged } from '../when-changed.js';
import { commitmentGuide } from './commitment-guide.js';
import { themeIndex } from './theme-index.js';
import { theme } from './theme.js';
import { themesStyles } from './themes.styles.js';

/** A sheet to have open in a call: benefits, how firm each thing is, and the sentence that may be said. */
export const themes: LayoutModule = { name: 'themes', legend: [], styles: themesStyles, draw };

/** Fewer are found without an index. */
const INDEX_FROM = 3;

/** What the view has above the first theme. */
const ABOVE = 200;

const headingId = (index: number): string => `theme-${index}`;

function draw(scene: Scene): TemplateResult {
  return html`<div>${whenChanged(scene, () => drawSheet(scene))}</div>`;
}

function drawSheet(scene: Scene): TemplateResult {
  const { lanes, projection, frame } = scene;
  const { rail, tracks, sections } = layoutThemes(lanes, projection, frame.width);
  const { height = Infinity } = frame;
  const indexed = sections.length >= INDEX_FROM;
  return html`<div class="themes ${rail && indexed ? 'railed' : ''}" ${cssVars({ '--_tracks': tracks })}>
    ${commitmentGuide(scene)} ${indexed ? themeIndex(sections, headingId, scene) : nothing}
    <div class="sections">${sections.map((section, index) => theme(section, headingId(index), ABOVE + section.top < height, scene))}</div>
  </div>`;
}

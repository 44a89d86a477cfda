import { html, nothing, type TemplateResult } from 'lit';
import { layoutThemes } from '../../../sdk/layout/layout-themes.js';
import { cssVars } from '../../templates/css-vars.js';
import { themesGroups } from '../../../sdk/layout/picture-groups.js';
import type { Lanes } from '../../../sdk/lenses/arrange.js';
import type { LayoutModule, Scene, TableScene } from '../layout-module.js';
import { tableLanes } from '../table-lanes.js';
import { whenChanged } from '../when-changed.js';
import { commitmentGuide } from './commitment-guide.js';
import { themeIndex } from './theme-index.js';
import { theme, WINDOW_WORDS } from './theme.js';
import { themesStyles } from './themes.styles.js';

/** A sheet to have open in a call: benefits, how firm each thing is, and the sentence that may be said. */
export const themes: LayoutModule = { name: 'themes', styles: themesStyles, draw, table };

/** Fewer are found without an index. */
const INDEX_FROM = 3;

/** What the view has above the first theme. */
const ABOVE = 200;

const headingId = (index: number): string => `theme-${index}`;

function draw(scene: Scene): TemplateResult {
  return html`<div>${whenChanged(scene, () => drawSheet(scene))}</div>`;
}

function table(scene: TableScene): Lanes {
  const { lanes, projection, frame, view, words } = scene;
  const { groupBy } = lanes;
  const groups = themesGroups(layoutThemes(lanes, projection, frame.width, view));
  // where there are no themes, the windows are the groups
  return { ...tableLanes(groups, scene, (name) => words.word(WINDOW_WORDS[name])), groupBy: groupBy === 'none' ? 'horizon' : groupBy };
}

function drawSheet(scene: Scene): TemplateResult {
  const { lanes, projection, frame, view } = scene;
  const { rail, tracks, sections } = layoutThemes(lanes, projection, frame.width, view);
  const { height = Infinity } = frame;
  const indexed = sections.length >= INDEX_FROM;
  return html`<div class="themes ${rail && indexed ? 'railed' : ''}" ${cssVars({ '--_tracks': tracks })}>
    ${commitmentGuide(scene)} ${indexed ? themeIndex(sections, headingId, scene) : nothing}
    <div class="sections">${sections.map((section, index) => theme(section, headingId(index), ABOVE + section.top < height, scene))}</div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Lanes, View } from '../../sdk/lenses/arrange.js';
import { listCounted } from '../../sdk/lenses/list-counted.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Words } from '../i18n/words.js';
import type { LayoutModule } from '../layouts/layout-module.js';
import { countsLine } from '../templates/counts-line.js';
import { issuesSign } from '../templates/issues-sign.js';

/**
 * Below the picture: what its shapes mean, where every item went, what is wrong with the data, what readers must not rely on.
 * @param issues of the data
 * @param missing files of ours: told to all, since they say nothing of the data
 */
export function viewFoot(
  projection: Projection,
  module: LayoutModule | undefined,
  view: View | undefined,
  lanes: Lanes | undefined,
  words: Words,
  issues: readonly Issue[],
  missing: readonly Issue[],
): TemplateResult {
  const { counts, disclaimer } = projection;
  const isOpen = counts.source !== null;
  return html`<div class="foot">
    ${view && lanes && module?.legend?.({ projection, lanes, view, words })}
    ${countsLine(lanes?.counts ?? counts, () => listCounted(projection, view), words)}
    ${issuesSign(missing, words, true, words.word('issues.parts'))} ${issuesSign(issues, words, isOpen)}
    ${disclaimer ? html`<p class="disclaimer">${disclaimer}</p>` : nothing}
  </div>`;
}

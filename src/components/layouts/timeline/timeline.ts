import { html, noChange, type ChildPart, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { layoutTimeline, packInSlices } from '../../../sdk/layout/layout-timeline.js';
import { timelineGroups } from '../../../sdk/layout/picture-groups.js';
import type { Slices } from '../../../sdk/model/each-in-slices.js';
import { isSorted } from '../../../sdk/lenses/is-sorted.js';
import { legend, wearsSigns, wornInSlices } from '../../templates/legend.js';
import type { LayoutModule, PreparedScene, Scene } from '../layout-module.js';
import { tableLanes } from '../table-lanes.js';
import { paperHeads, paperTimeline } from './paper.js';
import { Surface } from './surface.js';
import { timelineStyles } from './timeline.styles.js';

/** Lanes by any grouping on a time axis that is explored like a map: what is in sight is drawn, whatever there is. */
export const timeline: LayoutModule = {
  name: 'timeline',
  legend: ({ lanes, words }) => legend(lanes, wearsSigns, words),
  styles: timelineStyles,
  prepare,
  draw: (scene) =>
    scene.frame.paper
      ? paperTimeline(scene)
      : html`<div class="time" part="timeline" data-windowed @roadmap-reveal=${reveal}>${surface(scene)}</div>`,
  table: (scene) => {
    const { projection, lanes, view, words, frame } = scene;
    const layout = layoutTimeline(projection, lanes, { wide: true, inOrder: isSorted(view), spread: frame.spread });
    return tableLanes(timelineGroups(layout, projection, view), scene, (part) => words.word(`plan.${part}`));
  },
  heads: paperHeads,
  along: ['inset-inline-start', 'inline-size', '--x', '--w', '--r', '--o', '--ow', '--fs', '--fe', '--day'],
};

/** Bars in their rows, and what the key to the shapes has to tell. */
function* prepare({ projection, lanes, view }: PreparedScene): Slices {
  yield* packInSlices(projection, lanes, { inOrder: isSorted(view) });
  yield* wornInSlices(lanes, wearsSigns);
}

/** Whoever wants an item that is far away says so to all that draws only what is near (`revealIn`). */
function reveal({ currentTarget, detail }: CustomEvent<string>): void {
  surfaces.get(currentTarget as Node)?.reveal(detail);
}

const surfaces = new WeakMap<Node, Surface>();

/** Keeps the surface as long as its place is on the page. */
class SurfaceDirective extends AsyncDirective {
  #surface: Surface | undefined;

  render(_scene: Scene): unknown {
    return noChange;
  }

  override update(part: ChildPart, [scene]: [Scene]): TemplateResult | typeof noChange {
    this.#surface ??= new Surface(
      (drawn) => this.setValue(drawn),
      () => part.parentNode as Element,
    );
    surfaces.set(part.parentNode, this.#surface);
    return this.#surface.take(scene) ?? noChange;
  }

  protected override disconnected(): void {
    this.#surface?.disconnect();
  }

  protected override reconnected(): void {
    this.#surface?.connect();
  }
}

const surface = /* @__PURE__ */ directive(SurfaceDirective);

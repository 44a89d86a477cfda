import { noChange, type ChildPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { pageOf } from '../../templates/page-of.js';
import { SightWatch } from '../../templates/sight-watch.js';

type Link = ReleasePlanLayout['links'][number];
type DrawLink = (link: Link) => unknown;

/** How far beyond the window an end counts as in sight, in windows. */
const MARGIN = 0.5;
/** More lines than these tell a reader nothing. */
const MOST = 300;

/** Of many links those of which an end is near the window, in the lanes that it stands among. */
class LinksInSightDirective extends AsyncDirective {
  #links: readonly Link[] = [];
  #draw!: DrawLink;
  #place!: HTMLElement;
  #drawn = '';
  #isAll = false;
  readonly #watch = new SightWatch(
    () => this.#look(),
    () => {
      this.#isAll = true;
      this.#watch.later();
    },
  );

  render(_links: readonly Link[], _draw: DrawLink): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [links, draw]: [readonly Link[], DrawLink]): unknown {
    [this.#links, this.#draw, this.#place, this.#drawn] = [links, draw, parentNode as HTMLElement, ''];
    if (this.#watch.isOn) this.#watch.later();
    else this.reconnected();
    return noChange;
  }

  protected override disconnected(): void {
    this.#watch.stop();
  }

  protected override reconnected(): void {
    this.#watch.start(this.#place);
  }

  #look(): void {
    const inSight = this.#inSight();
    const all = [...this.#links.keys()];
    const shown = this.#isAll ? all : all.filter((index) => inSight(this.#links[index]!)).slice(0, MOST);
    const drawn = shown.join();
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.setValue(shown.map((index) => this.#draw(this.#links[index]!)));
  }

  /** Where lanes stand is asked of the page: what their headings say may be higher than their rows. */
  #inSight(): (link: Link) => boolean {
    const lanes = [...this.#place.querySelectorAll('.plan-body')].map((lane) => lane.getBoundingClientRect().top);
    const { width } = this.#place.getBoundingClientRect();
    // within a page that is shown larger or smaller
    const scale = width / this.#place.offsetWidth || 1;
    const { innerHeight } = pageOf(this.#place);
    const isNear = (lane: number, y: number): boolean => {
      const at = lanes[lane]! + y * scale;
      return at > -MARGIN * innerHeight && at < (1 + MARGIN) * innerHeight;
    };
    return ({ box: { upper, top, lower, bottom } }) => isNear(upper, top) || isNear(lower, bottom);
  }
}

export const linksInSight = /* @__PURE__ */ directive(LinksInSightDirective);

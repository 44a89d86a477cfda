import type { ReactiveControllerHost } from 'lit';
import type { Lens } from '../../sdk/lenses/lens.js';
import type { Issue } from '../../sdk/model/issue.js';
import { remember } from '../controllers/remember.js';
import { withTransition } from '../controllers/with-transition.js';
import { RoadmapLensChangeEvent } from '../events.js';
import type { LensChoice } from '../templates/lens-picker.js';
import type { ReadingController } from './reading-controller.js';
import { layoutNamed, resolveLenses, type ResolvedLenses } from './resolve-lenses.js';
import { unknownLens } from './settings-issues.js';

type Host = ReactiveControllerHost & HTMLElement & { lens: string; lenses: unknown };

/** What the reader chose, until it is turned to, and the lens that the page had named then. */
interface Turning {
  id: string;
  from: string;
}

/** Which lenses there are to choose from, which one is shown, and how a reader chooses another. */
export class LensChoosing {
  /** The lens that the page named first; it stays among those to choose from. */
  #named = '';
  #turning: Turning | undefined;
  readonly #resolve = remember(resolveLenses);
  readonly #unknown = remember(unknownLens);

  /** @param isPerLens whether each lens is an answer of its own, which the server makes */
  constructor(
    private readonly host: Host,
    private readonly reading: ReadingController,
    private readonly isPerLens: () => boolean,
  ) {}

  /** To be called when the page or the reader has named a lens. */
  named(): void {
    this.#named ||= this.host.lens;
  }

  /** A projection that the page holds is of one lens: no other can be shown, unless the page names them, and gives what they show. */
  get resolved(): ResolvedLenses {
    const { whole, listed, read } = this.reading;
    const { lenses } = this.host;
    const isPerLens = this.isPerLens();
    const held = !lenses && !isPerLens && read.projection?.lens;
    if (held) return { choices: [held], lenses: [], issues: [], isChecked: true };
    const resolved = this.#resolve(lenses, whole.loaded, isPerLens, this.#named, listed);
    if (resolved.isPending) void whole.value;
    return resolved;
  }

  /** The id of the lens that is shown, or asked for. */
  get id(): string {
    const { choices, isChecked } = this.resolved;
    const { lens } = this.host;
    const isRefused = isChecked && !choices.some(({ id }) => id === lens);
    return (lens && !isRefused ? undefined : choices[0]?.id) ?? lens;
  }

  /** The same, or what the reader chose while what draws it is awaited. What the page names meanwhile goes before. */
  get picked(): string {
    return this.#turning?.from === this.host.lens ? this.#turning.id : this.id;
  }

  /** The lens asked for. One that is not there is not replaced by another, which might show more. */
  get shown(): Lens | undefined {
    return this.lensOf(this.id);
  }

  /** Undefined where it is not there, or only a server has it. */
  lensOf(id: string): Lens | undefined {
    return this.resolved.lenses.find((lens) => lens.id === id);
  }

  /** How it is called. */
  get face(): LensChoice {
    const { id } = this;
    return this.resolved.choices.find((choice) => choice.id === id) ?? { id, label: id };
  }

  /** That it is not there. */
  get missing(): Issue {
    return this.#unknown(this.id, this.resolved.choices);
  }

  /** The same, where it can be known already. */
  get issue(): Issue | undefined {
    const { isPending, choices } = this.resolved;
    const isKnown = isPending || choices.some(({ id }) => id === this.id);
    return isKnown || this.reading.read.projection || this.isPerLens() ? undefined : this.missing;
  }

  /** The lens to ask a server for; undefined while its list, or what reads lenses, may still tell which is the first. */
  get asked(): string | undefined {
    const { isListing, whole } = this.reading;
    const isOpen = () => isListing || (this.resolved.choices.length === 0 && whole.isLoading);
    return this.host.lens || !this.isPerLens() || !isOpen() ? this.id : undefined;
  }

  /** Those that readers may choose from, less those that were refused to this one. */
  get choices(): readonly LensChoice[] {
    const { isListing, refused } = this.reading;
    return isListing ? [] : this.resolved.choices.filter(({ id }) => !refused.has(id));
  }

  /** The layout of a lens, as far as it is known. */
  layoutOf(id: string): string {
    return this.lensOf(id)?.layout || layoutNamed(this.host.lenses, id) || '';
  }

  /**
   * Switches as a reader does, who is told; false where the page refuses it.
   * @param load what draws it; undefined once that is there
   */
  choose(id: string, load: () => Promise<unknown> | undefined, turn: () => Promise<void>): boolean {
    const previous = this.picked;
    if (id === previous) return true;
    if (!this.host.dispatchEvent(new RoadmapLensChangeEvent(id, previous))) {
      // the radio button already shows the choice; a page that refuses it gets the former one back
      this.host.requestUpdate();
      return false;
    }
    const turning = (this.#turning = { id, from: this.host.lens });
    // the engine holds the whole page still while a transition waits
    const loading = load();
    const turnNow = () => this.#turnTo(turning, turn);
    void (loading ? loading.then(turnNow) : turnNow());
    return true;
  }

  /** Unless the reader or the page has gone on, as they may until the transition begins. */
  async #turnTo(turning: Turning, turn: () => Promise<void>): Promise<void> {
    const isWanted = () => this.#turning === turning && this.picked === turning.id;
    if (isWanted()) await withTransition(async () => void (isWanted() && (await turn())));
    if (this.#turning === turning) this.#turning = undefined;
  }
}

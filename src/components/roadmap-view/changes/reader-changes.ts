import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Change, Changes } from '../../../sdk/insights/changes/change.js';
import { markOf } from '../../../sdk/insights/mark-of.js';
import type { View } from '../../../sdk/lenses/arrange.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { LayoutName } from '../../../sdk/model/closed-lists.js';
import { isOn } from '../../is-on.js';
import { remember } from '../../controllers/remember.js';
import type { Words } from '../../i18n/words.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { pageOf } from '../../templates/page-of.js';
import { askedOfReaders } from './asked-of-readers.js';
import { changesSince, formerOf, type Baseline, type Former, type Load } from './baseline.js';
import { say } from './changes-messages.js';
import { changesStrip } from './changes-strip.js';
import { changesStyles } from './changes.styles.js';
import { seenMarks, type SeenStore } from './seen-store.js';
import { shippedSince } from './shipped-since.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** What of the view's settings says what to compare with. */
export interface ChangesSettings {
  former: Former;
  /** Whether the reader's own marker is kept, and where; the text of an attribute tells views of one page apart. */
  rememberSeen: boolean | string | SeenStore | undefined;
  src: string | undefined;
  subject: string | undefined;
  getToken: unknown;
}

/** What has changed since the reader last looked, made of what this lens showed then and shows now. */
export class ReaderChanges implements ReactiveController {
  #settings: ChangesSettings | undefined;
  #load: Load | undefined;
  #baseline: Baseline = {};
  /** What the baseline is of: it is asked for anew when the reader, the lens or the source is another. */
  #name = '';
  #former: Former;
  #projection: Projection | undefined;
  #isOnly = false;
  #told: string | undefined;
  #observer: IntersectionObserver | undefined;
  readonly #changesSince = remember(changesSince, 4);
  readonly #marksOf = remember(marksOf, 4);
  readonly #narrowed = remember(narrowed, 8);

  constructor(private readonly host: Host) {
    adoptStyles(host.renderRoot, changesStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** To be called before each drawing of a projection. */
  update(projection: Projection, settings: ChangesSettings, load: Load): void {
    this.#settings = settings;
    this.#load = load;
    this.#projection = projection;
    const name = nameOf(settings, projection);
    if (name === this.#name && settings.former === this.#former) return;
    if (name !== this.#name) this.#forget();
    this.#name = name;
    this.#former = settings.former;
    void this.#read(name);
  }

  #forget(): void {
    this.#baseline = {};
    this.#told = undefined;
    this.#isOnly = false;
  }

  get #changes(): Changes | undefined {
    const found = this.#projection && this.#changesSince(this.#baseline, this.#projection);
    return found && found.changes.length + found.gone > 0 ? found : undefined;
  }

  /** A word for each item that has changed. */
  marks(words: Words): ReadonlyMap<string, string> | undefined {
    const found = this.#changes;
    return found && this.#marksOf(found, words);
  }

  /** What the reader asked for, and of that only what has changed where they asked for that, too. */
  narrow(view: View): View {
    const found = this.#isOnly ? this.#changes : undefined;
    return found ? this.#narrowed(view, found) : view;
  }

  /** For above the picture; what is asked of readers only where the layout does not show it by itself. */
  above(projection: Projection, words: Words, layout: LayoutName): unknown {
    return [layout === 'outcomes' ? nothing : askedOfReaders(projection, words), this.#strip(projection, words)];
  }

  #strip(projection: Projection, words: Words): TemplateResult | typeof nothing {
    const found = this.#changes;
    if (found) {
      const markSeen = this.#store ? () => void this.#markSeen(words) : undefined;
      const toggleOnly = () => {
        this.#isOnly = !this.#isOnly;
        this.host.requestUpdate();
      };
      return changesStrip(found, projection, words, { isOnly: this.#isOnly, toggleOnly, markSeen });
    }
    return this.#told === undefined ? nothing : html`<p class="changes muted" part="changes" tabindex="-1">${this.#told}</p>`;
  }

  /** For below it, where outcomes are what it is about. */
  shipped(projection: Projection, words: Words): TemplateResult | typeof nothing {
    return shippedSince(projection, words);
  }

  get #store(): ReturnType<typeof seenMarks> | undefined {
    const { rememberSeen: where, getToken, subject } = this.#settings!;
    if (!isOn(where)) return undefined;
    if (typeof where === 'object') return seenMarks(where);
    // readers whom a token alone tells apart would be told of what the last one has seen
    const isUnnamed = getToken && subject === undefined;
    return isUnnamed ? undefined : seenMarks();
  }

  async #read(name: string): Promise<void> {
    const { former: given } = this.#settings!;
    const { lens } = this.#projection!;
    const store = this.#store;
    const [mark, former] = await Promise.all([store?.read(name), formerOf(given, lens.id, this.#load!)]);
    if (name !== this.#name || given !== this.#former) return;
    this.#baseline = { mark, former };
    this.host.requestUpdate();
    const isNew = store && this.#projection && !this.#changesSince(this.#baseline, this.#projection);
    if (isNew) this.#whenVisible(() => void store.write(name, markOf(this.#projection!)));
  }

  /** The first mark is made by itself, once the view has been in sight: without one there is nothing to compare with next time. */
  #whenVisible(run: () => void): void {
    this.#observer?.disconnect();
    this.#observer = new (pageOf(this.host).IntersectionObserver)((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    });
    this.#observer.observe(this.host);
  }

  /** Every later one is the reader's own doing: a glance is no reading. */
  async #markSeen(words: Words): Promise<void> {
    const mark = markOf(this.#projection!);
    const isKept = await this.#store?.write(this.#name, mark);
    this.#baseline = { mark };
    this.#isOnly = false;
    this.#told = say(words, isKept ? 'seen.told' : 'seen.unkept');
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('p.changes')?.focus();
  }
}

function nameOf({ rememberSeen, src, subject }: ChangesSettings, { title, lens }: Projection): string {
  const apart = typeof rememberSeen === 'string' && rememberSeen !== 'true' ? rememberSeen : '';
  return JSON.stringify(['roadmap-view/seen', apart, src ?? title ?? '', lens.id, subject ?? null]);
}

/** The first change of an item is the one that says most. */
function marksOf({ changes }: Changes, words: Words): ReadonlyMap<string, string> {
  const word = ({ kind }: Change) => say(words, `mark.${kind}`);
  return new Map([...changes].reverse().map((change) => [change.id, word(change)]));
}

function narrowed(view: View, { changes }: Changes): View {
  return { ...view, filter: { ...view.filter, id: [...new Set(changes.map(({ id }) => id))] } };
}

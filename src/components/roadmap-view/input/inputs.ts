import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { InputOutbox, OutboxOptions } from '../../../sdk/client/inputs/input-outbox.js';
import type { ClientOptions } from '../../../sdk/client/index.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import { RoadmapErrorEvent } from '../../events.js';
import type { Words } from '../../i18n/words.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { pageOf } from '../../templates/page-of.js';
import { inputOf, isWritten, problemsOf, type Draft } from './draft.js';
import { entryWords, isAtRisk, type Entry } from './entry-words.js';
import { say } from './input-messages.js';
import { inputNotice } from './input-notice.js';
import { inputSection } from './input-section.js';
import { inputStyles } from './input.styles.js';
import { outboxFor } from './outbox-for.js';
import { RoadmapInputEvent } from './roadmap-input-event.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

export interface InputSettings {
  /** Where to post to, with `{lens}` if need be; without it the page is the only taker. */
  url: string | undefined;
  /** The lens asked for, as it stands in addresses. */
  lens: string;
  options: ClientOptions;
}

/** Readers' input on items: what they write, where it goes, and how that stands. */
export class Inputs implements ReactiveController {
  #settings: InputSettings | undefined;
  #outbox: InputOutbox | undefined;
  #stop: (() => void) | undefined;
  /** Which one asks before it is left. */
  #page: Window | undefined;
  /** By lens and item, so that closing the details loses nothing. */
  readonly #drafts = new Map<string, Draft>();
  /** What the page took, or nobody. */
  #passed: readonly Entry[] = [];
  #contact = '';
  #last = 0;
  #drawn: { projection: Projection; words: Words } | undefined;
  /** What was last said of each entry, and of all. */
  readonly #said = new Map<string, string>();
  #status = '';

  constructor(private readonly host: Host) {
    adoptStyles(host.renderRoot, inputStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= this.#outbox?.listen(() => this.#changed());
    this.#guard();
    for (const type of ['online', 'offline']) addEventListener(type, this.#redraw);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const type of ['online', 'offline']) removeEventListener(type, this.#redraw);
    this.#guard();
  }

  /** To be called before each drawing. What was kept from another visit goes on its way with the first call. */
  update(settings: InputSettings): void {
    this.#settings = settings;
    const { url, options } = settings;
    const outbox = url ? outboxFor({ url, ...taking(options) }) : undefined;
    if (outbox === this.#outbox) return;
    this.#stop?.();
    this.#outbox = outbox;
    this.#stop = outbox?.listen(() => this.#changed());
  }

  /** For the details of an item. */
  section(item: ProjectedItem, projection: Projection, words: Words): TemplateResult {
    const name = nameOf(item, projection);
    const entries = this.#entries.filter(({ input, lens }) => input.item === item.id && lens === this.#settings?.lens);
    return inputSection(entries, this.#drafts.get(name), item.title, isOnline(), words, {
      open: () => this.#open(item, name),
      write: (change) => this.#write(name, change),
      send: () => this.#send(item, name),
      close: () => this.#close(name),
      edit: (entry) => this.#edit(entry, item, name),
      discard: (entry) => this.#discard(entry, '.leave-open'),
    });
  }

  /** For above the picture: what is not sent yet, and the one place where changes are told to screen readers. */
  notice(projection: Projection, words: Words): TemplateResult {
    this.#drawn = { projection, words };
    const actions = {
      discard: (entry: Entry) => this.#discard(entry),
      forget: (draft: Draft) => this.#forget(draft),
    };
    return html`${inputNotice(this.#entries, [...this.#drafts.values()], projection, isOnline(), words, actions)}
      <div class="sr" role="status">${this.#status}</div>`;
  }

  get #entries(): readonly Entry[] {
    return [...(this.#outbox?.entries ?? []), ...this.#passed];
  }

  readonly #redraw = (): void => this.host.requestUpdate();

  #open({ id, title }: ProjectedItem, name: string, change: Partial<Draft> = {}): void {
    const draft = this.#drafts.get(name) ?? { title, item: id, kind: '', text: '', contact: this.#contact, problems: {}, isOpen: true };
    this.#drafts.set(name, { ...draft, isOpen: true, ...change });
    this.#focus('[type="radio"]');
  }

  #write(name: string, change: Partial<Draft>): void {
    const draft = this.#drafts.get(name);
    if (draft) Object.assign(draft, change);
    this.#guard();
  }

  #close(name: string): void {
    const draft = this.#drafts.get(name)!;
    if (isWritten(draft)) this.#drafts.set(name, { ...draft, isOpen: false });
    else this.#drafts.delete(name);
    this.#focus('.leave-open');
  }

  #forget(draft: Draft): void {
    for (const [name, one] of this.#drafts) if (one === draft) this.#drafts.delete(name);
    this.#guard();
    this.#redraw();
  }

  #edit(entry: Entry, item: ProjectedItem, name: string): void {
    const { input, key, refusal } = entry;
    const { field = refusal?.why === 'too-large' ? 'text' : undefined } = refusal ?? {};
    const problems = field ? { [field]: say(this.#drawn!.words, 'problem.refused') } : {};
    this.#open(item, name, { kind: input.kind, text: input.text, contact: input.contact ?? '', problems, from: key });
  }

  #send(item: ProjectedItem, name: string): void {
    const draft = this.#drafts.get(name);
    if (!draft || !this.#drawn) return;
    const { projection, words } = this.#drawn;
    const problems = problemsOf(draft, words);
    this.#drafts.set(name, { ...draft, problems });
    if (Object.keys(problems).length > 0) return this.#focus('[aria-invalid="true"]:not(fieldset), [aria-invalid="true"] input');
    this.#drafts.delete(name);
    this.#contact = draft.contact;
    this.#pass(draft, new RoadmapInputEvent(inputOf(draft), item, projection.lens));
    this.#focus('.leave-open');
  }

  /** To the page first; where the page leaves it, to the server. */
  #pass({ from }: Draft, event: RoadmapInputEvent): void {
    const { url, lens, options } = this.#settings!;
    const { input } = event;
    const former = this.#entries.find(({ key }) => key === from);
    this.host.dispatchEvent(event);
    const isSame = former && JSON.stringify(former.input) === JSON.stringify(input);
    if (url && !event.defaultPrevented && isSame) return this.#outbox?.retry(former.key);
    if (former) this.#drop(former);
    if (url && !event.defaultPrevented) this.#outbox?.add(lens, input, taking(options));
    else this.#hand({ key: `passed-${++this.#last}`, lens, input, isKept: false, state: 'passed' }, event);
  }

  /** What the page makes of it, as far as it says. */
  #hand(entry: Entry, { answer, defaultPrevented }: RoadmapInputEvent): void {
    const settle = (change: Partial<Entry>) => {
      this.#passed = this.#passed.map((one) => (one.key === entry.key ? { ...one, ...change } : one));
      this.#changed();
    };
    this.#passed = [...this.#passed, entry];
    if (!defaultPrevented) return settle({ state: 'refused', refusal: { why: 'untaken' } });
    settle(answer ? { state: 'sending' } : {});
    answer?.then(
      () => settle({ state: 'sent' }),
      () => settle({ state: 'refused', refusal: { why: 'page' } }),
    );
  }

  #discard(entry: Entry, next?: string): void {
    this.#drop(entry);
    this.#changed();
    if (next) this.#focus(next);
  }

  #drop({ key }: Entry): void {
    this.#outbox?.discard(key);
    this.#passed = this.#passed.filter((one) => one.key !== key);
  }

  /** Tells screen readers, and the page what came back. */
  #changed(): void {
    const { projection, words } = this.#drawn ?? {};
    for (const entry of words ? this.#entries : []) {
      const text = entryWords(entry, isOnline(), words!);
      if (this.#said.get(entry.key) === text) continue;
      this.#said.set(entry.key, text);
      const title = projection!.items.find(({ id }) => id === entry.input.item)?.title ?? '';
      this.#status = words!.list([say(words!, 'on', { item: title }), text], words!.colon);
      if (entry.state === 'refused') this.#report(this.#status);
    }
    this.#guard();
    this.#redraw();
  }

  #report(message: string): void {
    this.host.dispatchEvent(new RoadmapErrorEvent('input', message, ''));
  }

  /** A view that has left the page shows nobody what came back; what is on its way still is. */
  get #isAtRisk(): boolean {
    const { isConnected } = this.host;
    const isWaiting = this.#entries.some((entry) => isAtRisk(entry) && (isConnected || entry.state !== 'refused'));
    return isWaiting || (isConnected && [...this.#drafts.values()].some(isWritten));
  }

  /** Listens only while there is something to lose, since a page that listens is not kept for going back to. */
  #guard(): void {
    this.#page?.removeEventListener('beforeunload', this.#warn);
    this.#page = this.#isAtRisk ? pageOf(this.host) : undefined;
    this.#page?.addEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: Event): void => {
    if (!this.#isAtRisk) return;
    event.preventDefault();
    this.#status = say(this.#drawn!.words, 'leaving');
    this.#report(this.#status);
    this.#redraw();
  };

  #focus(selector: string): void {
    this.#guard();
    this.#redraw();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(`.leave :is(${selector})`)?.focus());
  }
}

const nameOf = ({ id }: ProjectedItem, { lens }: Projection): string => `${lens.id} ${id}`;
const isOnline = (): boolean => navigator.onLine;

/** What of the view's settings says how something is sent. */
function taking(options: ClientOptions): Omit<OutboxOptions, 'url' | 'newKey' | 'lock'> {
  const { fetch, getToken, headers, credentials, subject, storage, page } = options;
  return { fetch, getToken, headers, credentials, subject, storage, page };
}

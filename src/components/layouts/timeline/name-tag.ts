import { keepBeside } from '../../controllers/floating-controller.js';
import type { Entry } from './held-names.js';

/** Milestones nearer than this cannot be told apart by a finger. */
const FINGER = 24;

/**
 * What has no room on the timeline, beside it: the whole name of what is pointed at or has the focus, and of a milestone whose it is and when,
 * with those that it covers. It goes when the reader goes on, with Escape, and by a press elsewhere.
 */
export class NameTag {
  #of: Entry | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: AbortController | undefined;

  /** @param tag the popover, where it is drawn */
  constructor(private readonly tag: () => HTMLElement | null | undefined) {}

  /** @param wait so many milliseconds: who only passes by is told nothing */
  tell(entry: Entry | undefined, wait = 0): void {
    if (entry === this.#of) return;
    this.hide();
    this.#of = entry;
    if (entry) this.#timer = setTimeout(() => this.#show(entry), wait);
  }

  /** Puts it away, until the reader comes to something else. */
  hide(): void {
    clearTimeout(this.#timer);
    this.#shown?.abort();
    this.#shown = undefined;
    const tag = this.tag();
    if (tag?.matches(':popover-open')) tag.hidePopover();
  }

  /** What it tells of may have left the page with a drawing. */
  settle(): void {
    if (this.#of && !this.#of.isConnected) this.tell(undefined);
  }

  #show(entry: Entry): void {
    const tag = this.tag();
    const told = toldOf(entry);
    if (!tag || !entry.isConnected || told.length === 0) return;
    tag.replaceChildren(...told.map(lineOf));
    tag.showPopover();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    signal.addEventListener('abort', keepBeside(entry.querySelector('button') ?? entry.firstElementChild!, tag));
    tag.ownerDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide(), { signal });
    tag.ownerDocument.addEventListener('pointerdown', (event) => this.#press(event, tag), { signal });
  }

  #press(event: Event, tag: HTMLElement): void {
    const path = event.composedPath();
    if (!path.includes(tag) && !path.includes(this.#of!)) this.tell(undefined);
  }
}

function lineOf([title, beside = '']: string[]): HTMLElement {
  const line = document.createElement('p');
  const [name, rest] = [document.createElement('bdi'), document.createElement('span')];
  [name.textContent, rest.textContent, rest.className] = [title!, beside, 'muted'];
  line.append(name, ' ', rest);
  return line;
}

/** A bar says its own name, unless that is cut; when a milestone or a release is stands nowhere else. */
function toldOf(entry: Entry): string[][] {
  const { told, point } = entry.named!;
  if (!point) return entry.matches('.time-flag') || isCut(entry) ? [told] : [];
  const near = [...entry.parentElement!.children].map(({ named }: Entry) => named);
  return near.flatMap((one) => (one?.point?.y === point.y && Math.abs(one.point.x - point.x) < FINGER ? [one.told] : []));
}

function isCut(entry: Entry): boolean {
  const button = entry.lastElementChild!;
  return button.scrollWidth > button.clientWidth || entry.matches('.bare') || button.matches('.bare');
}

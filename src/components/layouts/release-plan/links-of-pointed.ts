import { noChange, type ChildPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';

type Link = ReleasePlanLayout['links'][number];

const idAt = (target: EventTarget | null): string | undefined =>
  (target as Element | null)?.closest('.plan-item')?.querySelector<HTMLElement>('[data-item]')?.dataset['item'];

/** The dependencies of the item that is pointed at, and of that which has the focus, among the lanes that it stands in. */
class LinksOfPointedDirective extends AsyncDirective {
  #place: HTMLElement | undefined;
  #links: readonly Link[] = [];
  #draw!: (link: Link) => unknown;
  #ids: Partial<Record<'pointer' | 'focus', string>> = {};

  render(_links: readonly Link[], _draw: (link: Link) => unknown): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [links, draw]: [readonly Link[], (link: Link) => unknown]): unknown {
    [this.#links, this.#draw] = [links, draw];
    if (!this.#place) this.#listen((this.#place = parentNode as HTMLElement));
    return this.#shown();
  }

  #listen(place: HTMLElement): void {
    for (const type of ['pointerover', 'focusin'] as const) place.addEventListener(type, ({ target }) => this.#be(type, idAt(target)));
    for (const type of ['pointerleave', 'focusout'] as const) place.addEventListener(type, () => this.#be(type, undefined));
  }

  #be(type: string, id: string | undefined): void {
    const by = type.startsWith('focus') ? 'focus' : 'pointer';
    if (this.#ids[by] === id) return;
    this.#ids = { ...this.#ids, [by]: id };
    this.setValue(this.#shown());
  }

  #shown(): unknown[] {
    const ids = Object.values(this.#ids);
    return this.#links.filter(({ dependency: { from, to } }) => ids.includes(from) || ids.includes(to)).map(this.#draw);
  }
}

export const linksOfPointed = /* @__PURE__ */ directive(LinksOfPointedDirective);

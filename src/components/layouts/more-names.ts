import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MoreSign } from '../../sdk/layout/more-signs.js';
import type { Timeframe } from '../../sdk/model/timeframe.js';
import { FloatingController } from '../controllers/floating-controller.js';
import type { Words } from '../i18n/words.js';
import { cssPlaces } from '../templates/css-vars.js';
import { whenOpen } from '../templates/when-open.js';

/** What has a name and a day on an axis. */
export interface Dated {
  /** Says its shape in lists: that which it has in the picture. */
  kind: string;
  title: string;
  timeframe?: Timeframe | undefined;
}

/** A flag of an axis, of the kind that it is. */
export const flagNamed = ({ kind, of }: { kind: string; of: Omit<Dated, 'kind'> }): Dated => ({ ...of, kind });

/**
 * How many have no room for their names, at their places on the axis; which ones is a press away, or on paper told by `namesLeft`.
 * @param of what a flag stands for
 */
export function moreNames<F>(signs: readonly MoreSign<F>[], of: (flag: F) => Dated, words: Words, isPaper = false): unknown {
  // on which side of a number its sign stands is known of each language
  const plus = new Intl.NumberFormat(words.locale, { signDisplay: 'always' });
  return repeat(
    signs,
    ({ x }) => x,
    ({ x, flags }) => sign(x, flags.map(of), plus.format(flags.length), words, isPaper),
  );
}

function sign(x: number, flags: readonly Dated[], plus: string, words: Words, isPaper: boolean): TemplateResult {
  const id = `more-${x}`;
  return html`<li class="more-names" ${cssPlaces({ '--x': x })}>
    ${
      isPaper
        ? html`<span>${plus}</span>`
        : html`<button popovertarget=${id}>
              <span aria-hidden="true">${plus}</span
              ><span class="sr">${words.list([words.word('plan.axis'), words.word('more', { n: words.number(flags.length) })])}</span>
            </button>
            <ul id=${id} class="floating" .popover=${'auto'} @toggle=${place}>
              ${whenOpen(() => flags.map((flag) => named(flag, words)))}
            </ul>`
    }
  </li>`;
}

const named = ({ kind, title, timeframe }: Dated, words: Words): TemplateResult =>
  html`<li class="name of-${kind}"><bdi>${title}</bdi> <span class="muted">${words.timeframe(timeframe)}</span></li>`;

/** Names without a place on an axis, and those that signs stand for, where nothing can be pressed. */
export function namesLeft<F>(flags: readonly F[], of: (flag: F) => Dated, words: Words): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing;
  return html`<ul class="names-left small">
    ${flags.map((flag) => named(of(flag), words))}
  </ul>`;
}

const floats = new WeakMap<EventTarget, FloatingController>();

/** Beside its sign, until what it stands on is moved. */
function place({ currentTarget, newState }: ToggleEvent): void {
  const list = currentTarget as HTMLElement;
  const float = floats.get(list) ?? new FloatingController({ addController() {} }, () => list);
  floats.set(list, float);
  if (newState === 'closed') return float.released();
  // how wide it is, is known when what hears of it next has drawn what is in it
  requestAnimationFrame(() => list.matches(':popover-open') && float.show(list.previousElementSibling!));
  list.closest('.time-scroll')?.addEventListener('scroll', () => list.isConnected && float.hide(), { once: true });
}

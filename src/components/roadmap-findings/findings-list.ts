import { html, nothing, type TemplateResult } from 'lit';
import type { RankedFinding, Severity } from '../../sdk/insights/check-roadmap.js';
import type { FindingWords } from './finding-words.js';
import { placesOf, type Place } from './places-of.js';
import { suppressForm, type SuppressForm } from './suppress-form.js';

/** What is listed together: findings of one severity, or those that are accepted for now. */
export type Group = Severity | 'suppressed';

/** What can be done about a finding. */
export interface FindingActions {
  /** Shows what one side says; undefined where no view is named. */
  show: ((place: Place) => void) | undefined;
  /** Asks for the reason and the time for which it is accepted. */
  suppress: (finding: RankedFinding) => void;
  /** The form of the finding that is being accepted. */
  formOf: (finding: RankedFinding) => SuppressForm | undefined;
}

/** The findings of one group, by check: what is the matter, and side by side who says what. */
export function findingsOf(group: Group, findings: readonly RankedFinding[], words: FindingWords, actions: FindingActions): TemplateResult {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return html`<section part="severity" aria-labelledby=${group}>
    <header>
      <h3 id=${group} aria-level="2">${sign(group)}${words.say(group)}</h3>
      <p class="muted">${words.say(`${group}.hint`)}</p>
    </header>
    ${checks.map((check) => {
      const found = findings.filter((finding) => finding.check === check);
      return html`<div class="check">
        <h4 aria-level="3">${words.say(check)} <span class="muted">${words.number(found.length)}</span></h4>
        <ul>
          ${found.map((finding) => entry(finding, words, actions))}
        </ul>
      </div>`;
    })}
  </section>`;
}

/** A shape for each group, so that colour is not all that tells them apart. */
const SIGNS: Record<Group, string> = {
  contradiction: 'M7 .8L13.2 7L7 13.2L.8 7z',
  conflict: 'M7 1.5L13 12.5H1z',
  gap: 'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10M7 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  suppressed: 'M2 6h10v2H2z',
};

const sign = (group: Group): TemplateResult =>
  html`<svg class="glyph ${group}" viewBox="0 0 14 14" aria-hidden="true"><path class="solid" d=${SIGNS[group]} /></svg>`;

function entry(finding: RankedFinding, words: FindingWords, actions: FindingActions): TemplateResult {
  const { certainty, values = [], field } = finding;
  const form = actions.formOf(finding);
  const places = placesOf(finding, words);
  return html`<li part="finding">
    <p>${words.sentence(finding)}${certainty === 'possible' ? html` <span class="possible">${words.say('possible')}</span>` : nothing}</p>
    <dl>
      ${values.map(
        ({ from, value }, index) =>
          html`<div>
            <dt>${words.from(from)}</dt>
            <dd>${told(words.value(value, field), places[index], words, actions)}</dd>
          </div>`,
      )}
    </dl>
    ${buttons(finding, places.some(Boolean) ? undefined : words.items(finding.ids)[0], words, actions, form !== undefined)}
    ${accepted(finding, words)} ${form ? suppressForm(form, words) : nothing}
  </li>`;
}

/** What one side says, which leads to where it says so. */
function told(said: string, place: Place | undefined, words: FindingWords, { show }: FindingActions): TemplateResult | string {
  if (!place || !show) return said;
  const { title } = place.items[0]!;
  const leads =
    place.lens === undefined ? words.say('show.named', { title }) : words.say('show.through', { title, lens: words.from(place.lens) });
  return html`<button class="told" @click=${() => show(place)}><bdi>${said}</bdi> <span class="sr">${leads}</span></button>`;
}

/** What can be done about it; its item is shown from here where no side leads to it. */
function buttons(
  finding: RankedFinding,
  item: { id: string; title: string } | undefined,
  words: FindingWords,
  { show, suppress }: FindingActions,
  isOpen: boolean,
): TemplateResult {
  const named = { title: words.sentence(finding) };
  return html`<p class="act">
    ${
      item && show
        ? html`<button class="button" aria-label=${words.say('show.named', item)} @click=${() => show({ items: [item] })}>
            ${words.say('show')}
          </button>`
        : nothing
    }
    ${
      finding.suppression || finding.ids.length === 0
        ? nothing
        : html`<button
            class="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-label=${words.say('suppress.named', named)}
            @click=${() => suppress(finding)}
          >
            ${words.say('suppress')}
          </button>`
    }
  </p>`;
}

/** For how long it is accepted, or was, by whom and why. */
function accepted({ suppression, expired }: RankedFinding, words: FindingWords): TemplateResult | typeof nothing {
  const one = suppression ?? expired;
  if (!one) return nothing;
  const said = words.say(suppression ? 'accepted' : 'was.accepted', { day: words.value(one.until, 'confirmedOn') });
  return html`<p class="muted accepted">
    ${said}${one.by === undefined ? nothing : html` (<bdi>${one.by}</bdi>)`}: <bdi>${one.reason}</bdi>
  </p>`;
}

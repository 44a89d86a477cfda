import { html, nothing, type TemplateResult } from 'lit';
import { addMonths, type Day } from '../../sdk/model/day.js';
import type { Suppression } from '../../sdk/model/suppression.js';
import type { FindingWords } from './finding-words.js';
import { MOST_MONTHS, type Written } from './read-suppression.js';

/** The form in which a finding is accepted for a while, or the record that nobody took. */
export interface SuppressForm {
  today: Day;
  wrong: readonly ('reason' | 'until')[];
  /** Made, and to be pasted. */
  record: Suppression | undefined;
  send: (written: Written) => void;
  copy: (text: string) => void;
  close: () => void;
}

export function suppressForm(form: SuppressForm, words: FindingWords): TemplateResult {
  return form.record ? pasteBox(form, JSON.stringify(form.record, null, 2), words) : fields(form, words);
}

function fields({ today, wrong, send, close }: SuppressForm, words: FindingWords): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => data.get(name) as string;
    send({ reason: text('reason'), until: text('until'), by: text('by') });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return html`<form class="accept" novalidate aria-label=${words.say('suppress.form')} @submit=${submit} @keydown=${leave}>
    ${field('reason', wrong, words, html`<textarea id="reason" name="reason" rows="2" maxlength="1000" required aria-invalid=${isWrong('reason', wrong)} aria-describedby="reason-wrong"></textarea>`)}
    ${field('until', wrong, words, html`<input id="until" name="until" type="date" required min=${today} max=${addMonths(today, MOST_MONTHS)} aria-invalid=${isWrong('until', wrong)} aria-describedby="until-wrong" />`)}
    ${field('by', wrong, words, html`<input id="by" name="by" type="text" maxlength="200" autocomplete="name" aria-describedby="by-wrong" />`)}
    <p class="act">
      <button class="button" type="submit">${words.say('suppress.send')}</button>
      <button class="button" type="button" @click=${close}>${words.say('suppress.cancel')}</button>
    </p>
  </form>`;
}

const isWrong = (name: string, wrong: readonly string[]) => (wrong.includes(name) ? 'true' : 'false');

/** The reason why something is wrong stands below its field, and is read with it. */
function field(name: 'reason' | 'until' | 'by', wrong: readonly string[], words: FindingWords, input: TemplateResult): TemplateResult {
  return html`<div>
    <label for=${name}>${words.say(`suppress.${name}`)}</label>
    ${input}
    <span id="${name}-wrong" class="small wrong">${wrong.includes(name) ? words.say(`suppress.${name}.wrong`) : nothing}</span>
  </div>`;
}

function pasteBox({ copy, close }: SuppressForm, text: string, words: FindingWords): TemplateResult {
  return html`<div class="accept">
    <label for="record">${words.say('suppress.paste')}</label>
    <textarea id="record" readonly rows="9" spellcheck="false" .value=${text}></textarea>
    <p class="act">
      <button class="button" @click=${() => copy(text)}>${words.say('suppress.copy')}</button>
      <button class="button" @click=${close}>${words.say('suppress.close')}</button>
    </p>
  </div>`;
}

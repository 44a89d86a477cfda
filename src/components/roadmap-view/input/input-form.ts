import { html, nothing, type TemplateResult } from 'lit';
import { INPUT_KINDS, INPUT_LIMITS, type InputField } from '../../../sdk/model/left-input.js';
import type { Words } from '../../i18n/words.js';
import type { Draft } from './draft.js';
import { say } from './input-messages.js';

/** What the form asks for: a change of the draft that is not drawn anew, to send it, to put it away. */
export interface FormActions {
  write: (change: Partial<Draft>) => void;
  send: () => void;
  close: () => void;
}

const idOf = (field: InputField): string => `input-${field}`;

export function inputForm(draft: Draft, words: Words, { write, send, close }: FormActions): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form class="leave-form" novalidate @submit=${submit}>
    ${kinds(draft, words, write)} ${textField(draft, words, write)} ${contactField(draft, words, write)}
    <p class="flow">
      <button class="button send" type="submit">${say(words, draft.from ? 'send.again' : 'send')}</button>
      <button class="button" type="button" @click=${close}>${say(words, 'close')}</button>
    </p>
  </form>`;
}

function kinds({ kind, problems }: Draft, words: Words, write: FormActions['write']): TemplateResult {
  return html`<fieldset
    id=${idOf('kind')}
    role="radiogroup"
    aria-required="true"
    aria-invalid=${problems.kind !== undefined}
    aria-describedby=${problems.kind ? `${idOf('kind')}-problem` : nothing}
  >
    <legend>${say(words, 'kind')}</legend>
    <div class="flow">
      ${INPUT_KINDS.map(
        (each) =>
          html`<label
            ><input type="radio" name="input-kind" value=${each} .checked=${kind === each} @change=${() => write({ kind: each })} />
            ${say(words, `kind.${each}`)}</label
          >`,
      )}
    </div>
    ${problem('kind', problems)}
  </fieldset>`;
}

function textField({ text, problems }: Draft, words: Words, write: FormActions['write']): TemplateResult {
  const counted = (length: number) => say(words, 'count', { n: words.number(length), most: words.number(INPUT_LIMITS.text) });
  const handleInput = ({ target }: Event) => {
    const { value, parentElement } = target as HTMLTextAreaElement;
    write({ text: value });
    // a picture of ten thousand items is not drawn anew for a letter
    parentElement!.querySelector('.count')!.textContent = counted(value.trim().length);
  };
  return html`<div>
    <label for=${idOf('text')}>${say(words, 'text')}</label>
    <textarea
      id=${idOf('text')}
      rows="4"
      aria-required="true"
      aria-invalid=${problems.text !== undefined}
      aria-describedby="input-count${problems.text ? ` ${idOf('text')}-problem` : ''}"
      .value=${text}
      @input=${handleInput}
    ></textarea>
    <p class="count muted small" id="input-count" .textContent=${counted(text.trim().length)}></p>
    ${problem('text', problems)}
  </div>`;
}

function contactField({ contact, problems }: Draft, words: Words, write: FormActions['write']): TemplateResult {
  return html`<div>
    <label for=${idOf('contact')}>${say(words, 'contact')} <span class="muted small">${say(words, 'optional')}</span></label>
    <input
      id=${idOf('contact')}
      type="text"
      autocomplete="email"
      aria-invalid=${problems.contact !== undefined}
      aria-describedby=${problems.contact ? `${idOf('contact')}-problem` : nothing}
      .value=${contact}
      @input=${({ target }: Event) => write({ contact: (target as HTMLInputElement).value })}
    />
    ${problem('contact', problems)}
  </div>`;
}

function problem(field: InputField, problems: Draft['problems']): TemplateResult | typeof nothing {
  const text = problems[field];
  return text ? html`<p class="tone-bad small" id="${idOf(field)}-problem">${text}</p>` : nothing;
}

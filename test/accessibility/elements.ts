import '../../src/compare-lenses.js';
import '../../src/findings.js';
import '../../src/lens-picker.js';
import '../../src/setup.js';
import { waitUntil } from '../wait-until.js';
import { page, sampleText, sampleView, TODAY } from './scenes.js';

const CSV = 'Key;Name;State;Due\nA-1;Search;WIP;15.11.2026\nA-2;Export;Done;31.12.2026\n';

async function placed<K extends keyof HTMLElementTagNameMap>(tag: K, settings: object, shows: string): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(tag);
  Object.assign(element, { today: TODAY, locale: 'en-GB', ...settings });
  page().append(element);
  await waitUntil(() => element.shadowRoot?.querySelector(shows), `${tag} was never drawn`);
  return element;
}

/** The elements that a page places beside a view, each with something in it, by its name. */
export const ELEMENTS: Record<string, () => Promise<HTMLElement & { updateComplete: Promise<unknown> }>> = {
  'roadmap-findings': async () => placed('roadmap-findings', { roadmap: await sampleText() }, 'li'),
  'roadmap-findings, accepting one': async () => {
    const element = await placed('roadmap-findings', { roadmap: await sampleText(), canSuppress: true }, 'li');
    element.shadowRoot!.querySelector<HTMLElement>('li summary, li button')?.click();
    await element.updateComplete;
    return element;
  },
  'roadmap-compare-lenses': async () =>
    placed('roadmap-compare-lenses', { roadmap: await sampleText(), left: 'team', right: 'sales' }, 'tbody tr'),
  'roadmap-setup, waiting': () => placed('roadmap-setup', {}, '.waiting'),
  'roadmap-setup, with a sample': () => placed('roadmap-setup', { sample: CSV }, '.fields tbody tr'),
  'roadmap-lens-picker': async () => {
    const view = await sampleView();
    const picker = document.createElement('roadmap-lens-picker');
    picker.setAttribute('for', (view.id = 'one'));
    view.before(picker);
    await waitUntil(() => picker.renderRoot.querySelector('.lens'), 'the picker was never drawn');
    return picker;
  },
};

import { view } from '@forge/bridge';
import { lenses } from 'roadmap-view/sdk';
import { settingsOf } from '../../src/settings-of.js';

const HINTS = {
  attachment: 'Whoever may read this page may download the file. Attach a projection made for them, not the whole roadmap.',
  server: 'The server is asked for this lens alone, in the name of this app.',
};

const form = document.querySelector('form');
const { extension } = await view.getContext();
await view.theme.enable();

document.querySelector('#lenses').append(...Object.values(lenses).map(({ id, label }) => new Option(label, id)));
const config = settingsOf(extension) ?? {};
form.elements.lens.value = config.lens ?? 'exec';
form.elements.mode.value = config.mode ?? 'attachment';
form.elements.file.value = config.file ?? '';
form.addEventListener('change', tellMode);
form.addEventListener('submit', save);
tellMode();

function tellMode() {
  const { value } = form.elements.mode;
  document.querySelector('#file').hidden = value !== 'attachment';
  document.querySelector('#hint').textContent = HINTS[value];
}

function save(event) {
  event.preventDefault();
  const { lens, mode, file } = Object.fromEntries(new FormData(form));
  void view.submit({ config: { lens, mode, ...(mode === 'attachment' && { file: file || 'roadmap.json' }) } });
}

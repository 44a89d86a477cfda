/** A box to paste into: what is typed is drawn, with whatever is wrong with it said below. */
const EXAMPLES: Record<string, { json: unknown; map?: unknown }> = {
  smallest: { json: { items: [{ title: 'SSO' }] } },
  broken: {
    json: {
      title: 'A roadmap with mistakes',
      items: [
        { title: 'Single sign-on', team: 'Core', status: 'in progres', timeframe: '2026-Q4' },
        { title: 'Audit log', team: 'Core', status: 'planned', timeframe: '2026-12/2026-10' },
        { title: 'Mobile app', team: 'Apps', timeframe: '2026-13', parent: 'nobody' },
        { title: 'Offline mode', team: 'Apps', status: 'done', timeframe: '2026-09-01/2026-10-16' },
        42,
      ],
    },
  },
  mapped: {
    json: {
      rows: [
        { key: 'A-1', name: 'Faster search', squad: 'Find', state: 'WIP', from: '01.10.2026', to: '15.11.2026' },
        { key: 'A-2', name: 'Saved searches', squad: 'Find', state: 'Next up', from: '16.11.2026', to: '31.12.2026' },
        { key: 'A-3', name: 'Single sign-on', squad: 'Access', state: 'Live', from: '01.08.2026', to: '30.09.2026' },
      ],
    },
    map: {
      items: {
        records: 'rows',
        fields: {
          id: 'key',
          title: 'name',
          team: 'squad',
          status: { path: 'state', map: { WIP: 'in-progress', 'Next up': 'planned', Live: 'done' } },
          timeframe: { interval: { from: { path: 'from', date: 'DD.MM.YYYY' }, to: { path: 'to', date: 'DD.MM.YYYY' } } },
        },
      },
    },
  },
};

const json = document.querySelector<HTMLTextAreaElement>('#json')!;
const map = document.querySelector<HTMLTextAreaElement>('#map')!;
const view = document.querySelector('roadmap-view')!;

/** Addresses in use; each is let go of when the text changes. */
const addresses: string[] = [];

function show(): void {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  view.setAttribute('src', addressOf(json.value));
  if (map.value.trim()) view.setAttribute('field-map', addressOf(map.value));
  else view.removeAttribute('field-map');
}

/** What was typed, as an address that only this page can read. */
function addressOf(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  addresses.push(address);
  return address;
}

function take(name: string): void {
  const example = EXAMPLES[name];
  if (!example) return;
  json.value = JSON.stringify(example.json, null, 2);
  map.value = example.map ? JSON.stringify(example.map, null, 2) : '';
  show();
}

for (const box of [json, map]) {
  box.addEventListener('input', show);
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => void drop(event, box));
}

async function drop(event: DragEvent, box: HTMLTextAreaElement): Promise<void> {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  box.value = await file.text();
  show();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
  button.addEventListener('click', () => take(button.dataset['example']!));
}
take('mapped');

export {};

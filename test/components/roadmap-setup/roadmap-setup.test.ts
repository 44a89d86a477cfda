import { expect, fixture } from '@open-wc/testing';
import '../../../src/setup.js';
import type { RoadmapSetupElement } from '../../../src/setup.js';
import type { RoadmapSetupEvent } from '../../../src/components/roadmap-setup/roadmap-setup-event.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';
import { waitUntil } from '../../wait-until.js';

const CSV = 'Key;Name;State;Due\nA-1;Search;WIP;15.11.2026\nA-2;Export;Done;31.12.2026\n';
const JSON_TEXT = JSON.stringify({ rows: [{ key: 'A-1', name: 'Search', caption: 'Faster search', state: 'WIP' }, { key: 'A-2', name: 'Export', caption: 'Export to CSV', state: 'Done' }] }); // prettier-ignore

async function setup(settings: Partial<RoadmapSetupElement> = {}): Promise<RoadmapSetupElement> {
  const element = document.createElement('roadmap-setup');
  Object.assign(element, { today: '2026-09-14', ...settings });
  (await fixture(document.createElement('div'))).append(element);
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: RoadmapSetupElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const textOf = (element: RoadmapSetupElement, selector: string) => all(element, selector).map((node) => node.textContent?.trim() ?? '').join(' | '); // prettier-ignore
const selectOf = (element: RoadmapSetupElement, field: string) => all<HTMLSelectElement>(element, 'select').find((select) => select.ariaLabel?.startsWith(`${field}:`) || select.getAttribute('aria-label')?.startsWith(`${field}:`))!; // prettier-ignore

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<roadmap-setup>', () => {
  it('says that there is nothing to read yet', async () => {
    expect(textOf(await setup(), '.waiting')).to.equal('Nothing to read yet.');
  });

  it('shows where each field was found, with examples, beside the roadmap that gives', async () => {
    const element = await setup({ sample: CSV });
    expect(all(element, '.fields tbody tr').map((row) => row.querySelector('th')?.textContent?.trim())).to.include.members([
      'Title',
      'Status',
      'End',
    ]);
    expect(selectOf(element, 'Title').value).to.equal('Name');
    expect(textOf(element, '.preview [role="status"]')).to.contain('2 of 2 records');
    const view = element.renderRoot.querySelector('roadmap-view')!;
    await waitUntil(() => view.projection?.items.length === 2, 'the preview was never drawn');
    expect(view.projection?.items.map(({ title }) => title)).to.have.members(['Search', 'Export']);
  });

  it('reads a field from another column when a person chooses it, and draws that', async () => {
    const element = await setup({ sample: JSON_TEXT });
    choose(selectOf(element, 'Title'), 'caption');
    await element.updateComplete;
    const view = element.renderRoot.querySelector('roadmap-view')!;
    await waitUntil(() => view.projection?.items.some(({ title }) => title === 'Faster search'), 'the choice was never drawn');
    expect(textOf(element, '.fields tbody tr')).to.contain('your choice');
  });

  it('reads nothing from a field that a person says is nowhere, and keeps it at hand', async () => {
    const element = await setup({ sample: JSON_TEXT });
    choose(selectOf(element, 'Status'), '');
    await element.updateComplete;
    expect(element.result?.loaded.roadmap.items.every(({ status }) => status === undefined)).to.equal(true);
    expect(selectOf(element, 'Status').value).to.equal('');
  });

  it('tells the page the field map and the HTML, which reads the same roadmap', async () => {
    const heard: RoadmapSetupEvent[] = [];
    const listen = (event: RoadmapSetupEvent) => void heard.push(event);
    document.addEventListener('roadmap-setup', listen);
    const element = await setup({ sample: JSON_TEXT, src: 'https://example.com/rows.json?a=1&b="2"' });
    document.removeEventListener('roadmap-setup', listen);
    expect(heard.length).to.equal(1);
    expect(heard[0]?.detail).to.deep.equal({ map: element.result!.suggestion.map, snippet: element.snippet });
    const template = document.createElement('template');
    template.innerHTML = element.snippet;
    const view = template.content.querySelector('roadmap-view')!;
    expect(view.getAttribute('src')).to.equal('https://example.com/rows.json?a=1&b="2"');
    expect(JSON.parse(view.getAttribute('field-map')!)).to.deep.equal(JSON.parse(JSON.stringify(element.result!.suggestion.map)));
  });

  it('says of each record that could not be used which it is and why', async () => {
    const element = await setup({ sample: 'Key;Name;Due\nA-1;Search;15.11.2026\nA-2;Export;32.12.2026\nA-3;;16.11.2026\n' });
    const { issues } = element.result!.loaded;
    expect(issues.some(({ leftOut }) => leftOut !== 'nothing')).to.equal(true);
    const told = all(element, '.preview .remarks li').map((line) => line.textContent);
    expect(told.length).to.equal(issues.length);
    for (const [index, { path, message }] of issues.entries()) expect(told[index]).to.contain(path).and.to.contain(message);
  });

  it('shows what is read as no field, with examples', async () => {
    const element = await setup({ sample: 'Name;Zyx\nSearch;qu-1\nExport;qu-2\n' });
    expect(element.result!.suggestion.unplaced.map(({ path }) => path)).to.deep.equal(['Zyx']);
    expect(textOf(element, '[part="data"] ~ section .remarks li')).to.contain('Zyx qu-1 · qu-2');
  });

  it('reads an answer of a tracker with the adapter that knows it, or with a field map if a person says so', async () => {
    const sample = await (await fetch('/test/fixtures/jira/made-up-cloud.json')).text();
    const element = await setup({ sample });
    expect(element.snippet).to.contain("adapter='jira'").and.not.to.contain('field-map');
    expect(element.result!.loaded).to.deep.equal(loadRoadmap(sample, { adapter: 'jira' }));
    all<HTMLInputElement>(element, 'input[type="checkbox"]')[0]!.click();
    await element.updateComplete;
    expect(element.snippet).to.contain('field-map=').and.not.to.contain('adapter=');
    expect(all(element, '.fields')).to.have.length(1);
    all<HTMLInputElement>(element, 'input[type="checkbox"]')[0]!.click();
    await element.updateComplete;
    expect(element.snippet).to.contain("adapter='jira'");
  });

  it('fetches an address, and says why nothing came', async () => {
    const answers: Record<string, Response> = {
      'https://example.com/rows': new Response(CSV),
      'https://example.com/no': new Response('', { status: 403 }),
    };
    const element = await setup({ fetch: (address) => Promise.resolve(answers[address as string]!) });
    await element.fetchFrom('https://example.com/no');
    await element.updateComplete;
    expect(textOf(element, '.trouble')).to.contain('https://example.com/no: status 403');
    await element.fetchFrom('https://example.com/rows');
    await element.updateComplete;
    expect(element.result?.loaded.roadmap.items.length).to.equal(2);
    expect(element.snippet).to.contain("src='https://example.com/rows'");
    expect(textOf(element, '.trouble')).to.equal('');
  });

  it('takes a dropped file', async () => {
    const element = await setup();
    const transfer = new DataTransfer();
    transfer.items.add(new File([CSV], 'plan.csv', { type: 'text/csv' }));
    all(element, '[part="data"]')[0]!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    await waitUntil(() => element.result !== undefined, 'the file was never read');
    expect(element.snippet).to.contain("src='plan.csv'");
  });

  it('draws what hostile data says as text, whatever is in its keys and values', async () => {
    const attack = '<img src=x onerror="window.hit=1">';
    const element = await setup({
      sample: JSON.stringify([{ title: attack, [attack]: attack, status: attack }]),
      src: `'"><script>1</script>`,
    });
    expect(all(element, 'img, script').length).to.equal(0);
    const template = document.createElement('template');
    template.innerHTML = element.snippet;
    expect(template.content.querySelectorAll('script').length).to.equal(1);
    expect(template.content.querySelectorAll('img').length).to.equal(0);
  });

  for (const sample of ['null', '[]', '{}', '"text"', '[[[]]]', '{"a":{"b":{"c":[1,2,3]}}}', 'not, json\n"open', '\u0000'])
    it(`stands ${JSON.stringify(sample)}`, async () => {
      const element = await setup({ sample });
      expect(element.result).not.to.equal(undefined);
    });

  for (const scheme of ['light', 'dark'])
    it(`has no accessibility fault that axe finds, ${scheme}`, async () => {
      const element = await setup({ sample: CSV, scheme });
      const view = element.renderRoot.querySelector('roadmap-view')!;
      await waitUntil(() => view.projection, 'the preview was never drawn');
      await expect(element).to.be.accessible();
    });
});

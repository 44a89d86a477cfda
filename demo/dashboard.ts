import { arrange, lenses, loadRoadmap, project, type Lane, type Projection } from '../src/sdk/index.js';

const TODAY = '2026-09-14';
const { roadmap } = loadRoadmap(await (await fetch('./data/sample/roadmap.json')).json());
const select = document.querySelector<HTMLSelectElement>('#lens')!;
for (const { id, label } of Object.values(lenses)) select.add(new Option(label, id));
select.addEventListener('change', show);
show();

function show(): void {
  const lens = lenses[select.value as keyof typeof lenses];
  const projection = project(roadmap, lens, { today: TODAY });
  document.querySelector('#figures')!.replaceChildren(...figures(projection).map(([label, value]) => figure(label, value)));
  const { lanes } = arrange(projection, { groupBy: 'objective' });
  document.querySelector('#objectives')!.replaceChildren(...lanes.filter(({ id }) => id).map((lane) => objectiveRow(lane, projection)));
}

/** Where every item of the source went, as far as this audience is told. */
function figures({ counts }: Projection): [string, number][] {
  const told: [string, number | null][] = [
    ['In the source', counts.source],
    ['With dates', counts.shown],
    ['Without dates', counts.undated],
    ['Not for this audience', counts.withheld],
  ];
  return told.filter((entry): entry is [string, number] => entry[1] !== null);
}

function figure(label: string, value: number): HTMLElement {
  const place = document.createElement('div');
  place.append(element('dt', label), element('dd', value));
  return place;
}

function objectiveRow({ id, title = id, items, undated, tally }: Lane, { objectives }: Projection): HTMLElement {
  const results = objectives.find((objective) => objective.id === id)?.keyResults ?? [];
  const reached = results.filter(
    ({ current, target, direction }) => current !== undefined && target !== undefined && hasReached(current, target, direction),
  );
  const row = document.createElement('tr');
  const heading = element('th', title);
  heading.setAttribute('scope', 'row');
  row.append(
    heading,
    element('td', `${reached.length} of ${results.length}`),
    element('td', items.length + undated.length),
    element('td', tally.done ?? 0),
  );
  return row;
}

function hasReached(current: number, target: number, direction = 'increase'): boolean {
  return direction === 'decrease' ? current <= target : current >= target;
}

function element(name: string, text: string | number): HTMLElement {
  const node = document.createElement(name);
  node.textContent = String(text);
  return node;
}

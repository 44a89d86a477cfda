import { formerSample, type Former, type Now } from './former-sample.js';

/** Which roadmap the page shows. Every one is read by attributes alone: an address, and a field map where the shape is not ours. */
const ROADMAPS: Record<string, { attributes: Record<string, string>; source: string }> = {
  sample: {
    attributes: { src: './data/sample/roadmap.json', today: '2026-09-14', 'remember-seen': '', input: '' },
    source: 'A company made up for this demo. Input that you leave on an item stays on this page until you reload it, and is sent nowhere.',
  },
  kubernetes: {
    attributes: { src: './data/kubernetes/keps.json', 'field-map': './data/kubernetes/field-map.json', today: '2026-07-24' },
    source: 'Kubernetes enhancement proposals as their repository holds them (Apache-2.0), read through a field map.',
  },
  rust: {
    attributes: { src: './data/rust/goals.json', 'field-map': './data/rust/field-map.json', today: '2026-08-07' },
    source: 'Rust project goals as their repository holds them (MIT), read through a field map.',
  },
};

const asked = new URLSearchParams(location.search);
const chosen = asked.get('data') ?? 'sample';
const { attributes, source } = (Object.hasOwn(ROADMAPS, chosen) ? ROADMAPS[chosen] : undefined) ?? ROADMAPS['sample']!;
const view = document.querySelector('roadmap-view')!;

document.querySelector('#source')!.textContent = source;
view.setAttribute('lens', asked.get('lens') ?? 'exec');
for (const [attribute, value] of Object.entries(attributes)) view.setAttribute(attribute, value);

async function jsonOf<J>(address: string): Promise<J> {
  return (await (await fetch(address)).json()) as J;
}

// only the sample has a former copy, and offers input
if (attributes['input'] !== undefined) {
  // a page of your own would store it here, or name the address of a server in `input-url`
  view.addEventListener('roadmap-input', (event) => event.preventDefault());
  const [now, former] = await Promise.all([jsonOf<Now>('./data/sample/roadmap.json'), jsonOf<Former>('./data/sample/former.json')]);
  view.former = (lens: string) => formerSample(now, former, lens);
}

// The roadmaps that are measured, as the texts a server would send.
import { existsSync, readFileSync } from 'node:fs';

const DATA = new URL('../demo/data/', import.meta.url);

const SETS = {
  sample: { roadmap: 'sample/roadmap.json', today: '2026-09-14' },
  kubernetes: { roadmap: 'kubernetes/keps.json', fieldMap: 'kubernetes/field-map.json', today: '2026-07-24' },
};

export const DATA_NAMES = Object.keys(SETS);

/** `{ name, today, raw, fieldMap }`; `raw` and `fieldMap` are JSON texts. */
export function readData(name) {
  const { roadmap, fieldMap, today } = SETS[name] ?? {};
  if (!roadmap) throw new Error(`unknown data "${name}": use ${DATA_NAMES.join(', ')}`);
  return { name, today, raw: textOf(roadmap), ...(fieldMap && { fieldMap: textOf(fieldMap) }) };
}

function textOf(file) {
  const url = new URL(file, DATA);
  if (!existsSync(url)) throw new Error(`missing data: demo/data/${file}`);
  return readFileSync(url, 'utf8');
}

import { expect } from '@open-wc/testing';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { suggestFieldMap } from '../../../src/sdk/adapters/suggest-field-map.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';

interface Wanted {
  held?: boolean;
  fields: Record<string, string[]>;
}

const folder = new URL('../../fixtures/suggest/', import.meta.url);
const fetchText = async (file: string | URL) => (await fetch(new URL(file, folder))).text();

/** Without positions, quotes and what holds records by key, so that paths can be compared. */
const bare = (path: string) =>
  path
    .replace(/\[(\*|-?\d+)\]/g, '')
    .replace(/\[['"]([^'"]*)['"]\]/g, '.$1')
    .replace(/^\.?(value\.)?/, '');

/** Which of the wanted fields a suggestion found, and how many more it proposes. */
function compare(text: string, { fields }: Wanted) {
  const { map, fields: suggested } = suggestFieldMap(text);
  const found = new Map(suggested.filter(({ list }) => list === 'items').map(({ field, path }) => [field as string, bare(path)]));
  const { items } = map;
  const section = [items].flat()[0];
  const wrapper = bare(section?.records ?? '')
    .split('.')
    .at(-1);
  const hit = ([field, paths]: [string, string[]]) =>
    paths.some((path) => [found.get(field), `${wrapper}.${found.get(field)}`].includes(bare(path)));
  const hits = Object.entries(fields).filter(hit).length;
  return { hits, wanted: Object.keys(fields).length, more: [...found.keys()].filter((field) => !(field in fields)).length };
}

describe('suggestFieldMap, on files of many products', () => {
  let files: (Wanted & { file: string; text: string })[];
  before(async () => {
    const { files: wanted } = JSON.parse(await fetchText('wanted.json')) as { files: Record<string, Wanted> };
    files = await Promise.all(Object.entries(wanted).map(async ([file, rest]) => ({ ...rest, file, text: await fetchText(file) })));
  });

  it('finds as many of the fields a person would choose as the documentation says', async () => {
    const told = [false, true].map((held) => {
      const results = files.filter((file) => Boolean(file.held) === held).map((file) => compare(file.text, file));
      const sum = (key: 'hits' | 'wanted' | 'more') => results.reduce((total, result) => total + result[key], 0);
      return `${sum('hits')} of ${sum('wanted')} in ${results.length} files, and ${sum('more')} more`;
    });
    const guide = await fetchText(new URL('../../../docs/adapters.md', folder));
    expect(guide).to.include(`looked at while tuning: ${told[0]}`);
    expect(guide).to.include(`held back: ${told[1]}`);
  });

  it('makes items of every record, and no map is refused', () => {
    for (const { file, text } of files) {
      const { roadmap, read } = loadRoadmap(text, { adapter: fieldMap(suggestFieldMap(text).map) });
      const { records, entities } = read.find(({ list }) => list === 'items')!;
      expect(entities, file).to.equal(file === 'python.json' ? 18 : records);
      expect(roadmap.source, file).to.deep.equal({ items: entities, invalid: 0 });
      expect(roadmap.items.length, file).to.be.greaterThan(0);
    }
  });
});

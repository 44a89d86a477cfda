import { expect } from '@open-wc/testing';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { suggestFieldMap, type Choices } from '../../../src/sdk/adapters/suggest-field-map.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';

const rows = [
  { key: 'A-1', name: 'Faster search', caption: 'Search in one second', state: 'WIP', due: '15.11.2026', lead: 'Ann Lee' },
  { key: 'A-2', name: 'Saved searches', caption: 'Searches to come back to', state: 'Done', due: '31.12.2026', lead: 'Bo Ek' },
];
const chosen = (choose: Choices) => suggestFieldMap({ rows }, { choose });
const pathOf = (field: string, choose: Choices) => chosen(choose).fields.find((told) => told.field === field)?.path;
const itemsOf = (choose: Choices) => loadRoadmap({ rows }, { adapter: fieldMap(chosen(choose).map) }).roadmap.items;

describe('a suggested field map that a person corrects', () => {
  it('takes a field from the path that was chosen, with its words and dates read anew', () => {
    expect(itemsOf({ title: 'caption' }).map(({ title }) => title)).to.deep.equal(['Search in one second', 'Searches to come back to']);
    expect(itemsOf({ end: null, start: 'due' })[0]?.timeframe).to.include({ start: '2026-11-15' });
    expect(chosen({ title: 'caption' }).fields.find(({ field }) => field === 'title')?.confidence).to.equal(1);
  });

  it('leaves out a field that is not there, and tells its path as not placed', () => {
    expect(pathOf('owner', {})).to.equal('lead');
    expect(pathOf('owner', { owner: null })).to.equal(undefined);
    expect(chosen({ owner: null }).unplaced.map(({ path }) => path)).to.include('lead');
  });

  it('uses no path twice', () => {
    expect(pathOf('status', { kind: 'state' })).to.equal(undefined);
  });

  it('offers what was guessed before as an alternative', () => {
    expect(
      chosen({ title: 'caption' })
        .fields.find(({ field }) => field === 'title')
        ?.alternatives.map(({ path }) => path),
    ).to.include('name');
  });

  it('chooses nothing by a path that no record has', () => {
    expect(pathOf('status', { status: 'nowhere' })).to.equal(undefined);
  });
});

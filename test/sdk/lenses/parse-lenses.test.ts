import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkLens, defineLens } from '../../../src/sdk/lenses/lens.js';
import { parseLenses } from '../../../src/sdk/lenses/parse-lenses.js';
import { lenses as presets } from '../../../src/sdk/lenses/presets/index.js';

const mine = { id: 'mine', label: 'Mine', audience: 'team', fields: { items: ['title'] }, where: { visibility: ['public'] } };
const problems = (input: unknown) => parseLenses(input).issues.map(({ code, path }) => `${code} ${path}`);
const ids = (input: unknown) => parseLenses(input).lenses.map(({ id }) => id);

describe('parseLenses', () => {
  it('reads a list, an object by id, one lens, or the JSON text of any', () => {
    const { id: _id, ...nameless } = mine;
    for (const input of [[mine], { mine: nameless }, mine, JSON.stringify([mine]), JSON.stringify({ mine: nameless })]) {
      expect(parseLenses(input)).to.deep.equal({ lenses: [defineLens(mine)], issues: [] });
    }
  });

  it('finds no lens where none is written', () => {
    for (const input of [undefined, null, [], {}, '[]']) expect(parseLenses(input)).to.deep.equal({ lenses: [], issues: [] });
  });

  it('tells what is no lens at all', () => {
    for (const input of ['', 'exec, sales', '[{', 7, true, '7']) expect(problems(input), String(input)).to.deep.equal(['invalid lenses']);
    expect(problems([7, null, 'exec'])).to.deep.equal(['invalid lenses[0]', 'invalid lenses[1]', 'invalid lenses[2]']);
  });

  it('leaves out a wrong lens whole and keeps the good ones beside it', () => {
    const { lenses, issues } = parseLenses([
      { ...mine, layout: 'pie', precision: { near: 'decade', far: 'year' } },
      { ...mine, id: 'other' },
    ]);
    expect(lenses.map(({ id }) => id)).to.deep.equal(['other']);
    expect(issues.map(({ code, path, value, leftOut }) => [code, path, value, leftOut])).to.deep.equal([
      ['unknown', 'lenses[0].layout', 'pie', 'record'],
      ['unknown', 'lenses[0].precision.near', 'decade', 'record'],
    ]);
    expect(issues[0]!.message).to.equal('allowed: outcomes, release-plan, themes, timeline, board, list');
  });

  it('refuses misspelt rules: half a lens would leak', () => {
    expect(problems([{ ...mine, baned: ['x'] }])).to.deep.equal(['unknown lenses[0]']);
    expect(problems([{ ...mine, where: { visibility: ['public'], status: ['done'] } }])).to.deep.equal(['unknown lenses[0].where']);
    expect(problems([{ ...mine, fields: { item: ['title'] } }]).length).to.equal(1);
    expect(problems([{ ...mine, where: undefined }])).to.deep.equal(['missing lenses[0].where']);
    expect(problems([{ ...mine, where: { visibility: 'public' } }])).to.deep.equal(['invalid lenses[0].where.visibility']);
  });

  it('refuses numbers that would keep a page busy or break a date', () => {
    expect(problems([{ ...mine, horizons: { now: 1e9, next: 1 } }])).to.deep.equal(['invalid lenses[0].horizons.now']);
    expect(problems([{ ...mine, precision: { near: 'day', far: 'day', nearMonths: -1 } }])).to.deep.equal([
      'invalid lenses[0].precision.nearMonths',
    ]);
    expect(problems([{ ...mine, where: { visibility: [], depth: 1e9 } }])).to.deep.equal(['invalid lenses[0].where.depth']);
  });

  it('keeps the first of two lenses with one id', () => {
    const { lenses, issues } = parseLenses([mine, { ...mine, label: 'Again' }]);
    expect(lenses.map(({ label }) => label)).to.deep.equal(['Mine']);
    expect(issues[0]).to.deep.include({ code: 'duplicate', path: 'lenses[1].id', value: 'mine', leftOut: 'record' });
  });

  it('changes a preset: what is named replaces its part of it', () => {
    const [lens] = parseLenses([
      { extends: 'sales', id: 'acme', label: 'For Acme', fields: { themes: ['title'] }, bannedWords: ['Phoenix'], text: { own: [] } },
    ]).lenses;
    expect(lens).to.deep.equal({
      ...presets.sales,
      id: 'acme',
      label: 'For Acme',
      fields: { ...presets.sales.fields, themes: ['title'] },
      bannedWords: ['Phoenix'],
      text: { ...presets.sales.text, own: [] },
    });
  });

  it('takes a part of a preset away by null', () => {
    const [lens] = parseLenses({
      acme: { extends: 'sales', fields: { products: null }, where: { depth: null }, description: null },
    }).lenses;
    expect(lens!.id).to.equal('acme');
    expect(lens!.fields).to.not.have.property('products');
    expect(lens!.where).to.not.have.property('depth');
    expect(lens).to.not.have.property('description');
    expect(lens!.fields.items).to.deep.equal(presets.sales.fields.items);
  });

  it('replaces a preset under its own id, and leaves the shipped one as it is', () => {
    const before = JSON.stringify(presets);
    expect(ids({ extends: 'sales', disclaimer: 'x' })).to.deep.equal(['sales']);
    expect(JSON.stringify(presets)).to.equal(before);
  });

  it('knows no other presets', () => {
    const { issues } = parseLenses([{ extends: 'ceo' }, { extends: 3 }]);
    expect(issues.map(({ code, path, value }) => [code, path, value])).to.deep.equal([
      ['unknown', 'lenses[0].extends', 'ceo'],
      ['unknown', 'lenses[1].extends', undefined],
    ]);
    expect(issues[0]!.message).to.include('exec, team, sales');
  });

  it('never throws, whatever it is given', () => {
    const odd = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true });
    const nearly = fc.record(
      {
        id: odd,
        label: odd,
        audience: odd,
        fields: fc.oneof(odd, fc.dictionary(fc.string(), odd)),
        where: odd,
        extends: fc.oneof(odd, fc.constant('sales')),
        precision: odd,
        text: odd,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(odd, fc.array(fc.oneof(nearly, odd)), fc.dictionary(fc.string(), nearly), fc.json()), (input) => {
        const { lenses, issues } = parseLenses(input);
        for (const lens of lenses) expect(checkLens(lens).problems).to.deep.equal([]);
        for (const { path, leftOut } of issues) expect([path.startsWith('lenses'), leftOut]).to.deep.equal([true, 'record']);
      }),
      { numRuns: 500 },
    );
  });

  it('survives objects that lead back to themselves', () => {
    const round: Record<string, unknown> = { extends: 'sales' };
    round['fields'] = round;
    round['vocabulary'] = round;
    expect(problems([round])).to.not.be.empty;
  });
});

describe('defineLens', () => {
  it('completes a lens with defaults that show little', () => {
    const lens = defineLens(mine);
    expect(lens).to.deep.include({
      onBannedWord: 'mask',
      show: { counts: false, slippage: false, changes: false },
      text: { order: [], own: ['title'] },
    });
    expect(lens.precision).to.deep.equal({ near: 'quarter', far: 'half', nearMonths: 6 });
  });

  it('throws an error that names each wrong field', () => {
    expect(() => defineLens({ ...mine, layout: 'pie', label: undefined })).to.throw(
      'invalid lens "mine": label (must be string); layout (allowed: outcomes',
    );
    expect(() => defineLens(null)).to.throw('invalid lens null: lens (must be object)');
  });
});

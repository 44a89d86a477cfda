import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defineTrello, trello, type TrelloConfig } from '../../../../src/sdk/adapters/trello/trello.js';
import { readRoadmap } from '../../../../src/sdk/read-roadmap.js';

const list = (id: string, name: string, more: object = {}) => ({ id, name, idBoard: 'b', pos: 1, closed: false, ...more });
const card = (id: string, more: object = {}) => ({ id, name: id, idBoard: 'b', idList: 'l', closed: false, ...more });
const board = (more: object = {}, listName = 'Things') => ({
  id: 'b',
  name: 'Launch',
  lists: [list('l', listName)],
  cards: [card('c')],
  ...more,
});

const load = (document: unknown, config?: TrelloConfig) => readRoadmap(document, config ? defineTrello(config) : trello);
const first = (fields: object, more: object = {}, listName?: string, config?: TrelloConfig) =>
  load(board({ cards: [card('c', fields)], ...more }, listName), config).roadmap.items[0]!;
const told = (document: unknown, config?: TrelloConfig) =>
  load(document, config).issues.map(({ code, path, value, leftOut, count }) =>
    [code, path, value, leftOut, count].filter(Boolean).join(' | '),
  );

describe('a card of Trello', () => {
  it('is an item of the board, with its words and its page', () => {
    const { roadmap, issues } = load(
      board({ cards: [card('c', { desc: '**One** [two](https://example.test)', shortUrl: 'https://trello.com/c/abc' })] }),
    );
    expect(roadmap.title).to.equal('Launch');
    expect(roadmap.products[0]).to.deep.include({ id: 'b', title: 'Launch' });
    expect(roadmap.items[0]).to.deep.include({ id: 'c', title: 'c', summary: 'One two', product: 'b' });
    expect(roadmap.items[0]!.links?.[0]?.url).to.equal('https://trello.com/c/abc');
    expect(issues).to.deep.equal([]);
  });

  it('has the status, the time or the theme that its list names', () => {
    expect(first({}, {}, 'Doing')).to.include({ status: 'in-progress' });
    expect(first({}, {}, 'Q3 2026').timeframe).to.deep.include({ start: '2026-07-01', end: '2026-09-30', source: 'list Q3 2026' });
    expect(first({}, {}, 'Later').timeframe).to.deep.include({ horizon: 'later', source: 'list Later' });
    expect(first({}, {}, 'Mobile').themes).to.deep.equal(['Mobile']);
    expect(first({}, {}, 'With Ann', { statuses: { 'with ann': 'blocked' } }).status).to.equal('blocked');
  });

  it('lies where its own days put it, whatever its list says', () => {
    const dated = { start: '2026-01-10T00:00:00.000Z', due: '2026-02-10T23:30:00.000Z' };
    expect(first(dated, {}, 'Q3 2026').timeframe?.text).to.equal('2026-01-10/2026-02-10');
    expect(first(dated, {}, 'Q3 2026', { timeZone: 'Europe/Berlin' }).timeframe?.text).to.equal('2026-01-10/2026-02-11');
    expect(told(board({ cards: [card('c', { due: 'soon' })] }))).to.deep.equal(['invalid | cards[0].due | soon | value']);
  });

  it('is done when its day is ticked', () => {
    expect(first({ dueComplete: true }, {}, 'Doing').status).to.equal('done');
  });

  it('has labels as themes, unless they say something else', () => {
    const labels = ['Trust', 'type: bug', 'team: Blue', ''].map((name) => ({ id: name, name, color: 'red' }));
    expect(first({ labels }, {}, 'Doing')).to.deep.include({ themes: ['Trust'], kind: 'bug', team: 'Blue' });
    expect(first({ labels: [{ name: 'Blocked 🔙', color: 'red' }] }, {}, 'Doing').status).to.equal('blocked');
    expect(first({ labels: [{ name: 'Blocked 🔙', color: 'red' }] }, {}, 'Done').status).to.equal('done');
    expect(told(board({ cards: [card('c', { labels }), card('d', { labels })] }))).to.deep.equal([
      'missing | cards[0].labels[3].name | value | 2',
    ]);
  });

  it('has the members it names, wherever their names are', () => {
    const members = [{ id: 'm', fullName: 'Ann Field', username: 'ann' }];
    expect(first({ idMembers: ['m'] }, { members }).owner).to.equal('Ann Field');
    expect(first({ members }).owner).to.equal('Ann Field');
    expect(first({ idMembers: ['gone'] })).not.to.have.property('owner');
  });

  it('has done as much as is ticked in its checklists', () => {
    const checkItems = [{ state: 'complete' }, { state: 'incomplete' }, { state: 'complete' }];
    const checklists = [{ id: 'k', idCard: 'c', checkItems }];
    const expected = { done: 2, total: 3, percent: 67, unit: 'steps' };
    expect(first({ idChecklists: ['k'] }, { checklists }).progress).to.deep.equal(expected);
    expect(first({ checklists }).progress).to.deep.equal(expected);
    expect(first({ badges: { checkItems: 3, checkItemsChecked: 2 } }).progress).to.deep.equal(expected);
    expect(first({ badges: { checkItems: 0, checkItemsChecked: 0 } })).not.to.have.property('progress');
  });

  it('has the fields that a board adds, by their names', () => {
    const customFields = [
      { id: 'f1', idModel: 'b', name: 'Team', type: 'list', options: [{ id: 'o1', value: { text: 'Blue' } }] },
      { id: 'f2', idModel: 'b', name: 'Points', type: 'number' },
      { id: 'f3', idModel: 'b', name: 'Start date', type: 'date' },
      { id: 'f4', idModel: 'b', name: 'Mood', type: 'text' },
    ];
    const customFieldItems = [
      { idCustomField: 'f1', idValue: 'o1', value: null },
      { idCustomField: 'f2', value: { number: '3' } },
      { idCustomField: 'f3', value: { date: '2026-01-10T00:00:00.000Z' } },
      { idCustomField: 'f4', value: { text: 'At risk' } },
    ];
    const item = first({ customFieldItems, due: '2026-02-10' }, { customFields }, 'Doing', { fields: { health: 'Mood' } });
    expect(item).to.deep.include({ team: 'Blue', effort: 3, health: { value: 'at-risk' } });
    expect(item.timeframe?.text).to.equal('2026-01-10/2026-02-10');
  });

  it('links to what people attached, not to files', () => {
    const attachments = [
      { name: 'Plan', url: 'https://example.test/plan', isUpload: false },
      { name: 'a.png', url: 'https://example.test/a.png', isUpload: true },
      { name: 'x', url: 'javascript:alert(1)', isUpload: false },
    ];
    expect(first({ attachments }).links).to.deep.equal([{ url: 'https://example.test/plan', title: 'Plan' }]);
  });

  it('is left out when it is a template or archived, and that is told', () => {
    const cards = [card('c'), card('t', { isTemplate: true }), card('x', { closed: true }), card('y', { closed: true })];
    expect(told(board({ cards }))).to.deep.equal(['unknown | cards[1] | t | record', 'unknown | cards[2] | x | record | 2']);
    expect(load(board({ cards })).read.find((count) => count.list === 'items')).to.deep.equal({ list: 'items', records: 4, entities: 1 });
    const kept = load(board({ cards }, 'Done'), { archived: true }).roadmap.items;
    expect(kept.map(({ id, status }) => [id, status])).to.deep.equal([
      ['c', 'done'],
      ['x', 'done'],
      ['y', 'done'],
    ]);
    expect(load(board({ cards }, 'Doing'), { archived: true }).roadmap.items[1]!.status).to.equal('cancelled');
  });

  it('tells what it was before it was moved or given another day', () => {
    const action = (date: string, data: object) => ({
      id: date,
      idMemberCreator: 'm',
      type: 'updateCard',
      date,
      memberCreator: { fullName: 'Ann Field' },
      data: { card: { id: 'c' }, ...data },
    });
    const actions = [
      action('2026-03-01T09:00:00.000Z', { old: { due: '2026-03-31T12:00:00.000Z' } }),
      action('2026-02-01T09:00:00.000Z', { old: { due: null } }),
      action('2026-01-15T09:00:00.000Z', { old: { idList: 'k' }, listBefore: { name: 'To do' }, listAfter: { name: 'Doing' } }),
      action('2026-01-10T09:00:00.000Z', { old: { idList: 'k' }, listBefore: { name: 'Doing' }, listAfter: { name: 'In review' } }),
    ];
    const { history } = first({ due: '2026-04-30T12:00:00.000Z' }, { actions }, 'Doing');
    expect(history?.map(({ on, status, timeframe, by }) => [on, status ?? timeframe?.text, by])).to.deep.equal([
      ['2026-03-01', '/2026-03-31', 'Ann Field'],
      ['2026-01-15', 'planned', 'Ann Field'],
    ]);
  });
});

describe('the answers of Trello', () => {
  it('may come apart, in any order', () => {
    const { roadmap, issues } = load([
      [card('c')],
      [list('l', 'Doing')],
      [{ id: 'b', name: 'Launch', idOrganization: null, shortUrl: 'https://trello.com/b/x' }],
    ]);
    expect(roadmap.items[0]).to.deep.include({ status: 'in-progress', product: 'b' });
    expect(issues).to.deep.equal([]);
  });

  it('may have cards within lists', () => {
    expect(load([list('l', 'Doing', { cards: [{ id: 'c', name: 'c' }] })]).roadmap.items[0]).to.deep.include({
      id: 'c',
      status: 'in-progress',
    });
  });

  it('without lists, or without cards, say what is missing', () => {
    expect(told([card('c'), card('d')])).to.deep.equal(['dangling | [0].idList | l | value | 2']);
    expect(told([list('l', 'Doing')])).to.deep.equal(['missing | nothing']);
  });

  it('are recognised, and those of others are not', () => {
    expect(trello.recognises!(board())).to.equal(true);
    expect(trello.recognises!({ id: 'b', name: 'Sales', lists: [{ id: 1, label: { name: 'x' } }] })).to.equal(false);
    expect(trello.recognises!([card('c')])).to.equal(true);
    expect(trello.recognises!([{ id: 1, number: 1, title: 'x', labels: [] }])).to.equal(false);
    expect(trello.recognises!({ items: [{ id: 'a', title: 'b' }] })).to.equal(false);
  });

  it('may hold any value anywhere', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        load(value);
        load({
          lists: value,
          cards: [{ id: 'c', name: 'c', idList: 'l', labels: value, customFieldItems: value, checklists: value, due: value }],
        });
        trello.recognises!(value);
      }),
    );
    const hostile: unknown = JSON.parse(
      '{"id":"b","name":"x","lists":[{"id":"__proto__","name":"Doing"}],"cards":[{"id":"__proto__","name":"x","idList":"__proto__","__proto__":{"polluted":1}}]}',
    );
    expect(load(hostile).roadmap.items[0]).to.deep.include({ id: '__proto__', status: 'in-progress' });
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    const odd = { toString: 0, valueOf: 0 };
    expect(first({ idMembers: [odd], idChecklists: [odd], due: odd, labels: [odd] }, {}, 'Doing', { timeZone: 'UTC' }).status).to.equal(
      'in-progress',
    );
  });
});

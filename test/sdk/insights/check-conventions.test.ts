import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromJSONSchema } from 'zod';
import { exportConventions } from '../../../src/sdk/exports/export-conventions.js';
import { checkConventions } from '../../../src/sdk/insights/check-conventions.js';
import type { ConventionsInput } from '../../../src/sdk/insights/conventions/conventions.js';
import { conventionsJsonSchema } from '../../../src/sdk/insights/conventions/conventions-json-schema.js';
import { defineConventions, parseConventions } from '../../../src/sdk/insights/conventions/define-conventions.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const reportOn = (input: object, pack: Partial<ConventionsInput>) =>
  checkConventions([roadmapOf(input)], { id: 'guild', ...pack }, { today })[0]!;
const found = (input: object, pack: Partial<ConventionsInput>) => reportOn(input, pack).departures;
const briefly = (input: object, pack: Partial<ConventionsInput>) => found(input, pack).map(({ path, message, far }) => [path, message, far?.by]); // prettier-ignore
const sample = await (await fetch(new URL('../../../demo/data/conventions/product-guild.json', import.meta.url))).json() as ConventionsInput; // prettier-ignore

describe('fields that must be there', () => {
  const items = [{ id: 'a', title: 'A', kind: 'initiative', why: 'For all.' }, { id: 'b', title: 'B', kind: 'bug' }]; // prettier-ignore

  it('are asked for where the rule is meant, with how many are missing', () => {
    const required = [{ list: 'items' as const, where: { kind: ['initiative'] }, fields: ['why', 'owner', 'timeframe'] }];
    expect(briefly({ items }, { required })).to.deep.equal([['items[a].owner', '"A" does not say owner, timeframe yet', 2]]);
    expect(reportOn({ items }, { required }).rules[0]).to.deep.equal({ rule: 'required.0', says: 'items say why, owner, timeframe', looked: 1, departures: 1 }); // prettier-ignore
  });

  it('may be one of several', () => {
    const required = [{ list: 'risks' as const, oneOf: ['ask', 'mitigation'] }];
    const risks = [
      { id: 'r', title: 'R', ask: 'Help.' },
      { id: 's', title: 'S', mitigation: 'A spare.' },
      { id: 't', title: 'T' },
    ];
    expect(briefly({ risks }, { required })).to.deep.equal([['risks[t].ask', '"T" does not say ask or mitigation yet', 1]]);
  });

  it('may stand deeper, in key results, or in the head', () => {
    const objectives = [{ id: 'o', title: 'O', keyResults: [{ title: 'K', baseline: 0 }] }];
    expect(briefly({ objectives }, { required: [{ list: 'keyResults', fields: ['baseline', 'target'] }] })).to.deep.equal([
      ['objectives[o].keyResults[0].target', '"K" does not say target yet', 1],
    ]);
    const decisions = [{ id: 'd', title: 'D', status: 'needed', ask: 'Which?' }];
    expect(briefly({ decisions }, { required: [{ list: 'decisions', fields: ['ask.text', 'ask.by'] }] })[0]![0]).to.equal('decisions[d].ask.by'); // prettier-ignore
    expect(briefly({ title: 'Plan' }, { required: [{ list: 'roadmap', fields: ['vision'] }] })[0]![0]).to.equal('vision');
  });

  it('are asked for of what says nothing of the condition, where the condition has an empty text', () => {
    const required = (status: string[]) => ({ required: [{ list: 'risks' as const, where: { status }, fields: ['owner'] }] });
    const risks = [{ id: 'r', title: 'R' }];
    expect([found({ risks }, required(['open'])).length, found({ risks }, required(['open', ''])).length]).to.deep.equal([0, 1]);
  });

  it('come with what to do next and why it was agreed on', () => {
    const rule = { list: 'items' as const, fields: ['owner'] };
    const [own] = found({ items: [items[1]!] }, { required: [{ ...rule, why: 'Who asks?' }] });
    expect([own!.next, own!.why]).to.deep.equal(['Name one person whom others can ask.', 'Who asks?']);
    expect(found({ items: [items[1]!] }, { required: [{ ...rule, next: 'Ask Robin.' }] })[0]!.next).to.equal('Ask Robin.');
  });
});

describe('words and titles', () => {
  it('that were not agreed on are told with the nearest that was', () => {
    const items = [{ id: 'a', title: 'A', owner: 'Tema Blue' }, { id: 'b', title: 'B' }, { id: 'c', title: 'C', owner: 'Team Blue' }]; // prettier-ignore
    const [departure, ...rest] = found({ items }, { words: [{ list: 'items', field: 'owner', allowed: ['Team Blue', 'Team Red'] }] });
    expect(rest).to.deep.equal([]);
    expect([departure!.path, departure!.next]).to.deep.equal(['items[a].owner', 'Did you mean Team Blue?']);
  });

  it('of a title count characters, find words however they are written, and see the full stop', () => {
    const titles = [{ list: 'items' as const, longest: 10, without: ['TBD'], finalStop: false, startsWith: ['Let'] }];
    const title = (text: string) => briefly({ items: [{ id: 'a', title: text }] }, { titles }).map(([, message, by]) => [message, by]);
    expect(title('Let them…')).to.deep.equal([]);
    expect(title('Let 12345678')).to.deep.equal([['The title "Let 12345678" is 2 characters longer than 10', 2]]);
    expect(title('Let tbd.').map(([message]) => message)).to.deep.equal(['The title "Let tbd." has "TBD" in it', 'The title "Let tbd." ends in a full stop']); // prettier-ignore
    expect(title('Make it').map(([message]) => message)).to.deep.equal(['The title "Make it" begins otherwise than agreed on']);
  });

  it('that have others in their place are found in every text, whole words only', () => {
    const items = [{ id: 'a', title: 'Clients', summary: 'A clientele', texts: { sales: { benefit: 'For every client' } } }];
    expect(found({ items }, { glossary: { client: 'customer' } }).map(({ path, next }) => [path, next])).to.deep.equal([
      ['items[a].title', 'Say "customer".'],
      ['items[a].texts.sales.benefit', 'Say "customer".'],
    ]);
  });

  it('are not found inside what was agreed on', () => {
    const summary = (text: string) => found({ items: [{ id: 'a', title: 'A', summary: text }] }, { glossary: { client: 'client app' } });
    expect([summary('The client app').length, summary('The client app and the client').length]).to.deep.equal([0, 1]);
    expect([summary('A client-side store').length, summary('Client - or not').length]).to.deep.equal([0, 1]);
  });
});

describe('one calendar', () => {
  const team = (id: string, wayOfWorking: object) => ({ id, title: id, wayOfWorking: { kind: 'sprints', ...wayOfWorking } });

  it('has one fiscal year and one time zone', () => {
    const calendar = { fiscalYearStart: 4, timeZone: 'Europe/Lisbon' };
    expect(briefly({ fiscalYearStart: 4, timeZone: 'Europe/Lisbon' }, { calendar })).to.deep.equal([]);
    expect(found({}, { calendar }).map(({ path }) => path)).to.deep.equal(['fiscalYearStart', 'timeZone']);
  });

  it('has one rhythm of sprints: their length, and how many days they begin off', () => {
    const teams = [
      team('a', { days: 14, from: '2026-04-20' }),
      team('b', { days: 21, from: '2026-04-08' }),
      team('c', { from: '2026-03-30' }),
      { id: 'd', title: 'd', wayOfWorking: 'kanban' },
    ];
    expect(briefly({ teams }, { calendar: { sprintDays: 14, sprintFrom: '2026-04-06' } })).to.deep.equal([
      ['teams[b].wayOfWorking.days', 'b has sprints of 21 days, and not of 14', 7],
      ['teams[c].wayOfWorking.days', 'c does not say how long its sprints are', undefined],
      ['teams[b].wayOfWorking.from', 'Sprints of b begin 2 days off those of the others', 2],
      ['teams[c].wayOfWorking.from', 'Sprints of c begin 7 days off those of the others', 7],
    ]);
  });

  it('says the near future exactly', () => {
    const items = ['2026-Q3', '2026-09', '2026-Q4', '2026-Q2'].map((timeframe, index) => ({ id: `i${index}`, title: 'I', timeframe }));
    const calendar = { near: { days: 30, precision: 'month' as const } };
    expect(briefly({ items }, { calendar })).to.deep.equal([['items[i0].timeframe', '"I" ends within 30 days, and is said to the quarter only', undefined]]); // prettier-ignore
  });
});

describe('reviews', () => {
  it('are told by how many days they are late', () => {
    expect(briefly({ asOf: '2026-08-31', nextReview: '2026-10-05' }, { review: { asOf: 14, nextReview: 28 } })).to.deep.equal([]);
    expect(briefly({ asOf: '2026-08-30', nextReview: '2026-10-15' }, { review: { asOf: 14, nextReview: 28 } }).map(([, , by]) => by)).to.deep.equal([1, 3]); // prettier-ignore
    expect(briefly({ nextReview: '2026-09-04' }, { review: { nextReview: 28 } })[0]).to.deep.equal(['nextReview', 'The review was due on 2026-09-04, 10 days ago', 10]); // prettier-ignore
    expect(briefly({}, { review: { asOf: 14, nextReview: 28 } }).map(([path, , by]) => [path, by])).to.deep.equal([['asOf', undefined], ['nextReview', undefined]]); // prettier-ignore
  });

  it('look at what was confirmed, and at what was measured of objectives that go on', () => {
    const items = [
      { id: 'a', title: 'A', timeframe: 'now', confirmedOn: '2026-07-01' },
      { id: 'b', title: 'B' },
    ];
    const keyResults = [{ title: 'K', measuredOn: '2026-06-01' }];
    const objectives = [
      { id: 'o', title: 'O', keyResults },
      { id: 'p', title: 'P', timeframe: '2026-Q2', keyResults },
    ];
    expect(briefly({ items, objectives }, { review: { confirmed: { near: 60, far: 180 }, measured: 90 } }).map(([path, , by]) => [path, by])).to.deep.equal([
      ['items[a].confirmedOn', 15],
      ['items[b].confirmedOn', undefined],
      ['objectives[o].keyResults[0].measuredOn', 15],
    ]); // prettier-ignore
  });

  it('count to the day as of which the roadmap is, where no other is given', () => {
    const roadmap = roadmapOf({ asOf: '2026-09-01', nextReview: '2026-08-31' });
    const [report] = checkConventions([roadmap], { id: 'guild', review: { nextReview: 28 } });
    expect(report!.departures[0]!.far).to.deep.equal({ by: 1, unit: 'days' });
  });
});

describe('a report on conventions', () => {
  const items = [{ id: 'a', title: 'A' }];
  const pack = { id: 'guild', required: [{ list: 'items' as const, fields: ['owner'] }] };
  const accepted = { check: 'convention-required', ids: ['a'], reason: 'Robin joins in October', until: '2026-10-31' };

  it('is made for each roadmap, under its name', () => {
    const reports = checkConventions([{ id: 'one', roadmap: roadmapOf({ items }) }, roadmapOf({ title: 'Two' })], pack, { today });
    expect(reports.map(({ id, departures }) => [id, departures.length])).to.deep.equal([['one', 1], ['Two', 0]]); // prettier-ignore
  });

  it('tells apart what the roadmap accepts for a while', () => {
    const [departure] = found({ items, suppressions: [accepted] }, pack);
    expect(departure!.suppression?.reason).to.equal('Robin joins in October');
    expect(exportConventions([reportOn({ title: 'Plan', items, suppressions: [accepted] }, pack)])).to.equal(
      '## Plan\n\n0 of 1 conventions are kept everywhere. 1 departures are accepted for now.\n',
    );
  });

  it('tells once what none of many places keeps to, and each where some do', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `i${index}`, title: 'I' }));
    const [once, ...more] = found({ items: many }, pack);
    expect(more).to.deep.equal([]);
    expect([once!.path, once!.message, once!.ids.length]).to.deep.equal(['items', 'None of 12 keeps to it yet: items say owner', 12]);
    expect(found({ items: [...many, { id: 'x', title: 'X', owner: 'Robin' }] }, pack)).to.have.length(12);
    expect(found({ items: many.slice(2) }, pack)).to.have.length(10);
  });

  it('is written as Markdown by convention, and no title is more than text', () => {
    expect(exportConventions([reportOn({ title: '# P', items: [{ id: 'a', title: '[x](y)' }] }, pack)])).to.equal(
      '## \\# P\n\n0 of 1 conventions are kept everywhere.\n\n### items say owner: 1 of 1\n\n* "\\[x\\](y)" does not say owner yet (items\\[a\\].owner)\n  * Name one person whom others can ask.\n',
    );
  });

  it('has departures of entities that are there, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const ids = new Set(Object.values(roadmap).flatMap((list) => (Array.isArray(list) ? (list as { id: string }[]).map(({ id }) => id) : []))); // prettier-ignore
        const [report] = checkConventions([roadmap], sample, { today });
        for (const { departures, looked } of report!.rules) expect(departures === 0 || looked > 0).to.equal(true);
        for (const departure of report!.departures) {
          expect(departure.ids.every((id) => ids.has(id))).to.equal(true);
          expect(departure.next).not.to.equal('');
          expect(departure.far === undefined || departure.far.by > 0).to.equal(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('defineConventions', () => {
  const refusal = (input: unknown) => parseConventions(input).issues.map(({ path, message }) => `${path}: ${message}`);

  it('refuses unknown keys, fields that no roadmap has, and words that no field can have', () => {
    const rule = { list: 'items' };
    expect(refusal({ id: 'x', requires: [] })).to.deep.equal([': unknown: requires']);
    expect(refusal({ id: 'x', required: [{ ...rule, fields: ['ownr'] }] })).to.deep.equal(['required.0.fields.0: items have no field "ownr"; did you mean "owner"?']); // prettier-ignore
    expect(refusal({ id: 'x', required: [{ ...rule, where: { knd: ['epic'] } }] })[0]).to.match(
      /^required\.0\.where\.knd: items have no field "knd"/,
    );
    expect(refusal({ id: 'x', words: [{ ...rule, field: 'status', allowed: ['done', 'doing'] }] })[0]).to.match(
      /^words\.0\.allowed: status is one of proposed/,
    );
    expect(refusal({ id: 'x', calendar: { sprintFrom: 'Monday' } })).to.deep.equal([
      'calendar.sprintFrom: write a calendar day: 2026-09-14',
    ]);
    expect(refusal({ id: 'x', required: [{ list: 'cards', fields: ['title'] }] })[0]).to.match(/^required\.0\.list: allowed: products/);
    expect(refusal('{"id": ')).to.have.length(1);
    expect(refusal(null)).to.have.length(1);
  });

  it('throws what is wrong, and gives back what is right', () => {
    expect(() => defineConventions({ title: 'x' } as unknown as ConventionsInput)).to.throw('id');
    expect(defineConventions({ id: 'x' })).to.deep.equal({ id: 'x' });
    expect(() => checkConventions([], { id: '' })).to.throw('id');
  });

  it('knows fields of every kind by their paths', () => {
    const fields = ['texts.sales.sayable', 'health.value', 'keyResults.target', 'links.url'];
    const rules = fields.map((field) => ({ list: field.startsWith('key') ? 'objectives' : 'items', fields: [field] }));
    expect(parseConventions({ id: 'x', required: rules }).issues).to.deep.equal([]);
  });

  it('takes the pack that ships, and so does its JSON Schema, which refuses unknown keys as well', () => {
    const validator = fromJSONSchema(conventionsJsonSchema());
    expect(parseConventions(JSON.stringify(sample)).issues).to.deep.equal([]);
    expect(validator.safeParse(sample).success).to.equal(true);
    expect(validator.safeParse({ ...sample, requires: [] }).success).to.equal(false);
    expect(validator.safeParse({ ...sample, calendar: { fiscalYearStart: 13 } }).success).to.equal(false);
  });
});

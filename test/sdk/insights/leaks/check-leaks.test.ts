import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkLeaks } from '../../../../src/sdk/insights/leaks/check-leaks.js';
import { lenses } from '../../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../../src/sdk/lenses/project.js';
import { readLenses, readPlanted, readSample } from '../../../demo/planted.js';
import { defineLens } from '../../../../src/sdk/lenses/lens.js';
import { parseRoadmap } from '../../../../src/sdk/parse/parse-roadmap.js';
import { lens as anyLens, lensOf } from '../../lens-arbitrary.js';
import { roadmap as anyRoadmap } from '../../roadmap-arbitrary.js';
import { roadmapOf } from '../../roadmap-builder.js';

const today = '2026-09-14';
const roadmap = roadmapOf({
  items: [
    {
      id: 'disp-9',
      title: 'Quiet nights',
      owner: 'Zoë Brinkmann',
      effort: 47,
      timeframe: '2026-11-23',
      summary: 'The engine was bought from Harrowgate. Nobody outside the building must hear of that before spring.',
      texts: { sales: { summary: 'Lifts that run at night, from 2026-12-24 on' } },
      links: [{ url: 'https://tracker.example/browse/DISP-9' }],
    },
    { id: 'deal', title: 'Blue Fox', visibility: 'confidential', owner: 'Mark', why: 'Search' },
  ],
});
const leaksIn = (text: string, changes: object = {}) => checkLeaks(roadmap, { ...lenses.sales, ...changes }, text, { today });
const valuesIn = (text: string, changes?: object) => leaksIn(text, changes).map(({ value }) => value);

describe('checkLeaks finds', () => {
  const OWNER = 'Zoë Brinkmann';
  const ways: Record<string, string> = {
    'as it stands': `Ask ${OWNER}.`,
    'in capitals': 'ZOË BRINKMANN',
    'without its accents': 'zoe brinkmann',
    'with accents that stand apart': OWNER.normalize('NFD'),
    'in a slug': '/people/zoe-brinkmann/',
    'run together': 'zoebrinkmann@fernhill.example',
    'with characters between that are not seen': 'Zoë Brink\u00admann',
    'in wide letters': 'Ｚｏｅ Ｂｒｉｎｋｍａｎｎ',
    'with HTML entities': 'Zo&euml; Brin&#107;m&#x61;nn',
    'across tags': '<td>Zoë <b>Brink</b>mann</td>',
    'across a comment': 'Zoë <!--?part-->Brink<!-- -->mann',
    'in two cells': '<td>Zoë</td><td>Brinkmann</td>',
    'with JSON escapes': '{"owner":"Zo\\u00eb Brinkmann"}',
    'with percent signs': '?owner=Zo%C3%AB%20Brinkmann',
    'in base64': btoa(String.fromCharCode(...new TextEncoder().encode(`{"owner":"${OWNER}"}`))),
    'in JSON in an attribute': '<div data-x="{&quot;owner&quot;:&quot;Zo\\u00eb Brinkmann&quot;}">',
    'in quoted-printable': 'Zo=C3=AB Brinkmann',
    'in quoted-printable of an older encoding, broken': 'Content-Transfer-Encoding: quoted-printable\r\n\r\nZo=EB Brin=\r\nkmann',
    'in a folded line of a calendar': 'BEGIN:VCALENDAR\r\nSUMMARY:Ask Zoë Brin\r\n kmann',
    'in base64 on several lines': btoa(`${'-'.repeat(50)} Zoe Brinkmann ${'-'.repeat(50)}`).replace(/.{76}/g, '$&\r\n'),
    'in a picture of which the text is an address': `<img src="data:image/svg+xml,%3Ctext%3EZo%C3%AB%20Brinkmann%3C/text%3E">`,
  };
  for (const [way, text] of Object.entries(ways))
    it(`a name ${way}`, () => {
      expect(valuesIn(text), text).to.include(OWNER);
    });

  const days = ['2026-11-23', '23.11.2026', '11/23/2026', '20261123', 'Nov 23, 2026', '23 November 2026', 'the 23rd November 2026'];
  const others = [
    '23. November 2026',
    '23 novembre 2026',
    '2026年11月23日',
    '2026-11-23T00:00:00Z',
    '20261123T080000Z',
    '1795392000',
    '1795392000000',
  ];
  const marked = [
    '2026–11–23',
    '2026\u201111\u201123',
    '2026−11−23',
    '23.11.26',
    '11/23/26',
    '23-Nov-26',
    '23 Nov 26',
    '23rd of November 2026',
  ];
  const foreign = [
    '٢٣ نوفمبر ٢٠٢٦',
    '۲۰۲۶-۱۱-۲۳',
    '२३/११/२०२६',
    '23 בנובמבר 2026',
    '23 Νοεμβρίου 2026',
    '2026. november 23.',
    '23. 11. 2026',
  ];
  const weeks = ['Woche 48/2026', 'semaine 48 2026', '2026年第48周', 'Nov 23 – 29, 2026'];
  for (const text of [
    ...days,
    ...others,
    ...marked,
    ...foreign,
    ...weeks,
    'DTEND;VALUE=DATE:20261124',
    '2026-W48',
    'KW 48/2026',
    'week 48 of 2026',
  ])
    it(`a day finer than the quarter it is told by: ${text}`, () => {
      expect(leaksIn(`done by ${text}.`).map(({ kind, paths }) => [kind, paths])).to.deep.include(['date', ['items[disp-9].timeframe']]);
    });

  for (const text of ['Nov 2026', '2026-11', 'novembre 2026'])
    it(`a month that is told as a quarter: ${text}`, () => {
      const of = roadmapOf({ items: [{ id: 'a', title: 'A', visibility: 'public', timeframe: '2026-11' }] });
      expect(checkLeaks(of, lenses.sales, `by ${text}.`, { today }).map(({ value }) => value)).to.deep.equal(['2026-11']);
      expect(checkLeaks(of, lenses.sales, '2026-11-05', { today })).to.deep.equal([]);
    });

  it('the words of an item that is withheld, and a code name or banned word however common', () => {
    expect(valuesIn('about the blue-fox')).to.deep.equal(['Blue Fox']);
    expect(valuesIn('good night', { bannedWords: ['night'], glossary: {} })).to.deep.equal(['night']);
    expect(valuesIn('Quiet nights', { glossary: { Quiet: 'Calm' } })).to.include('Quiet');
  });

  const stretched = roadmapOf({ items: [{ id: 'a', title: 'A', visibility: 'public', timeframe: '2026-12-01/2026-12-20' }] });
  for (const text of [
    'Dec 1 – 20, 2026',
    '1–20 December 2026',
    '1.–20. Dez. 2026',
    '1.–20.12.2026',
    '١–٢٠ ديسمبر ٢٠٢٦',
    '2026年12月1日~20日',
  ])
    it(`days from one to another: ${text}`, () => {
      const found = checkLeaks(stretched, lenses.sales, `<b>${text}</b>`, { today });
      expect(found.map(({ kind }) => kind)).to.include('date');
    });

  it('months from one to another, but not those of a quarter', () => {
    const of = (timeframe: string) => roadmapOf({ items: [{ id: 'a', title: 'A', visibility: 'public', timeframe }] });
    const found = (timeframe: string, text: string) => checkLeaks(of(timeframe), lenses.sales, text, { today }).map(({ value }) => value);
    expect(found('2026-11/2026-12', 'Nov – Dec 2026')).to.include('2026-11-01/2026-12-31');
    expect(found('2026-10/2026-12', 'Oct – Dec 2026')).to.not.include('2026-10-01/2026-12-31');
  });

  it('a day in an id, though the lens keeps ids as they are', () => {
    const of = roadmapOf({ items: [{ id: 'a-2026-12-03', title: 'A', visibility: 'public', timeframe: '2026-12-03' }] });
    expect(checkLeaks(of, lenses.sales, '{"id":"a-2026-12-03"}', { today }).map(({ kind }) => kind)).to.deep.equal(['date']);
    expect(checkLeaks(of, lenses.sales, JSON.stringify(project(of, lenses.sales, { today })), { today })).to.deep.equal([]);
  });

  const named = { bannedWords: ['Quillfeather'], glossary: { Nightjar: 'the overnight plan' } };
  for (const [text, word] of Object.entries({
    'the Quillfeathers deal': 'Quillfeather',
    '<a href="https://quillfeatherltd.example">': 'Quillfeather',
    'ask info@myquillfeather.example': 'Quillfeather',
    Quіllfeather: 'Quillfeather',
    'class="nightjarApi"': 'Nightjar',
    Nightjars: 'Nightjar',
    '<p>Night<b>jars</b></p>': 'Nightjar',
  }))
    it(`a code name or banned word that a projection would replace: ${text}`, () => {
      const [leak] = leaksIn(`Now ${text}.`, named);
      expect([leak?.kind, leak?.value]).to.deep.equal(['word', word]);
    });

  it('a long text by its beginning, by a sentence and by a name in it', () => {
    expect(leaksIn('The engine was bought from Harrowgate. Nobody…').map(({ kind }) => kind)).to.deep.equal(['text', 'name']);
    expect(valuesIn('(nobody outside the building must hear of that before spring)')).to.have.length(1);
    expect(valuesIn('Harrowgate')).to.deep.equal(['harrowgate']);
  });

  it('a number behind the name of its field', () => {
    expect(valuesIn('{"effort": 47}')).to.deep.equal(['effort: 47']);
    expect(valuesIn('47 efforts, 147, effort 470')).to.deep.equal([]);
  });

  it('an id, when the lens replaces ids', () => {
    expect(leaksIn('#disp-9', { ids: 'opaque' }).map(({ kind }) => kind)).to.include('id');
    expect(leaksIn('#disp-9')).to.deep.equal([]);
  });

  it('every place a value stands at, the text around it and what it was hidden in', () => {
    const text = '<p>Ask Zo&euml; Brinkmann for more</p>';
    expect(leaksIn(text)[0]).to.deep.equal({
      kind: 'text',
      value: OWNER,
      paths: ['items[disp-9].owner'],
      excerpt: '<p>ask zoe brinkmann for more</p>',
      encodings: ['html'],
    });
  });
});

describe('checkLeaks leaves alone', () => {
  it('what the lens tells: words for this audience, days in them, the edges of a quarter', () => {
    const told = ['Quiet nights', 'Lifts that run at night, from 24 December 2026 on', 'Oct–Dec 2026', '2026-12-31', today];
    expect(leaksIn(told.join('\n'))).to.deep.equal([]);
  });

  it('everyday words that happen to be withheld', () => {
    expect(leaksIn('Mark all as read. Search. The deal is off. 40 points, 3 stories, reach 5, Q3 FY27')).to.deep.equal([]);
  });

  it('a value to choose, as every page with a form has them', () => {
    const scored = roadmapOf({ items: [{ id: 'a', title: 'A', score: { value: 12, rubric: 'reach' } }] });
    const found = (text: string) => checkLeaks(scored, lenses.team, text, { today }).length;
    expect([found('<option value="12">1 year</option>'), found('"score":{"value":12}')]).to.deep.equal([0, 1]);
  });

  it('numbers that happen to be dates', () => {
    expect(leaksIn('M23 11 2026 L2026 11 23 v1.23.11 m 4 23.11.26 c 23.11.26.5 1')).to.deep.equal([]);
  });

  it('longer words that a code name or banned word is in, and the plural of an everyday one', () => {
    expect(leaksIn('A falconry for our plans', { bannedWords: ['Falcon', 'plan'], glossary: {} })).to.deep.equal([]);
  });

  it('any projection of any roadmap through any lens', () => {
    fc.assert(
      fc.property(anyRoadmap, anyLens, (written, through) => {
        const { roadmap: of } = parseRoadmap(structuredClone(written));
        const projection = JSON.stringify(project(of, through, { today }));
        const found = checkLeaks(of, through, projection, { today });
        expect(found.map(({ kind, value, paths, excerpt }) => [kind, value, paths, excerpt])).to.deep.equal([]);
      }),
      // the same ones each time: with so few words, what is told here and withheld there may be the same by chance
      { numRuns: 300, seed: 1 },
    );
  });
});

it('checkLeaks is not slowed down by what never ends', () => {
  for (const piece of ['<!--', '<a ', '<', '&', '&#', '\\u', '%', '%C3', '/9j/', 'a<b', '\u0301', '=\n', '=C3', 'a@', 'www.', 'http://'])
    expect(leaksIn(piece.repeat(100_000)), piece).to.deep.equal([]);
});

describe('checkLeaks on the sample company', () => {
  it('finds nothing in what each lens projects, and hundreds of values in the whole', async () => {
    const { roadmap: sample } = parseRoadmap(await readSample());
    const whole = JSON.stringify(sample);
    for (const through of [...Object.values(lenses), ...(await readLenses()).map((lens) => defineLens(lens))]) {
      const projection = JSON.stringify(project(sample, through, { today }));
      expect(checkLeaks(sample, through, projection, { today }), through.id).to.deep.equal([]);
      expect(checkLeaks(sample, through, whole, { today }).length, through.id).to.be.greaterThan(300);
    }
  });

  it('finds what is planted where it stands', async () => {
    const { roadmap: sample } = parseRoadmap(await readSample());
    const { canaries } = await readPlanted();
    const leaks = checkLeaks(sample, lenses.customer, JSON.stringify(sample), { today });
    const found = leaks.flatMap(({ value }) => value.toLowerCase()).join('\n');
    const missed = canaries.filter(({ word, never }) => never.includes('customer') && !found.includes(word.toLowerCase()));
    expect(missed.map(({ word }) => word)).to.deep.equal([]);
  });
});

it('checkLeaks refuses a day that is none', () => {
  expect(() => checkLeaks(roadmap, lensOf({}), '', { today: 'now' })).to.throw('invalid today "now"');
});

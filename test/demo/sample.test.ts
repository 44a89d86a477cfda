import { expect } from '@open-wc/testing';
import { defineLens, type Lens } from '../../src/sdk/lenses/lens.js';
import { lenses } from '../../src/sdk/lenses/presets/index.js';
import { project } from '../../src/sdk/lenses/project.js';
import { COLLECTIONS, INPUT_OUTCOMES } from '../../src/sdk/model/closed-lists.js';
import { dayNumber } from '../../src/sdk/model/day.js';
import type { Item, Score, Team } from '../../src/sdk/model/entities.js';
import { parsePeriod, type Period } from '../../src/sdk/model/period.js';
import type { Roadmap } from '../../src/sdk/model/roadmap.js';
import { parseTimeframe } from '../../src/sdk/model/timeframe.js';
import { parseRoadmap } from '../../src/sdk/parse/parse-roadmap.js';
import { readLenses, readPlanted, readSample, recordOf, valueAt, withFixes, type Fields, type Said } from './planted.js';

const sample = await readSample();
const planted = await readPlanted();
const keyAccount = (await readLenses()).map((lens) => defineLens(lens));
const { roadmap, issues } = parseRoadmap(sample);
const everyPlant = [
  ...planted.contradictions,
  ...planted.conflicts,
  ...planted.watermelons,
  ...planted.stale,
  ...planted.overdue,
  ...planted.expired,
];

const written = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));
const shown = (lens: Lens) => JSON.stringify(project(roadmap, lens, { today: planted.today }));
const lensOf = (id: string): Lens => ({ ...lenses, ...Object.fromEntries(keyAccount.map((lens) => [lens.id, lens])) })[id]!;
const itemOf = (id: string) => roadmap.items.find((item) => item.id === id)!;

describe('the sample company', () => {
  it('parses with the planted issues and no other', () => {
    expect(issues.map(({ code, path, value, leftOut }) => ({ code, path, value, leftOut }))).to.deep.equal(planted.issues);
  });

  it('keeps every record of every list', () => {
    const counts = Object.fromEntries(COLLECTIONS.map((name) => [name, roadmap[name].length]));
    expect(counts).to.deep.equal(planted.counts);
    expect(roadmap.source).to.deep.equal({ items: planted.counts['items'], invalid: 0 });
  });

  it('is of the fiscal year and the day that its readers are told', () => {
    expect([roadmap.fiscalYearStart, roadmap.asOf, roadmap.nextReview]).to.deep.equal([4, planted.today, '2026-10-05']);
    expect(parsePeriod('FY27-Q2', roadmap.fiscalYearStart)).to.include({ start: '2026-07-01', end: '2026-09-30' });
  });

  it('has scores whose arithmetic is right', () => {
    const scored = roadmap.items.flatMap(({ score }) => (score ? [score] : []));
    expect(scored).to.have.length.above(10);
    for (const score of scored) {
      expect(score.value, score.arithmetic).to.be.closeTo(recomputed(score), 0.05);
      expect(score.arithmetic).to.match(new RegExp(`= ${score.value}$`));
    }
  });

  it('keeps every title short, and every open item confirmed by a day', () => {
    const open = roadmap.items.filter(({ status }) => status !== 'done' && status !== 'cancelled');
    expect(roadmap.items.filter(({ title }) => title.length > 45).map(({ id }) => id)).to.deep.equal([]);
    expect(open.filter(({ confirmedOn }) => !confirmedOn).map(({ id }) => id)).to.deep.equal([]);
  });

  it('gives every sentence that may be said a day on which it expires', () => {
    const texts = roadmap.items.flatMap(({ id, texts = {} }) => Object.values(texts).map((text) => ({ id, ...text })));
    expect(texts.filter(({ sayable, expires }) => sayable && !expires)).to.deep.equal([]);
  });
});

describe('what is planted in the sample company', () => {
  it('names records that exist', () => {
    const named = [...planted.contradictions, ...planted.conflicts].flatMap(({ ids }) => ids);
    const others = [...planted.watermelons.flatMap(({ item, evidence }) => [item, ...evidence]), ...planted.unscored, planted.pivot];
    const missing = [...named, ...others].filter((id) => !recordOf(sample, id));
    expect(missing).to.deep.equal([]);
  });

  for (const { id, rule, what } of planted.contradictions)
    it(`${id}: ${rule} says the two values it lists`, () => {
      for (const said of what) isSaid(said);
    });

  it('has dependencies that are violated or possibly so where it says, and nowhere else', () => {
    const words: Record<string, string> = { certain: 'violated', possible: 'possible' };
    const listed = planted.conflicts
      .filter(({ kind }) => kind === 'dependency')
      .map(({ ids, certainty }) => `${ids[0]} ${words[certainty]}`);
    expect(wrongOrders(roadmap).sort()).to.deep.equal(listed.sort());
  });

  it('has one release and one milestone before their parts', () => {
    const listed = planted.conflicts.filter(({ kind }) => kind === 'release-before-feature' || kind === 'milestone-before-part');
    expect(lateParts(roadmap).sort()).to.deep.equal(listed.map(({ ids }) => ids.join(' ')).sort());
  });

  it('loads one team beyond its capacity in one quarter', () => {
    const { ids, period, load, capacity } = planted.conflicts.find(({ kind }) => kind === 'over-capacity')!;
    expect(overloads(roadmap)).to.deep.equal([`${ids[0]} ${period}: ${load} of ${capacity}`]);
  });

  it('has watermelons that are reported green', () => {
    const green = planted.watermelons.map(({ item }) => itemOf(item).health?.value);
    expect(green).to.deep.equal(planted.watermelons.map(({ reported }) => reported));
  });

  it('has exactly the listed items that nobody has confirmed for a hundred days', () => {
    expect(staleItems(roadmap).sort()).to.deep.equal(planted.stale.map(({ item, days }) => `${item} ${days}`).sort());
  });

  it('has exactly the listed work that is past and not done', () => {
    expect(overdue(roadmap)).to.deep.equal(planted.overdue.map(({ entity }) => entity));
  });

  it('has exactly one sentence past its day', () => {
    expect(expired(roadmap)).to.deep.equal(planted.expired.map(({ item, audience }) => `${item} ${audience}`));
  });

  it('has moved exactly the listed items, as often as listed', () => {
    const moved = roadmap.items.flatMap(({ id, history = [], timeframe }) => {
      const moves = history.filter((entry) => entry.timeframe);
      return moves.length ? [{ item: id, first: moves[0]!.timeframe!.text, now: timeframe!.text, moves: moves.length }] : [];
    });
    const listed = planted.slips.map(({ item, first, now, moves }) => ({ item, first, now, moves }));
    expect(byItem(moved)).to.deep.equal(byItem(listed));
  });

  it('lists timeframes that the model reads', () => {
    for (const { first, now } of planted.slips)
      for (const text of [first, now]) expect(parseTimeframe(text, roadmap.fiscalYearStart), text).to.not.have.property('problem');
  });

  it('knows what became of every input, with each fate at least once', () => {
    expect(Object.fromEntries(roadmap.inputs.map(({ id, outcome }) => [id, outcome]))).to.deep.equal(planted.inputs);
    expect(new Set(Object.values(planted.inputs))).to.deep.equal(new Set(INPUT_OUTCOMES));
    expect(roadmap.inputs.filter(({ reason }) => !reason)).to.deep.equal([]);
  });

  it('can be taken out again: the clean copy has every item, and none of the faults', () => {
    const fixes = everyPlant.flatMap(({ fix }) => fix);
    const clean = parseRoadmap(withFixes(sample, fixes));
    expect(clean.issues).to.deep.equal([]);
    expect(clean.roadmap.items).to.have.length(roadmap.items.length);
    for (const faults of [wrongOrders, lateParts, overloads, staleItems, overdue, expired])
      expect(faults(clean.roadmap), faults.name).to.deep.equal([]);
  });

  for (const { id, fix } of everyPlant)
    it(`${id}: each of its fixes changes something`, () => {
      for (const one of fix) expect(written(withFixes(sample, [one])), one.at).to.not.equal(written(sample));
    });
});

describe('the canary words of the sample company', () => {
  for (const { word, at, never } of planted.canaries)
    it(`${word} stands where the list says and in no lens that must not show it`, () => {
      expect(written(valueAt(sample, at))).to.include(word);
      for (const id of never) expect(shown(lensOf(id)), id).to.not.include(word);
    });

  it('come with code names that no outward lens shows', () => {
    const outward = [lenses.sales, lenses.marketing, lenses.support, lenses.customer, ...keyAccount];
    for (const word of Object.keys(planted.codeNames)) {
      expect(written(sample), word).to.include(word);
      for (const lens of outward) expect(shown(lens), `${word} in ${lens.id}`).to.not.include(word);
    }
  });
});

function isSaid({ at, says, nothingRefersTo, in: list, by }: Said): void {
  if (at === undefined) {
    const referring = (sample[list!] ?? []).filter((record: Fields) => written(record[by!]).includes(JSON.stringify(nothingRefersTo)));
    expect(referring).to.deep.equal([]);
  } else if (says === null) expect(valueAt(sample, at), at).to.equal(undefined);
  else expect(written(valueAt(sample, at)), at).to.include(String(says));
}

function recomputed({ rubric, inputs = {} }: Score): number {
  const input = (name: string) => inputs[name] ?? NaN;
  if (rubric.startsWith('WSJF')) return (input('value') + input('urgency') + input('risk')) / input('size');
  return (input('reach') * input('impact') * input('confidence')) / input('effort');
}

const daysOf = ({ start, end }: { start: string; end: string }) => dayNumber(end) - dayNumber(start) + 1;
const round = (value: number) => Math.round(value * 100) / 100;
const byItem = <T extends { item: string }>(list: T[]) => [...list].sort((a, b) => (a.item < b.item ? -1 : 1));

const wrongOrders = (of: Roadmap) =>
  project(of, lenses.team, { today: planted.today })
    .dependencies.filter(({ order }) => order === 'violated' || order === 'possible')
    .map(({ id, order }) => `${id} ${order}`);

function lateParts(of: Roadmap): string[] {
  const item = new Map(of.items.map((each) => [each.id, each]));
  const pairs = [
    ...of.releases.flatMap((release) =>
      of.items.filter(({ releases }) => releases?.includes(release.id)).map((part) => ({ whole: release, part })),
    ),
    ...of.milestones.flatMap((milestone) => (milestone.items ?? []).map((id) => ({ whole: milestone, part: item.get(id)! }))),
  ];
  const late = pairs.filter(({ whole, part }) => (part.timeframe?.end ?? '') > (whole.timeframe?.end ?? '9'));
  return late.map(({ whole, part }) => `${whole.id} ${part.id}`);
}

function staleItems(of: Roadmap): string[] {
  const age = ({ confirmedOn = planted.today }: Item) => dayNumber(planted.today) - dayNumber(confirmedOn);
  return of.items.filter((item) => age(item) > 100).map((item) => `${item.id} ${age(item)}`);
}

const overdue = (of: Roadmap) =>
  [...of.items, ...of.milestones]
    .filter(({ timeframe, status = 'planned' }) => (timeframe?.end ?? '9') < planted.today && status !== 'done' && status !== 'cancelled')
    .map(({ id }) => id);

const expired = (of: Roadmap) =>
  of.items.flatMap(({ id, texts = {} }) =>
    Object.entries(texts).flatMap(([audience, { expires }]) => ((expires ?? '9') < planted.today ? [`${id} ${audience}`] : [])),
  );

function overloads(of: Roadmap): string[] {
  const quarters = ['FY27-Q2', 'FY27-Q3', 'FY27-Q4', 'FY28-Q1'].map((text) => ({ text, ...parsePeriod(text, of.fiscalYearStart)! }));
  return of.teams.flatMap((team) =>
    quarters
      .map((quarter) => ({ text: quarter.text, load: load(of.items, team, quarter), capacity: capacity(team, quarter) }))
      .filter(({ load, capacity }) => load > capacity)
      .map(({ text, load, capacity }) => `${team.id} ${text}: ${round(load)} of ${round(capacity)}`),
  );
}

/** Effort of a team inside a quarter, when each item's is spread evenly over its days. */
function load(items: Item[], team: Team, quarter: Period): number {
  const efforts = items.map(({ team: id, status, effort = 0, timeframe }) => {
    const { start, end } = timeframe ?? {};
    if (id !== team.id || status === 'cancelled' || !start || !end) return 0;
    const shared = { start: start > quarter.start ? start : quarter.start, end: end < quarter.end ? end : quarter.end };
    return (effort * Math.max(0, daysOf(shared))) / daysOf({ start, end });
  });
  return efforts.reduce((sum, effort) => sum + effort, 0);
}

function capacity({ capacity: fits, wayOfWorking }: Team, quarter: Period): number {
  const per = fits?.per === 'sprint' ? daysOf(quarter) / wayOfWorking!.days! : fits?.per === 'month' ? 3 : 1;
  return (fits?.value ?? 0) * per;
}

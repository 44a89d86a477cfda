import { expect } from '@open-wc/testing';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { LEAVES } from '../leaves.js';
import { richRoadmap } from './rich-roadmap.js';

const today = '2026-09-14';
type Preset = keyof typeof lenses;
const NAMES = Object.keys(lenses) as Preset[];
const OUTWARD: Preset[] = ['sales', 'marketing', 'support', 'customer'];

/** Who is shown each word; a word that is not here is shown to nobody. */
const SHOWN_TO: Record<string, readonly Preset[]> = {
  'w-vision': ['exec', 'team', 'marketing'],
  'w-strategy': ['exec'],
  'w-disclaimer': NAMES,
  'w-product': NAMES,
  'w-product-summary': ['exec', 'team'],
  'w-product-owner': ['team'],
  'w-team': ['exec', 'team'],
  'w-team-summary': ['team'],
  'w-lead': ['team'],
  'w-phase': ['team'],
  'w-capacity-unit': ['team'],
  'w-theme': NAMES,
  'w-theme-summary': ['team'],
  'w-theme-benefit': ['exec', 'team', 'support', 'customer'],
  'w-benefit-for-sales': ['sales', 'marketing'],
  'w-objective': ['exec', 'team'],
  'w-objective-summary': ['exec', 'team'],
  'w-objective-why': ['exec', 'team'],
  'w-objective-owner': ['exec', 'team'],
  'w-health-by': ['exec'],
  'w-health-why': ['exec'],
  'w-key-result': ['exec', 'team'],
  'w-unit': ['exec', 'team'],
  'w-key-result-source': ['exec'],
  'w-own-title': ['exec', 'team'],
  'w-own-summary': ['team'],
  'w-own-why': ['exec', 'team'],
  'w-own-benefit': ['exec', 'team'],
  'w-owner': ['exec', 'team'],
  'w-item-health-by': ['exec', 'team'],
  'w-item-health-why': ['exec', 'team'],
  'w-progress-unit': ['exec', 'team'],
  'w-timeframe-source': ['team'],
  'w-reason': ['exec', 'team'],
  'w-moved-by': ['team'],
  'w-reason-inside-a-quarter': ['team'],
  'w-secret-reason': ['exec'],
  'w-link': ['team'],
  'w-link-title': ['team'],
  'w-for-exec': ['exec'],
  'w-for-sales': ['sales'],
  'w-sayable-sales': ['sales'],
  'w-do-not-say': ['sales', 'marketing'],
  'w-item-benefit-sales': ['sales', 'marketing'],
  'w-for-marketing': ['marketing'],
  'w-sayable-marketing': ['marketing'],
  'w-for-support': ['support'],
  'w-title-for-customers': ['sales', 'marketing', 'support', 'customer'],
  'w-for-customers': ['customer'],
  'w-internal-item': ['exec', 'team', 'sales', 'marketing', 'support'],
  'w-confidential-item': ['exec'],
  'w-only-sales': ['sales'],
  'w-explored': ['exec', 'team', 'sales', 'marketing'],
  'w-proposed': ['exec', 'team', 'sales'],
  'w-cancelled': ['team'],
  'w-task': ['team'],
  'w-debt': ['team'],
  'w-part': ['team', 'support'],
  'w-release': ['team', 'support'],
  'w-release-summary': ['team', 'support'],
  'w-milestone': ['exec', 'team'],
  'w-dependency': ['team'],
  'w-risk': ['exec', 'team'],
  'w-mitigation': ['team'],
  'w-risk-owner': ['exec', 'team'],
  'w-ask-of-exec': ['exec'],
  'w-secret-risk': ['exec'],
  'w-decision': ['exec', 'team'],
  'w-decision-why': ['exec', 'team'],
  'w-decided-by': ['exec', 'team'],
  'w-pivot-from': ['exec', 'team'],
  'w-pivot-to': ['exec', 'team'],
  'w-evidence': ['exec'],
  'w-evidence-source': ['exec'],
  'w-evidence-url': ['exec'],
};

/** Days that may be in each projection beside those of the head: none of a plan's days outward. */
const DAYS: Record<Preset, string[]> = {
  exec: ['2026-01-05', '2026-02-03', '2026-07-07', '2026-08-21', '2026-08-22', '2026-08-23'],
  team: [
    ...['2026-02-03', '2026-03-04', '2026-05-15', '2026-07-07', '2026-08-21', '2026-08-23', '2026-10-02', '2026-10-12'],
    ...['2026-11-20', '2026-11-24', '2026-11-25', '2026-12-02'],
  ],
  sales: ['2026-12-24'],
  marketing: [],
  support: ['2026-10-12', '2026-11-20', '2026-11-24'],
  customer: [],
};

const HIDDEN_COLLECTIONS: Record<Preset, string[]> = {
  exec: ['releases', 'dependencies', 'inputs'],
  team: ['evidence', 'inputs'],
  sales: ['teams', 'objectives', 'releases', 'milestones', 'dependencies', 'risks', 'decisions', 'evidence', 'inputs'],
  marketing: ['teams', 'objectives', 'releases', 'milestones', 'dependencies', 'risks', 'decisions', 'evidence', 'inputs'],
  support: ['teams', 'objectives', 'milestones', 'dependencies', 'risks', 'decisions', 'evidence', 'inputs'],
  customer: ['teams', 'objectives', 'releases', 'milestones', 'dependencies', 'risks', 'decisions', 'evidence', 'inputs'],
};

/** What no lens for those who talk to customers names of an item. */
const OUTWARD_HIDDEN = [
  'team',
  'owner',
  'health',
  'progress',
  'effort',
  'score',
  'history',
  'slip',
  'why',
  'objectives',
  'links',
  'kind',
  'parent',
];

const HIDDEN_FIELDS: Record<Preset, string[]> = {
  exec: ['contributors', 'releases', 'effort', 'score', 'links', 'parent'],
  team: ['score', 'evidence', 'sayable', 'doNotSay'],
  sales: [...OUTWARD_HIDDEN, 'confidence', 'releases'],
  marketing: [...OUTWARD_HIDDEN, 'releases'],
  support: [...OUTWARD_HIDDEN, 'confidence'],
  customer: [...OUTWARD_HIDDEN, 'confidence', 'releases', 'sayable', 'doNotSay'],
};

const words = [...new Set(JSON.stringify(richRoadmap).match(/w-[a-z-]+[a-z]/g))];
/** What is said to the reader; a text cut out of the JSON between its quotes, or at the end of an address or a sentence. */
const says = (json: string, word: string) =>
  json
    .split(word)
    .slice(1)
    .some((rest) => !/^[a-z-]/.test(rest));

for (const name of NAMES) {
  const projection = project(richRoadmap, lenses[name], { today });
  const json = JSON.stringify(projection);

  describe(`the ${name} preset`, () => {
    it('shows each word to its audience and withholds all others', () => {
      const shown = words.filter((word) => says(json, word));
      const expected = words.filter((word) => SHOWN_TO[word]?.includes(name));
      expect(shown.sort()).to.deep.equal(expected.sort());
    });

    it('says no day it should not', () => {
      const head = [today, '2026-09-01', '2026-12-01'];
      const edges = COLLECTIONS.flatMap((list) => (projection[list] as object[]).flatMap(coarseEdges));
      const days = [...new Set(json.match(/\d{4}-\d\d-\d\d/g))].filter((day) => !head.includes(day) && !edges.includes(day));
      expect(days.sort()).to.deep.equal(DAYS[name]);
    });

    it('has nothing in the lists it withholds', () => {
      expect(COLLECTIONS.filter((list) => projection[list].length === 0)).to.have.members(HIDDEN_COLLECTIONS[name]);
    });

    it('has none of the fields it withholds', () => {
      const fields = new Set(projection.items.flatMap((item) => Object.keys(item)));
      expect(HIDDEN_FIELDS[name].filter((field) => fields.has(field))).to.deep.equal([]);
    });

    it('names only fields that there are', () => {
      const lens: Lens = lenses[name];
      for (const list of COLLECTIONS) {
        const known = [...LEAVES[list], 'timeframe', 'history.timeframe'];
        expect(
          (lens.fields[list] ?? []).filter((path) => !known.includes(path)),
          list,
        ).to.deep.equal([]);
      }
    });
  });
}

/** First and last days of periods: they say no more than the period does. */
function coarseEdges(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, startPrecision, endPrecision } = value as Record<string, string | undefined>;
  const edges = [startPrecision === 'day' ? undefined : start, endPrecision === 'day' ? undefined : end];
  return [...edges.filter((edge) => edge !== undefined), ...Object.values(value).flatMap(coarseEdges)];
}

describe('outward presets', () => {
  for (const name of OUTWARD) {
    it(`tell ${name} no status by which work stumbles`, () => {
      const { items } = project(richRoadmap, lenses[name], { today });
      for (const { status } of items) expect(status).to.not.be.oneOf(['blocked', 'paused', 'proposed', 'cancelled']);
    });

    it(`tell ${name} nothing of what was withheld`, () => {
      const { counts } = project(richRoadmap, lenses[name], { today });
      expect([counts.source, counts.withheld, counts.invalid]).to.deep.equal([null, null, null]);
    });
  }

  it('tell sales and customers no date inside a quarter', () => {
    for (const name of ['sales', 'customer'] as const) {
      for (const { timeframe } of project(richRoadmap, lenses[name], { today }).items) {
        expect(timeframe?.startPrecision).to.not.be.oneOf(['day', 'week', 'month']);
        expect(timeframe?.endPrecision).to.not.be.oneOf(['day', 'week', 'month']);
      }
    }
  });

  it('speak of the calendar, and say that the roadmap knows another', () => {
    for (const name of OUTWARD) {
      const { fiscalYearStart, twoCalendars } = project(richRoadmap, lenses[name], { today });
      expect([fiscalYearStart, twoCalendars]).to.deep.equal([1, true]);
    }
  });

  it('tell customers not even whether there is a fiscal year', () => {
    const [fiscal, other] = [richRoadmap, { ...richRoadmap, fiscalYearStart: 1 }];
    const bytes = (of: Roadmap, name: 'sales' | 'customer') => JSON.stringify(project(of, lenses[name], { today }));
    expect(bytes(other, 'customer')).to.equal(bytes(fiscal, 'customer'));
    expect(project(other, lenses.sales, { today }).twoCalendars, 'sales name it').to.equal(false);
  });
});

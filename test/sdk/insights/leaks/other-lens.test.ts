import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../../src/components/i18n/languages/index.js';
import { renderStatic, type ExportFormat } from '../../../../src/sdk/exports/render-static.js';
import { checkLeaks } from '../../../../src/sdk/insights/leaks/check-leaks.js';
import { lenses } from '../../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../../src/sdk/lenses/project.js';
import { roadmapOf } from '../../roadmap-builder.js';

const today = '2026-11-22';
const WRITTEN = [
  ...['2026-12-01/2026-12-20', '2026-12-03/2027-02-14', '2026-12-09', '2027-03-05/2027-03-06', '2027-W10', '2027-W12/2027-W14'],
  ...['2026-11/2026-12', '2027-05'],
];
const FORMATS: ExportFormat[] = ['html', 'md', 'csv', 'svg', 'adf', 'json'];
/** What ISO and machine forms of a date are taken out by, so that what a reader sees is what is found. */
const FOR_MACHINES = /\d{4}-(?:\d\d-\d\d|W\d\d|\d\d(?![\d/]))/g;

const roadmapAt = (timeframe: string) =>
  roadmapOf({ title: 'Plan', items: [{ id: 'a', title: 'Search', visibility: 'public', commitment: 'planned', timeframe }] });

function datesIn(timeframe: string, format: ExportFormat, locale: string, words: Record<string, string>, isPlain: boolean) {
  const of = roadmapAt(timeframe);
  const text = renderStatic(project(of, lenses.team, { today }), { format, locale, words });
  return checkLeaks(of, lenses.sales, isPlain ? text.replace(FOR_MACHINES, '') : text, { today }).filter(({ kind }) => kind === 'date');
}

describe('checkLeaks on exports', () => {
  for (const locale of ['en', ...Object.keys(LANGUAGES)])
    it(`finds the withheld dates of another lens, and none in those of the lens itself, in ${locale}`, async () => {
      const words = locale === 'en' ? {} : ((await LANGUAGES[locale]!()).messages as Record<string, string>);
      for (const timeframe of WRITTEN) {
        const of = roadmapAt(timeframe);
        for (const format of FORMATS) {
          expect(datesIn(timeframe, format, locale, words, false), `${timeframe} in ${format}`).to.not.deep.equal([]);
          const own = renderStatic(project(of, lenses.sales, { today }), { format, locale, words });
          expect(checkLeaks(of, lenses.sales, own, { today }), `${timeframe} in ${format} for sales`).to.deep.equal([]);
        }
        for (const format of ['html', 'md', 'svg', 'adf'] as const)
          expect(datesIn(timeframe, format, locale, words, true), `${timeframe} as read in ${format}`).to.not.deep.equal([]);
      }
    });
});

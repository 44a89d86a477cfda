import { expect } from '@open-wc/testing';
import { createWords } from '../../../src/components/i18n/words.js';
import type { ProjectedItem, Projection } from '../../../src/sdk/lenses/projection.js';
import { isChromium, LAYOUTS, LENSES, sampleView, showAs, showEverything } from '../scenes.js';
import { stored } from '../stored.js';
import { transcriptOf } from '../transcript.js';

/** The lens that a layout was made for, as far as there is one. */
const TYPICAL: Record<string, string> = { outcomes: 'exec', themes: 'sales' };

/** Where something ends is left out of what is stored, to be read by people. */
const ENDS = /^(end of |end, |paragraph$)/;

/** Each place where an item is drawn: its row, its card, its entry. */
function placesOf(root: ParentNode, { id }: ProjectedItem): Element[] {
  const buttons = [...root.querySelectorAll<HTMLElement>('.body [data-item]')].filter(({ dataset }) => dataset['item'] === id);
  return buttons.flatMap((button) => button.closest('tr, li, article') ?? []);
}

/** What somebody who listens must be told of an item: its title, how it stands or how firm it is, and when. */
function mustSay({ title, status, commitment, timeframe, horizon }: ProjectedItem, projection: Projection): string[][] {
  const { lens, fiscalYearStart, twoCalendars } = projection;
  const words = createWords('en-GB', fiscalYearStart, twoCalendars, lens.vocabulary);
  const stands = [status && words.word(`status.${status}`), commitment && words.word(`commitment.${commitment}`)];
  const when = [
    timeframe && words.timeframe(timeframe),
    horizon && words.word(`horizon.${horizon}`),
    status === 'done' && words.word('status.done'),
  ];
  return [[title], stands, when].map((ways) => ways.filter(Boolean)).filter((ways) => ways.length > 0) as string[][];
}

/** What is said of an item where it is drawn, after the heading of the column or window that it stands in. */
async function saidOf(place: Element): Promise<string> {
  const heading = place.closest('section, .window')?.querySelector('h3, h4')?.textContent ?? '';
  return [heading, ...(await transcriptOf(place))].join(' ').replace(/\s+/g, ' ').toLowerCase();
}

describe('what a virtual screen reader says', function () {
  this.timeout(600_000);

  for (const layout of LAYOUTS)
    it(`holds title, status and dates of every item, through every lens: ${layout}`, async () => {
      const missing: string[] = [];
      const view = await sampleView({ layout });
      let told = 0;
      for (const lens of LENSES) {
        await showAs(view, { lens });
        showEverything(view.renderRoot);
        await showAs(view, {});
        const { items } = view.projection!;
        for (const item of items) {
          const said: string[] = [];
          for (const place of placesOf(view.renderRoot, item)) said.push(await saidOf(place));
          const needed = mustSay(item, view.projection!);
          const isTold = said.some((phrases) => needed.every((ways) => ways.some((way) => phrases.includes(way.toLowerCase()))));
          if (isTold) told++;
          else missing.push(`${lens}: ${needed.join(' | ')} not in: ${said.join(' // ').slice(0, 300)}`);
        }
      }
      expect(missing).to.deep.equal([]);
      expect(told).to.be.greaterThan(100);
    });

  for (const layout of LAYOUTS)
    it(`is what is stored: ${layout}`, async function () {
      if (!isChromium) return this.skip();
      const view = await sampleView({ layout, lens: TYPICAL[layout] ?? 'team' });
      const said = await transcriptOf(view.renderRoot.querySelector('.body')!);
      const text = `${said.filter((phrase) => !ENDS.test(phrase)).join('\n')}\n`;
      expect(text).to.equal(await stored(`transcripts/${layout}.txt`, text));
    });
});

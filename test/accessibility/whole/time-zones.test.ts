import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { isChromium, sampleView, TODAY } from '../scenes.js';

/** UTC−11, −8 or −7, 0, +5:45, +14. */
const ZONES = ['Pacific/Pago_Pago', 'America/Los_Angeles', 'UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** A lens that tells every day as it is, however far away. */
const DAYS = { ...lenses.team, id: 'days', precision: { near: 'day', far: 'day' } } as const;

/** The same days in every run, over the changes of the clock in many years. */
function someDays(count: number): string[] {
  let seed = 20260914;
  const next = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  return Array.from({ length: count }, () => dayText(dayNumber('2015-01-01') + next(9000)));
}

/** By hand, from the text alone: no clock and no calendar of the engine. */
const written = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]!} ${day.slice(0, 4)}`;

describe('a day is the same day wherever it is read', function () {
  this.timeout(300_000);
  it('a thousand of them, drawn in five time zones', async function () {
    if (!isChromium) return this.skip();
    const days = someDays(1000);
    const roadmap = { items: days.map((day, n) => ({ id: `i${n}`, title: `Item ${n}`, timeframe: day, status: 'planned' })) };
    const texts: string[] = [];
    const offsets = new Set<number>();
    for (const zone of ZONES) {
      await executeServerCommand('time-zone', zone);
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      const view = await sampleView({ roadmap, lenses: [DAYS], lens: DAYS.id, layout: 'list', today: TODAY });
      const rows = [...view.renderRoot.querySelectorAll<HTMLElement>('tr:has([data-item])')];
      expect(rows.length).to.equal(1000);
      const wrong = rows.filter((row) => {
        const day = days[Number(row.querySelector<HTMLElement>('[data-item]')!.dataset['item']!.slice(1))]!;
        return !row.textContent.includes(written(day));
      });
      expect(
        wrong.map((row) => row.textContent),
        zone,
      ).to.deep.equal([]);
      texts.push(view.renderRoot.querySelector('.view')!.textContent);
    }
    await executeServerCommand('time-zone', '');
    expect(offsets.size, 'the zones were not those asked for').to.equal(ZONES.length);
    expect(new Set(texts).size).to.equal(1);
  });
});

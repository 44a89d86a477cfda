import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/compare-lenses.js';
import '../../../src/findings.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { exportHtml, lenses, loadExportWords, parseRoadmap, project } from '../../../src/sdk/index.js';
import { waitUntil } from '../../wait-until.js';
import { astray, inScript, type Script } from '../own-direction.js';
import { isChromium, LAYOUTS, LENSES, sampleText, sampleView, showAs, showEverything, TODAY } from '../scenes.js';

/** What runs the other way than its view: languages, widths, and the script of the data. */
const VIEWS: readonly [locale: string, script: Script, width: number][] = [
  ['ar', 'latin', 1440],
  ['he', 'latin', 390],
  ['en-GB', 'arabic', 1440],
];

const sampleIn = async (script: Script): Promise<object> => inScript(JSON.parse(await sampleText()), script) as object;

/** What the same plan said before: other names and days, and one item less. */
function earlier({ items }: { items?: { title?: string; owner?: string; timeframe?: unknown }[] }): object {
  return {
    items: items!
      .slice(1)
      .map(({ ...item }, index) => ({ ...item, ...(index % 2 ? { title: `${item.title} before` } : { timeframe: '2026-Q1' }) })),
  };
}

/** Looks at what is drawn, and keeps what is at the wrong end, by where it was seen. */
class Looking {
  readonly found = new Map<string, string>();
  seen = 0;

  look(root: Node, scene: string): void {
    const { found, seen } = astray(root);
    this.seen += seen;
    for (const [place, text] of found) this.found.set(place, `${place}: ${text} (${scene})`);
  }
}

const press = async (view: RoadmapViewElement, selector: string, shows: string): Promise<void> => {
  await waitUntil(() => view.renderRoot.querySelector(selector), `there is no ${selector}`);
  view.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await waitUntil(() => view.renderRoot.querySelector(shows), `${selector} opened nothing`);
  await view.updateComplete;
};

describe('each text of the data runs its own way, whatever the view', function () {
  this.timeout(600_000);

  for (const [locale, script, width] of VIEWS)
    for (const layout of LAYOUTS)
      it(`${layout} in ${locale}, all that is drawn and opened, and its table`, async () => {
        const looking = new Looking();
        const view = await sampleView({ roadmap: await sampleIn(script), locale, layout }, width);
        for (const lens of LENSES) {
          await showAs(view, { lens });
          showEverything(view.renderRoot);
          await showAs(view, {});
          looking.look(view.renderRoot, lens);
          await view.showDetails(view.projection!.items[0]!.id);
          looking.look(view.renderRoot, `${lens}, details`);
        }
        await showAs(view, { lens: 'team' });
        if (layout !== 'list') {
          await press(view, '.actions [aria-pressed]', '[part=table]');
          await showAs(view, {});
          looking.look(view.renderRoot, 'as a table');
        }
        expect(looking.seen).to.be.above(200);
        expect([...looking.found.values()]).to.deep.equal([]);
      });

  for (const [locale, script, width] of VIEWS)
    it(`what stands around a picture in ${locale}: lenses, notices, changes, filters, menus, issues, and the page's other elements`, async () => {
      const looking = new Looking();
      const roadmap = await sampleIn(script);
      const { title } = inScript({ title: 'Sales sheet' }, script) as { title: string };
      const own = { ...lenses.team, id: 'own', label: title, description: title };
      const former = project(parseRoadmap({ ...roadmap, ...earlier(roadmap) }).roadmap, own, { today: '2026-09-04' });
      const sources = [
        { id: 'a', title: title, roadmap },
        { id: 'b', title: title, src: '/gone.json' },
      ];
      const refusing = () => Promise.resolve(new Response('', { status: 404 }));
      const view = await sampleView({ roadmap, locale, former, lenses: [own, 'sales'], lens: 'own', layout: 'list' }, width);
      await press(view, '[part=changes] summary', '[part=changes] dl');
      looking.look(view.renderRoot, 'changes');
      for (const menu of ['filter', 'options', 'everything'])
        if (view.renderRoot.querySelector(`[data-menu=${menu}]`)) {
          await press(view, `[data-menu=${menu}]`, ':popover-open');
          for (const details of view.renderRoot.querySelectorAll<HTMLDetailsElement>(':popover-open details')) details.open = true;
          looking.look(view.renderRoot, menu);
        }
      await showAs(view, {
        roadmap: undefined,
        former: undefined,
        sources,
        fetch: refusing,
        filter: { team: ['a:t-1'] },
        search: title,
      });
      await waitUntil(() => view.renderRoot.querySelector('[part=sources]'), 'no source is missed');
      await waitUntil(() => view.renderRoot.querySelector('[part=filters]'), 'nothing is filtered');
      looking.look(view.renderRoot, 'notices');
      for (const make of ['roadmap-findings', 'roadmap-compare-lenses'] as const) {
        const element = Object.assign(document.createElement(make), { roadmap, locale, today: TODAY, left: 'exec', right: 'sales' });
        view.after(element);
        await waitUntil(() => element.shadowRoot?.querySelector('section, tbody tr'), `${make} was never drawn`);
        looking.look(element.renderRoot, make);
      }
      expect(looking.seen).to.be.above(200);
      expect([...looking.found.values()]).to.deep.equal([]);
    });

  for (const [locale, script] of VIEWS)
    it(`a page that is saved in ${locale}`, async () => {
      const looking = new Looking();
      const { roadmap } = parseRoadmap(await sampleIn(script));
      const options = { locale, words: await loadExportWords(locale) };
      for (const lens of LENSES) {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'inline-size: 1000px; block-size: 800px';
        frame.srcdoc = exportHtml(project(roadmap, lenses[lens], { today: TODAY }), options).replace(/<meta http-equiv[^>]*>/, '');
        const loaded = oneEvent(frame, 'load');
        document.body.append(frame);
        await loaded;
        looking.look(frame.contentDocument!.body, lens);
        frame.remove();
      }
      expect(looking.seen).to.be.above(200);
      expect([...looking.found.values()]).to.deep.equal([]);
    });

  for (const [locale, script] of VIEWS)
    it(`what is printed in ${locale}`, async function () {
      // the styles of paper can be asked for in Chromium alone; tools/sheets prints in Firefox, too
      if (!isChromium) return this.skip();
      const looking = new Looking();
      const view = await sampleView({ roadmap: await sampleIn(script), locale });
      for (const layout of LAYOUTS)
        for (const lens of ['exec', 'team', 'sales'] as const) {
          await showAs(view, { layout, lens });
          await emulateMedia({ media: 'print' });
          dispatchEvent(new Event('beforeprint'));
          looking.look(view.renderRoot.querySelector('.paper')!, `${layout}, ${lens}`);
          await emulateMedia({ media: 'screen' });
          dispatchEvent(new Event('afterprint'));
        }
      expect(looking.seen).to.be.above(200);
      expect([...looking.found.values()]).to.deep.equal([]);
    });
});

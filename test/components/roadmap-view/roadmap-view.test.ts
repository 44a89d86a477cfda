import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { RoadmapViewElement } from '../../../src/index.js';
import { textOf } from '../drawn.js';
import { drawnView, SAMPLE, SMALL, untilDrawn, viewOf, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const LENSES = ['exec', 'team', 'sales', 'marketing', 'support', 'customer'];
/** One for each layout; the others draw with the same. */
const PRESETS = new Set(['exec', 'team', 'sales']);

describe('<roadmap-view> and accessibility', () => {
  for (const lens of LENSES) {
    for (const scheme of PRESETS.has(lens) ? ['light', 'dark'] : ['light']) {
      it(`has no axe violation with the sample company, ${lens}, ${scheme}`, async () => {
        const element = await drawnView({ roadmap: undefined, src: SAMPLE, lens, lenses: LENSES.join(' '), scheme });
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has no axe violation as a table, with details open', async () => {
    const element = await drawnView({ roadmap: undefined, src: SAMPLE, lens: 'team', layout: 'list' });
    await element.showDetails('disp-1');
    await expect(element).to.be.accessible();
  });

  it('has no axe violation while there is nothing, while it loads, and when it failed', async () => {
    await expect(await viewOf()).to.be.accessible();
    await expect(await viewOf({ src: 'x', fetch: () => new Promise(() => undefined) })).to.be.accessible();
    await expect(await viewOf({ roadmap: '<!doctype html>' })).to.be.accessible();
  });
});

describe('<roadmap-view> as an element', () => {
  it('asks for a source when it has none', async () => {
    const element = await fixture<RoadmapViewElement>(html`<roadmap-view></roadmap-view>`);
    expect(textOf(within(element, '.state h3'))).to.equal('No roadmap yet');
    expect(element.projection).to.equal(undefined);
    expect(element.issues).to.deep.equal([]);
  });

  it('has no attribute that nobody set', async () => {
    const element = await fixture<RoadmapViewElement>(html`<roadmap-view></roadmap-view>`);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('starts with the first lens', async () => {
    const element = await drawnView();
    expect(element.projection?.lens.id).to.equal('exec');
    expect(within<HTMLInputElement>(element, '.lens input').checked).to.equal(true);
  });

  it('reads its attributes', async () => {
    const element = await fixture<RoadmapViewElement>(
      html`<roadmap-view
        lens="sales"
        lenses="team sales"
        layout="list"
        today="2026-01-31"
        locale="de"
        field-map="map.json"
      ></roadmap-view>`,
    );
    const { lens, lenses, layout, today, locale, fieldMap } = element;
    expect({ lens, lenses, layout, today, locale, fieldMap }).to.deep.equal({
      lens: 'sales',
      lenses: 'team sales',
      layout: 'list',
      today: '2026-01-31',
      locale: 'de',
      fieldMap: 'map.json',
    });
  });

  it('reflects lens and scheme, for the page to style', async () => {
    const element = await drawnView({ lens: 'team', scheme: 'dark' });
    expect(element.getAttribute('lens')).to.equal('team');
    expect(element.getAttribute('scheme')).to.equal('dark');
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
  });

  it('never writes data into an attribute', async () => {
    const element = await drawnView({ lens: 'team', roadmap: JSON.stringify(SMALL) });
    expect(element.getAttributeNames()).to.deep.equal(['lens']);
  });

  it('takes a roadmap that was set before the element was defined', async () => {
    const tag = 'roadmap-view-late';
    const element = Object.assign(document.createElement(tag), { roadmap: SMALL, lens: 'team' }) as unknown as RoadmapViewElement;
    const place = await fixture(document.createElement('div'));
    place.append(element);
    customElements.define(tag, class extends RoadmapViewElement {});
    customElements.upgrade(element);
    await untilDrawn(element);
    expect(element.projection?.items).to.have.length(3);
  });

  it('takes a roadmap as an object, as its JSON text, and as a projection made elsewhere', async () => {
    const asObject = await drawnView({ lens: 'team' });
    const asText = await drawnView({ lens: 'team', roadmap: JSON.stringify(SMALL) });
    expect(asText.projection).to.deep.equal(asObject.projection);
    const asProjection = await drawnView({ roadmap: asObject.projection });
    expect(asProjection.projection).to.deep.equal(asObject.projection);
  });

  it('offers no other lens than that of a projection made elsewhere, and is of it whatever it was asked for', async () => {
    const { projection } = await drawnView({ lens: 'team' });
    const asked: unknown[] = [];
    const fetch = (address: unknown) => (asked.push(address), Promise.resolve(Response.json(projection)));
    for (const given of [
      { roadmap: projection },
      { roadmap: projection, lens: 'sales' },
      { roadmap: undefined, src: '/team.json', fetch },
    ]) {
      const element = await drawnView(given);
      await element.updateComplete;
      expect([element.currentLens, element.lensChoices.map(({ id }) => id)]).to.deep.equal(['team', ['team']]);
      expect(element.renderRoot.querySelector('.lens')).to.equal(null);
      expect(element.issues).to.deep.equal([]);
    }
    expect(asked).to.deep.equal(['/team.json']);
    const named = await drawnView({ roadmap: projection, lenses: 'team exec' });
    expect(named.lensChoices.map(({ id }) => id)).to.deep.equal(['team', 'exec']);
  });

  it('shows another roadmap when it is given one, and none when it is taken away', async () => {
    const element = await drawnView();
    element.roadmap = { title: 'Other', items: [{ title: 'Only' }] };
    await element.updateComplete;
    await untilDrawn(element);
    expect(textOf(within(element, 'h2'))).to.equal('Other');
    element.roadmap = undefined;
    await element.updateComplete;
    expect(textOf(within(element, '.state h3'))).to.equal('No roadmap yet');
  });

  it('says that a lens has nothing to show', async () => {
    const element = await drawnView({
      lens: 'customer',
      lenses: 'customer',
      roadmap: { items: [{ title: 'Secret', visibility: 'internal' }] },
    });
    expect(textOf(within(element, '.state h3'))).to.equal('Nothing to show here');
  });

  it('shows one item with a title only, in every lens', async () => {
    for (const lens of ['exec', 'team', 'sales']) {
      const element = await drawnView({ lens, roadmap: { items: [{ title: 'Only this' }] } });
      expect(textOf(within(element, '.body'))).to.contain('Only this');
    }
  });

  it('starts its headings at h2 and skips no level', async () => {
    for (const lens of ['exec', 'team', 'sales']) {
      const element = await drawnView({ roadmap: undefined, src: SAMPLE, lens });
      const levels = [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(2);
      levels.forEach((level, index) => expect(level).to.be.at.most((levels[index - 1] ?? level) + 1));
    }
  });
});

describe('<roadmap-view> and its settings', () => {
  it('shows nothing under a lens that it does not know, since another might show more', async () => {
    const element = await viewOf({ roadmap: { items: [{ title: 'SSO' }] }, lens: 'nonsense', lenses: 'team sales' });
    await element.updateComplete;
    expect(element.projection).to.equal(undefined);
    expect(element.issues.map(({ path }) => path)).to.include('lens');
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('use team, sales');
  });

  it('does not fall back to the presets when none of the lenses given can be used', async () => {
    const element = await viewOf({
      roadmap: { items: [{ title: 'SSO' }] },
      lenses: [{ extends: 'sales', id: 'partner', bannedWord: ['x'] }],
      lens: 'partner',
    });
    await element.updateComplete;
    expect(element.projection).to.equal(undefined);
  });

  it('reports an unknown lens among its lenses, and offers the others', async () => {
    const element = await drawnView({ lenses: 'team nonsense' });
    expect(element.issues.map(({ path }) => path).join()).to.contain('lenses');
    expect(element.projection?.lens.id).to.equal('team');
  });

  it('hides the picker where there is one lens only', async () => {
    const element = await drawnView({ lenses: 'team' });
    expect(element.renderRoot.querySelectorAll('.lens').length).to.equal(0);
  });

  it('draws a lens with another layout when asked', async () => {
    const element = await drawnView({ lens: 'exec', layout: 'list' });
    expect(element.renderRoot.querySelectorAll('table.list').length).to.equal(1);
  });

  it('reports a layout it does not know, and draws the own one of the lens', async () => {
    for (const layout of ['gantt', 'constructor']) {
      const element = await drawnView({ lens: 'sales', layout });
      expect(element.issues.map(({ path, value }) => [path, value])).to.deep.equal([['layout', layout]]);
      expect(element.renderRoot.querySelectorAll('.themes').length).to.equal(1);
    }
  });

  it('takes today from its attribute', async () => {
    const element = await drawnView({ today: '2030-02-28' });
    expect(element.projection?.today).to.equal('2030-02-28');
  });

  it('takes the calendar day in the zone of the roadmap where today is no day', async () => {
    for (const today of ['', 'tomorrow', '2026-02-30', '2026-Q3', undefined]) {
      const element = await drawnView({ today, roadmap: { ...SMALL, timeZone: 'Pacific/Kiritimati' } });
      // fourteen hours ahead of UTC all year
      const expected = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
      expect(element.projection?.today).to.equal(expected);
    }
  });

  it('speaks the language of the page around it, unless it has its own', async () => {
    const place = await fixture(html`<section lang="de"></section>`);
    const element = Object.assign(document.createElement('roadmap-view'), { lens: 'team', layout: 'list' });
    element.roadmap = { items: [{ title: 'A', timeframe: '2026-10-03' }] };
    place.append(element);
    await untilDrawn(element);
    expect(textOf(within(element, 'td'))).to.equal('3. Okt. 2026');
    element.locale = 'en-GB';
    await element.updateComplete;
    expect(textOf(within(element, 'td'))).to.equal('3 Oct 2026');
  });

  it('speaks some language when the one asked for does not exist', async () => {
    for (const locale of ['', 'xx-nonsense-nonsense', '*', 'en_GB', '<script>']) {
      const element = await drawnView({ lens: 'team', layout: 'list', locale });
      expect(textOf(within(element, 'td'))).not.to.equal('');
    }
  });
});

describe('<roadmap-view> and the page', () => {
  it('keeps two on one page apart', async () => {
    const [first, second] = [await drawnView({ lens: 'exec', lenses: 'exec team' }), await drawnView({ lens: 'sales' })];
    first.lens = 'team';
    await untilDrawn(first);
    expect([first, second].map((element) => element.projection?.lens.id)).to.deep.equal(['team', 'sales']);
  });

  it('says nothing else on the console', async () => {
    const said: string[] = [];
    const kept = { ...console };
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
      console[name] = (...words: unknown[]) => void said.push(words.join(' '));
    for (const lens of ['exec', 'team', 'sales']) await drawnView({ roadmap: undefined, src: SAMPLE, lens });
    await viewOf({ lens: 'nonsense' });
    await drawnView({ layout: 'nonsense', today: 'nonsense', locale: 'nonsense' });
    await viewOf({ roadmap: 'no JSON' });
    Object.assign(console, kept);
    // but for what it says once to whoever builds a page that holds more than it shows
    expect(said.filter((line) => !/Lit is in dev mode|presentation, not protection/.test(line))).to.deep.equal([]);
  });

  it('adds no style or script to the page, and no global', async () => {
    const before = [document.head.childElementCount, document.adoptedStyleSheets.length, Object.keys(window).length];
    await drawnView();
    expect([document.head.childElementCount, document.adoptedStyleSheets.length, Object.keys(window).length]).to.deep.equal(before);
  });

  it('has one shadow root, with nothing closed inside', async () => {
    const element = await drawnView({ roadmap: undefined, src: SAMPLE });
    const inner = [...element.renderRoot.querySelectorAll('*')];
    expect(inner.filter(({ localName, shadowRoot }) => localName.includes('-') || shadowRoot).length).to.equal(0);
  });

  it('is not wider than the page, at 320 pixels, in every lens', async () => {
    for (const lens of ['exec', 'team', 'sales']) {
      const element = await viewOf({ src: SAMPLE, lens });
      element.parentElement!.style.setProperty('width', '320px');
      await untilDrawn(element);
      await nextFrame();
      await nextFrame();
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });
});

describe('what sticks below the bar', () => {
  it('begins where the bar ends, however many lines that has', async () => {
    for (const width of ['1000px', '340px']) {
      const element = await drawnView({
        roadmap: undefined,
        src: SAMPLE,
        lens: 'team',
        layout: 'release-plan',
        lenses: 'exec team sales marketing support customer',
      });
      element.parentElement!.style.setProperty('width', width);
      const bar = within(element, '.bar');
      bar.style.setProperty('flex-direction', width === '340px' ? 'column' : 'row');
      const place = () => parseFloat(getComputedStyle(within(element, width === '340px' ? '.plan-ticks' : '.plan-axis')).top);
      await waitUntil(
        () => Math.abs(place() + 1 - bar.getBoundingClientRect().height) < 1,
        `the axis never stood below the bar at ${width}`,
      );
      expect(bar.getBoundingClientRect().height > 60).to.equal(width === '340px');
    }
  });
});

import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { textOf } from '../drawn.js';
import { drawnView, eventsDuring, nextEvent, SAMPLE, untilDrawn, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const radiosOf = (element: RoadmapViewElement) => [...element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')];
const chosen = (element: RoadmapViewElement) =>
  textOf(
    radiosOf(element)
      .find(({ checked }) => checked)
      ?.closest('label'),
  );
const isShown = (element: RoadmapViewElement, lens: string) =>
  element.renderRoot.querySelector('[data-state="ready"]') !== null && element.projection?.lens.id === lens;

async function choose(element: RoadmapViewElement, lens: string): Promise<void> {
  radiosOf(element)
    .find(({ value }) => value === lens)!
    .click();
  await waitUntil(() => isShown(element, lens), `the ${lens} lens never came`);
  await waitUntil(() => textOf(within(element, '[role="status"]')).startsWith(chosen(element)), 'nothing was announced');
}

/** Everything that the live region says while something happens. */
async function announcedDuring(element: RoadmapViewElement, action: () => unknown): Promise<string[]> {
  const region = within(element, '[role="status"]');
  const said: string[] = [];
  const observer = new MutationObserver(() => void said.push(textOf(region)));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  await action();
  // a second announcement, or one that should not be, has time to come
  await aTimeout(200);
  observer.disconnect();
  return said.filter(Boolean);
}

describe('switching the lens', () => {
  it('goes by the arrow keys, with one tab stop', async () => {
    const element = await drawnView();
    radiosOf(element)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => isShown(element, 'team'), 'the team lens never came');
    expect(chosen(element)).to.equal('Team');
    expect(element.shadowRoot?.activeElement === radiosOf(element)[1]).to.equal(true);
    expect(new Set(radiosOf(element).map(({ name }) => name)).size).to.equal(1);
  });

  it('shows the choice while what draws it is awaited, whatever else is drawn', async () => {
    const element = await drawnView();
    radiosOf(element)[1]!.click();
    element.requestUpdate();
    await element.updateComplete;
    expect([chosen(element), element.currentLens]).to.deep.equal(['Team', 'team']);
    await waitUntil(() => isShown(element, 'team'), 'the team lens never came');
  });

  it('goes by the last choice, and by what the page names after it', async () => {
    const element = await drawnView();
    const told = await eventsDuring('roadmap-lens-change', async () => {
      radiosOf(element)[1]!.click();
      radiosOf(element)[0]!.click();
      await aTimeout(300);
    });
    expect(told.map(({ lens, previous }) => [lens, previous])).to.deep.equal([
      ['team', 'exec'],
      ['exec', 'team'],
    ]);
    expect([isShown(element, 'exec'), chosen(element)]).to.deep.equal([true, 'Executive']);
    radiosOf(element)[1]!.click();
    element.lens = 'sales';
    await waitUntil(() => isShown(element, 'sales'), 'the sales lens never came');
    await aTimeout(300);
    expect([element.lens, chosen(element)]).to.deep.equal(['sales', 'Sales']);
  });

  it('draws the layout of the lens', async () => {
    const element = await drawnView();
    await choose(element, 'sales');
    expect(element.renderRoot.querySelectorAll('.themes').length).to.equal(1);
    expect(element.getAttribute('lens')).to.equal('sales');
  });

  it('is announced once, with how many items there are', async () => {
    const element = await drawnView();
    expect(await announcedDuring(element, () => choose(element, 'team'))).to.deep.equal(['Team view: 3 items.']);
    expect(await announcedDuring(element, () => choose(element, 'sales'))).to.deep.equal(['Sales view: 3 items.']);
  });

  it('is announced again when the reader comes back', async () => {
    const element = await drawnView();
    await choose(element, 'team');
    expect(await announcedDuring(element, () => choose(element, 'exec'))).to.deep.equal(['Executive view: 3 items.']);
    expect(await announcedDuring(element, () => choose(element, 'team'))).to.deep.equal(['Team view: 3 items.']);
  });

  it('leaves nothing of what was announced where the next lens is refused, or its data goes bad', async () => {
    const strict = { extends: 'team', id: 'strict', label: 'Strict', bannedWords: ['Interface'], onBannedWord: 'refuse' };
    const element = await drawnView({ lenses: ['exec', 'team', strict] });
    const said = () => [...element.renderRoot.querySelectorAll('[role="status"]')].map((region) => textOf(region)).join('');
    await choose(element, 'team');
    const heard = nextEvent('roadmap-error');
    radiosOf(element)[2]!.click();
    await heard;
    await waitUntil(() => element.renderRoot.querySelector('[role="alert"]'), 'the refusal was never told');
    expect([element.status, said()]).to.deep.equal(['error', '']);
    // the refusal has no choice of lenses: the page goes back
    element.lens = 'exec';
    await untilDrawn(element);
    await choose(element, 'team');
    element.roadmap = '{';
    await waitUntil(() => element.status === 'error', 'the bad data was never told');
    await element.updateComplete;
    expect(said()).to.equal('');
  });

  it('is not announced when the page does it, nor told to the page', async () => {
    const element = await drawnView();
    const events = await eventsDuring('roadmap-lens-change', async () => {
      const said = await announcedDuring(element, async () => {
        element.lens = 'team';
        await untilDrawn(element);
      });
      expect(said).to.deep.equal([]);
    });
    expect(events.length).to.equal(0);
    expect(chosen(element)).to.equal('Team');
  });

  it('tells the page from which lens to which, out of every shadow root', async () => {
    const element = await drawnView();
    const heard = nextEvent('roadmap-lens-change');
    radiosOf(element)[2]!.click();
    const event = await heard;
    expect([event.lens, event.previous]).to.deep.equal(['sales', 'exec']);
    expect(event.detail).to.deep.equal({ lens: 'sales', previous: 'exec' });
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
  });

  it('does not happen when the page refuses, and the picker goes back', async () => {
    const element = await drawnView();
    element.addEventListener('roadmap-lens-change', (event) => event.preventDefault(), { once: true });
    radiosOf(element)[1]!.click();
    await element.updateComplete;
    expect(element.projection?.lens.id).to.equal('exec');
    expect(chosen(element)).to.equal('Executive');
    // and is still possible afterwards
    await choose(element, 'team');
    expect(chosen(element)).to.equal('Team');
  });

  it('keeps the item whose details were open marked', async () => {
    const element = await drawnView({ lens: 'exec' });
    await element.showDetails('sso');
    await choose(element, 'sales');
    expect(textOf(within(element, '[data-item][aria-current="true"]'))).to.equal('Sign in');
  });

  it('leaves an item that the next lens does not show, and comes back to it', async () => {
    const hidden = { id: 'hidden', title: 'Team only', visibility: 'team', timeframe: '2026-Q4' };
    const element = await drawnView({ lens: 'team', roadmap: { items: [{ id: 'seen', title: 'Seen' }, hidden] } });
    await element.showDetails('hidden');
    await choose(element, 'sales');
    expect(element.renderRoot.textContent).not.to.contain('Team only');
    await choose(element, 'team');
    expect(textOf(within(element, '[data-item][aria-current="true"]'))).to.contain('Team only');
  });

  it('keeps the place of a reader who has scrolled down', async () => {
    const element = await drawnView({ roadmap: undefined, src: SAMPLE, lens: 'team', layout: 'list' });
    const top = () => within(element, '[data-item="disp-9"]').getBoundingClientRect().top;
    // the width may still be on its way to the list, and drawing it for another width would move the page
    await waitUntil(() => {
      if (top() < 0 || top() > innerHeight - 50) within(element, '[data-item="disp-9"]').scrollIntoView({ block: 'center' });
      return scrollY > 0;
    }, 'the page was never scrolled');
    await nextFrame();
    await nextFrame();
    const before = top();
    expect(before).to.be.within(0, innerHeight);
    await element.showDetails('disp-9');
    await choose(element, 'sales');
    await waitUntil(() => Math.abs(top() - before) < 4, 'the item did not come back to its place');
    window.scrollTo(0, 0);
  });

  it('brings back what was drawn before, which was nowhere on the page meanwhile', async () => {
    const element = await drawnView({ lens: 'team' });
    const plan = within(element, '.plan');
    await choose(element, 'sales');
    expect([plan.isConnected, element.renderRoot.querySelectorAll('.body > *').length]).to.deep.equal([false, 1]);
    await choose(element, 'team');
    expect(within(element, '.plan') === plan).to.equal(true);
  });

  it('shows the picture again after a table, with the lens that was chosen', async () => {
    const element = await drawnView({ lens: 'sales' });
    within(element, '.bar .button').click();
    await untilDrawn(element);
    await choose(element, 'team');
    expect(element.renderRoot.querySelectorAll('table.list').length).to.equal(0);
  });

  it('ends with the last lens when the reader is faster than the view', async () => {
    const element = await drawnView();
    for (const index of [1, 2, 0, 2]) radiosOf(element)[index]!.click();
    await waitUntil(() => isShown(element, 'sales'), 'the sales lens never came');
    await aTimeout(300);
    expect(chosen(element)).to.equal('Sales');
    expect(textOf(within(element, '[role="status"]'))).to.equal('Sales view: 3 items.');
  });
});

describe('the table of a picture', () => {
  it('is one press away, told by a pressed button and an event', async () => {
    const element = await drawnView({ lens: 'sales' });
    const button = within(element, '.bar .button');
    const heard = nextEvent('roadmap-view-change');
    button.click();
    const event = await heard;
    await untilDrawn(element);
    expect([event.layout, event.detail.layout, event.bubbles, event.composed]).to.deep.equal(['list', 'list', true, true]);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(element.renderRoot.querySelectorAll('table.list').length).to.equal(1);
    button.click();
    await untilDrawn(element);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(element.renderRoot.querySelectorAll('.themes').length).to.equal(1);
  });

  it('is not offered where the layout is a table already', async () => {
    const element = await drawnView({ layout: 'list' });
    expect(element.renderRoot.querySelectorAll('.bar .button').length).to.equal(0);
  });
});

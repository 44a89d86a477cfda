import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { textOf } from '../drawn.js';
import { drawnView, eventsDuring, nextEvent, viewOf, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const isOpen = (element: RoadmapViewElement) => within(element, '.details').matches(':popover-open');
const opened = (element: RoadmapViewElement) => waitUntil(() => isOpen(element), 'the details never opened');
const closed = (element: RoadmapViewElement) => waitUntil(() => !isOpen(element), 'the details never closed');

for (const lens of ['exec', 'team', 'sales']) {
  describe(`the details of an item, ${lens}`, () => {
    it('open by the keyboard, take the focus, close by Escape and give the focus back', async () => {
      const element = await drawnView({ lens });
      const item = within(element, '.body [data-item="sso"]');
      item.focus();
      await sendKeys({ press: 'Enter' });
      await opened(element);
      expect(textOf(within(element, '.details h3'))).to.equal('Sign in');
      expect(within(element, '.details').contains(element.shadowRoot!.activeElement)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      await aTimeout(0);
      expect(textOf(element.shadowRoot?.activeElement)).to.equal(textOf(item));
    });
  });
}

describe('the details of an item', () => {
  it('tell the page which item was opened, through which lens', async () => {
    const element = await drawnView({ lens: 'sales' });
    const heard = nextEvent('roadmap-item-select');
    within(element, '[data-item="log"]').click();
    const event = await heard;
    expect([event.item.id, event.lens.id]).to.deep.equal(['log', 'sales']);
    expect([event.detail.item, event.detail.lens]).to.deep.equal([event.item, event.lens]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
  });

  it('stay closed when the page shows its own', async () => {
    const element = await drawnView({ lens: 'sales' });
    element.addEventListener('roadmap-item-select', (event) => event.preventDefault());
    within(element, '[data-item="log"]').click();
    await aTimeout(50);
    expect(isOpen(element)).to.equal(false);
  });

  it('open by a method, which tells nobody and knows what the lens shows', async () => {
    const element = await drawnView({
      lens: 'sales',
      roadmap: {
        items: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B', visibility: 'team' },
        ],
      },
    });
    const events = await eventsDuring('roadmap-item-select', async () => {
      expect(await element.showDetails('a')).to.equal(true);
      expect(await element.showDetails('b')).to.equal(false);
      expect(await element.showDetails('nonsense')).to.equal(false);
    });
    expect(events.length).to.equal(0);
    expect(isOpen(element)).to.equal(true);
    expect(textOf(within(element, '.details h3'))).to.equal('A');
  });

  it('are open when the page asks for them before anything is drawn', async () => {
    const element = await viewOf({ lens: 'team', today: '2026-09-14', toolbar: '', roadmap: { items: [{ id: 'a', title: 'A' }] } });
    await waitUntil(() => element.projection !== undefined);
    expect(await element.showDetails('a')).to.equal(true);
    expect(isOpen(element)).to.equal(true);
  });

  it('close by their button and by a click outside', async () => {
    const element = await drawnView({ lens: 'sales' });
    await element.showDetails('log');
    within(element, '.close').click();
    await closed(element);
    await element.showDetails('log');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await sendKeys({ press: 'Escape' });
    await closed(element);
  });

  it('close when the reader tabs on to elsewhere, who then stays there', async () => {
    const element = await drawnView({ lens: 'sales' });
    const after = document.createElement('button');
    element.after(after);
    await element.showDetails('log');
    within(element, '.close').focus();
    expect(isOpen(element)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await closed(element);
    expect(document.activeElement === after).to.equal(true);
  });

  it('stand beside the place that was clicked, where an item is drawn twice', async () => {
    const themes = [
      { id: 't', title: 'T' },
      { id: 'u', title: 'U' },
    ];
    const items = [
      ...Array.from({ length: 12 }, (_, n) => ({ title: `Filler ${n}`, themes: 't' })),
      { id: 'both', title: 'Both', themes: ['t', 'u'], commitment: 'committed' },
    ];
    const element = await drawnView({ lens: 'sales', roadmap: { themes, items } });
    const secondOf = () => element.renderRoot.querySelectorAll<HTMLElement>('[data-item="both"]')[1]!;
    within(element, '.theme:last-child').scrollIntoView({ block: 'center' });
    await waitUntil(secondOf, 'the second theme was never drawn');
    const second = secondOf();
    second.focus();
    second.click();
    await opened(element);
    await aTimeout(100);
    const [box, item] = [within(element, '.details'), second].map((node) => node.getBoundingClientRect());
    expect(Math.min(Math.abs(box!.top - item!.bottom), Math.abs(box!.bottom - item!.top))).to.be.below(16);
    within(element, '.close').click();
    await closed(element);
    expect(element.shadowRoot?.activeElement === second).to.equal(true);
    window.scrollTo(0, 0);
  });

  it('are named for screen readers', async () => {
    const element = await drawnView({ lens: 'sales' });
    await element.showDetails('log');
    const details = within(element, '.details');
    expect(details.getAttribute('role')).to.equal('dialog');
    expect(textOf(element.shadowRoot?.getElementById(details.getAttribute('aria-labelledby')!))).to.equal('Audit log');
  });

  it('close with the element', async () => {
    const element = await drawnView({ lens: 'sales' });
    await element.showDetails('log');
    element.remove();
    expect(isOpen(element)).to.equal(false);
  });
});

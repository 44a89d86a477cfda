import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../../src/index.js';
import type { CopyStorage } from '../../../../src/sdk/client/index.js';
import { textOf } from '../../drawn.js';
import { drawnView, eventsDuring, within } from '../view-of.js';
import { waitUntil } from '../../../wait-until.js';

interface Asked {
  address: string;
  key: string;
  body: Record<string, unknown>;
  authorization: string | null;
}

type Answer = () => Response | Promise<Response>;
const status =
  (code: number, body: unknown = {}, headers = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), { status: code, headers });
const stored = status(201, { id: '1' });
/** Gone before anybody could look. */
const soon = { 'retry-after': '0' };

function server(...answers: Answer[]) {
  const asked: Asked[] = [];
  const fetch = (address: string, { headers, body }: RequestInit) => {
    const given = new Headers(headers);
    asked.push({
      address,
      key: given.get('idempotency-key')!,
      body: JSON.parse(body as string) as Asked['body'],
      authorization: given.get('authorization'),
    });
    return Promise.resolve((answers[asked.length - 1] ?? answers.at(-1)!)());
  };
  return { asked, fetch: fetch as never };
}

let last = 0;
/** An address that no other test has, so that none finds another's outbox. */
const address = () => `/${++last}/{lens}/inputs`;

/** The view with an item's details open, once its input can be left. */
async function opened(settings: Partial<RoadmapViewElement>, item = 'log'): Promise<RoadmapViewElement> {
  const element = await drawnView({ lens: 'sales', ...settings });
  await element.showDetails(item);
  await waitUntil(() => find(element, '.leave'), 'input could never be left');
  return element;
}

const find = (element: RoadmapViewElement, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
const detailsText = (element: RoadmapViewElement) => textOf(find(element, '.leave'));
const noticeText = (element: RoadmapViewElement) => textOf(find(element, '[part="inputs"]'));
const says = (element: RoadmapViewElement, text: string) => waitUntil(() => detailsText(element).includes(text), `never said “${text}”`);

async function press(element: RoadmapViewElement, selector: string): Promise<void> {
  within(element, selector).click();
  await element.updateComplete;
}

function write(element: RoadmapViewElement, selector: string, text: string): void {
  const field = within<HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fills the form, opening it if need be, without sending it. */
async function fill(element: RoadmapViewElement, text = 'We plan by hand.'): Promise<void> {
  if (find(element, '.leave-open')) await press(element, '.leave-open');
  await press(element, '[value="need"]');
  write(element, '#input-text', text);
}

async function leave(element: RoadmapViewElement, text?: string): Promise<void> {
  await fill(element, text);
  await press(element, '.send');
}

/** Says that the network is gone, or back. */
function network(isOnline: boolean): void {
  if (isOnline) delete (navigator as { onLine?: boolean }).onLine;
  else Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

function storageOf(kept = new Map<string, unknown>()): CopyStorage & { kept: Map<string, unknown> } {
  return {
    kept,
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    set: (key, value) => Promise.resolve(kept.set(key, structuredClone(value))),
    del: (key) => Promise.resolve(kept.delete(key)),
  };
}

const unload = () => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

describe('leaving input on an item', () => {
  afterEach(() => network(true));

  it('is offered where the page asks for it, and nowhere else', async () => {
    const element = await drawnView({ lens: 'sales' });
    await element.showDetails('log');
    expect(find(element, '.leave')).to.equal(null);
    element.input = true;
    await waitUntil(() => find(element, '.leave'));
    expect(textOf(find(element, '.leave-open'))).to.equal('Leave input on Audit log');
    // what some frameworks write for no
    element.setAttribute('input', 'false');
    await waitUntil(() => !find(element, '.leave'));
    element.setAttribute('input', '');
    await waitUntil(() => find(element, '.leave'));
  });

  it('posts what was written to the address of the lens, and says sent once it is stored', async () => {
    let answer!: () => void;
    const { fetch, asked } = server(() => new Promise((resolve) => (answer = () => resolve(new Response('{}', { status: 201 })))));
    const inputUrl = address();
    const element = await opened({ inputUrl, fetch });
    await fill(element);
    write(element, '#input-contact', ' ada@brindlewick.example ');
    await press(element, '.send');
    await says(element, 'Sending');
    await waitUntil(() => asked.length === 1);
    expect(asked[0]).to.deep.include({
      address: inputUrl.replace('{lens}', 'sales'),
      body: { item: 'log', kind: 'need', text: 'We plan by hand.', contact: 'ada@brindlewick.example' },
    });
    expect(asked[0]!.key).to.match(/^[\w-]{16,64}$/);
    expect(detailsText(element)).not.to.contain('Sent.');
    answer();
    await says(element, 'Sent.');
    expect(noticeText(element)).to.equal('');
  });

  it('is told to the page with what the reader saw, before it is posted', async () => {
    const { fetch, asked } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    const [event] = await eventsDuring('roadmap-input', () => leave(element));
    expect(event!.input).to.deep.equal({ item: 'log', kind: 'need', text: 'We plan by hand.' });
    expect([event!.item.title, event!.lens.id]).to.deep.equal(['Audit log', 'sales']);
    expect(event!.detail).to.deep.equal({ input: event!.input, item: event!.item, lens: event!.lens });
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, true]);
    await says(element, 'Sent.');
    expect(asked.length).to.equal(1);
  });

  it('is not posted when the page takes it, and then said to be passed on, not sent', async () => {
    const { fetch, asked } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    element.addEventListener('roadmap-input', (event) => event.preventDefault());
    await leave(element);
    await says(element, 'Passed on to this page.');
    expect(asked).to.deep.equal([]);
  });

  it('is said to be sent when the page says so, and comes back when the page cannot', async () => {
    const element = await opened({ input: true });
    let settle!: { keep: () => void; fail: () => void };
    element.addEventListener('roadmap-input', (event) =>
      event.respondWith(new Promise<void>((resolve, reject) => (settle = { keep: resolve, fail: () => reject(new Error('no')) }))),
    );
    await leave(element, 'One');
    await says(element, 'Sending');
    settle.keep();
    await says(element, 'Sent.');
    await leave(element, 'Two');
    settle.fail();
    await says(element, 'This page could not take it.');
  });

  it('comes back when nobody takes it, and tells the page', async () => {
    const element = await opened({ input: true });
    const errors = await eventsDuring('roadmap-error', async () => {
      await leave(element);
      await says(element, 'Nobody on this page took it.');
    });
    expect(errors.map(({ code }) => code)).to.deep.equal(['input']);
  });

  it('happens once, however often the button is pressed', async () => {
    const { fetch, asked } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    await fill(element);
    const button = within(element, '.send');
    button.click();
    button.click();
    within<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'Sent.');
    expect(asked.length).to.equal(1);
  });

  it('shows what is missing or too long at its field, and takes the reader there', async () => {
    const { fetch, asked } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    await press(element, '.leave-open');
    await press(element, '.send');
    const shadow = element.shadowRoot!;
    expect(shadow.activeElement?.matches('[type="radio"]')).to.equal(true);
    for (const [id, text] of [
      ['kind', 'Choose what it is.'],
      ['text', 'Write what you want to say.'],
    ]) {
      const field = within(element, `#input-${id}`);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((each) => textOf(shadow.getElementById(each)));
      expect(described).to.include(text);
    }
    await press(element, '[value="idea"]');
    write(element, '#input-text', 'x'.repeat(4003));
    write(element, '#input-contact', 'y'.repeat(201));
    expect(textOf(find(element, '.count'))).to.equal('4,003 of 4,000 characters');
    await press(element, '.send');
    expect(shadow.activeElement?.id).to.equal('input-text');
    expect(detailsText(element)).to.contain('Too long by 3.').and.to.contain('Too long by 1.');
    expect(asked).to.deep.equal([]);
  });

  it('can be done by keyboard alone, and leaves the focus in the details', async () => {
    const { fetch, asked } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    within(element, '.leave-open').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('[type="radio"]'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Typed' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Sent.');
    expect(asked[0]!.body).to.deep.include({ kind: 'need', text: 'Typed' });
    expect(textOf(element.shadowRoot!.activeElement)).to.contain('Leave more input');
  });

  it('keeps what was written when the details are closed, another item is opened, or another lens is shown', async () => {
    const element = await opened({ input: true });
    await fill(element, 'A thought');
    await press(element, '.close');
    await element.showDetails('sso');
    expect(find(element, '#input-text')).to.equal(null);
    element.lens = 'team';
    await element.updateComplete;
    element.lens = 'sales';
    await element.updateComplete;
    await element.showDetails('log');
    await waitUntil(() => find(element, '#input-text'));
    expect(within<HTMLTextAreaElement>(element, '#input-text').value).to.equal('A thought');
    expect(within<HTMLInputElement>(element, '[value="need"]').checked).to.equal(true);
  });

  it('keeps what was written when the form is put away, and forgets a form with nothing in it', async () => {
    const element = await opened({ input: true });
    await fill(element, 'A thought');
    await press(element, '.leave-form [type="button"]');
    await press(element, '.leave-open');
    expect(within<HTMLTextAreaElement>(element, '#input-text').value).to.equal('A thought');
    write(element, '#input-text', ' ');
    await press(element, '.leave-form [type="button"]');
    await press(element, '.leave-open');
    expect(within<HTMLInputElement>(element, '[value="need"]').checked).to.equal(false);
  });

  it('shows what was written on an item that is gone, until the reader throws it away', async () => {
    const element = await opened({ input: true });
    await fill(element, 'A thought');
    element.roadmap = { items: [{ id: 'sso', title: 'Sign in' }] };
    await waitUntil(() => noticeText(element).includes('Audit log: This item is not shown any more. Not sent yet: “A thought”'));
    await press(element, '[part="inputs"] button');
    expect(noticeText(element)).to.equal('');
  });

  it('tells how it stands to screen readers, in the one place', async () => {
    const { fetch } = server(stored);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Sent.');
    const told = [...element.renderRoot.querySelectorAll('[role="status"]')].map((node) => textOf(node));
    expect(told.filter((text) => text === 'Input on Audit log: Sent.')).to.have.length(1);
  });

  it('has no axe violation: the form, its problems, what waits and what came back', async () => {
    const { fetch } = server(status(400), stored);
    const element = await opened({ inputUrl: address(), fetch });
    await press(element, '.leave-open');
    await press(element, '.send');
    await expect(element).to.be.accessible();
    await leave(element, 'Refused');
    await says(element, 'Not sent.');
    network(false);
    await leave(element, 'Waits');
    await says(element, 'Waiting for the network.');
    await expect(element).to.be.accessible();
  });
});

describe('input that does not arrive at once', () => {
  afterEach(() => network(true));

  it('waits for the network, and is sent when it comes', async () => {
    const { fetch, asked } = server(stored);
    network(false);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Waiting for the network. Keep this page open until then.');
    expect(noticeText(element)).to.equal('Input on Audit log: Waiting for the network. Keep this page open until then.');
    expect(asked).to.deep.equal([]);
    network(true);
    await says(element, 'Sent.');
    expect(noticeText(element)).to.equal('');
  });

  it('is tried again after a 503, under the same key', async () => {
    const { fetch, asked } = server(status(503, { error: 'later' }, soon), status(503, { error: 'later' }, soon), stored);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Sent.');
    expect([asked.length, new Set(asked.map(({ key }) => key)).size]).to.deep.equal([3, 1]);
  });

  it('is tried again after a 409, since another try with its key is under way', async () => {
    const { fetch, asked } = server(status(409, {}, soon), stored);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Sent.');
    expect([asked.length, new Set(asked.map(({ key }) => key)).size]).to.deep.equal([2, 1]);
  });

  it('goes with a new token when the server refused the one it had', async () => {
    const { fetch, asked } = server(status(401), stored);
    const getToken = ({ renew }: { renew: boolean }) => (renew ? 'new' : 'old');
    const element = await opened({ inputUrl: address(), fetch, getToken });
    await leave(element);
    await says(element, 'Sent.');
    expect(asked.map(({ authorization }) => authorization)).to.deep.equal(['Bearer old', 'Bearer new']);
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('Bearer');
  });

  it('comes back when it is too long for the server, is changed, and goes under another key', async () => {
    const { fetch, asked } = server(status(413, { error: 'too-large' }), stored);
    const element = await opened({ inputUrl: address(), fetch });
    const errors = await eventsDuring('roadmap-error', async () => {
      await leave(element, 'Long');
      await says(element, 'Not sent. It is too long for the server.');
    });
    expect(errors.map(({ code, source }) => [code, source])).to.deep.equal([['input', '']]);
    expect(noticeText(element)).to.equal('Input on Audit log: Not sent. It is too long for the server.');
    await press(element, '.leave li button');
    expect(within<HTMLTextAreaElement>(element, '#input-text').value).to.equal('Long');
    expect(within(element, '#input-text').getAttribute('aria-invalid')).to.equal('true');
    write(element, '#input-text', 'Short');
    await press(element, '.send');
    await says(element, 'Sent.');
    expect([asked[1]!.body['text'], asked[0]!.key === asked[1]!.key]).to.deep.equal(['Short', false]);
    expect(element.renderRoot.querySelectorAll('.leave li').length).to.equal(1);
  });

  it('goes again under its own key when it came back and was not changed', async () => {
    const { fetch, asked } = server(status(403), stored);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'You may not leave input here.');
    await press(element, '.leave li button');
    await press(element, '.send');
    await says(element, 'Sent.');
    expect([asked.length, asked[0]!.key === asked[1]!.key]).to.deep.equal([2, true]);
  });

  it('is shown at the field that the server names', async () => {
    const { fetch } = server(status(400, { error: 'invalid', field: 'contact' }));
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Not sent.');
    await press(element, '.leave li button');
    expect(within(element, '#input-contact').getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(find(element, '#input-contact-problem'))).to.equal('The server does not accept this.');
  });

  it('can be thrown away when it came back', async () => {
    const { fetch } = server(status(404));
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'This item is not shown to you any more.');
    await press(element, '.leave li button:last-child');
    expect([detailsText(element), noticeText(element)]).to.deep.equal(['Leave input on Audit log', '']);
  });

  it('goes on when the element leaves the page, and is there when another one comes', async () => {
    let answer!: () => void;
    const { fetch, asked } = server(() => new Promise((resolve) => (answer = () => resolve(new Response('{}', { status: 201 })))));
    const inputUrl = address();
    const element = await opened({ inputUrl, fetch });
    await leave(element);
    await waitUntil(() => asked.length === 1);
    element.remove();
    answer();
    const other = await opened({ inputUrl, fetch });
    await says(other, 'Sent.');
    expect(asked.length).to.equal(1);
  });

  it('is tried again when a try is broken off', async () => {
    const { fetch, asked } = server(() => Promise.reject(new DOMException('left', 'AbortError')), stored);
    const element = await opened({ inputUrl: address(), fetch });
    await leave(element);
    await says(element, 'Sent.');
    expect(asked.length).to.be.greaterThan(1);
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
  });

  it('is kept on the device where the page gives a storage, and sent by the next page', async () => {
    const storage = storageOf();
    const inputUrl = address();
    network(false);
    const element = await opened({ inputUrl, storage, fetch: server(stored).fetch });
    await leave(element, 'Kept');
    await says(element, 'Waiting for the network. Kept on this device until then.');
    expect(unload()).to.equal(false);
    network(true);
    await says(element, 'Sent.');
    await waitUntil(() => storage.kept.size === 0);
    // another page, which finds what this one would have left
    const left = { lens: 'sales', input: { item: 'log', kind: 'need', text: 'Kept' } };
    const next = storageOf(new Map([[JSON.stringify(['roadmap-view/inputs', inputUrl, null]), { 'a-key-of-16-letters': left }]]));
    const { fetch, asked } = server(stored);
    await drawnView({ lens: 'sales', inputUrl, storage: next, fetch });
    await waitUntil(() => asked.length === 1, 'it was never sent');
    expect(asked[0]).to.deep.include({ key: 'a-key-of-16-letters', body: left.input });
    await waitUntil(() => next.kept.size === 0);
  });

  it('is not lost with the page without a warning', async () => {
    network(false);
    const element = await opened({ inputUrl: address(), fetch: server(stored).fetch });
    expect(unload()).to.equal(false);
    await leave(element);
    const errors = await eventsDuring('roadmap-error', () => expect(unload()).to.equal(true));
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['input', 'Input has not been sent, and would be lost with this page.'],
    ]);
    await waitUntil(() =>
      [...element.renderRoot.querySelectorAll('[role="status"]')].some((node) => textOf(node).includes('would be lost')),
    );
    network(true);
    await says(element, 'Sent.');
    expect(unload()).to.equal(false);
  });

  it('warns of what is written and not sent, too', async () => {
    const element = await opened({ input: true });
    await fill(element, 'Half a');
    expect(unload()).to.equal(true);
    write(element, '#input-text', '');
    expect(unload()).to.equal(false);
  });

  it('warns when the view has gone while its input is on its way', async () => {
    network(false);
    const element = await opened({ inputUrl: address(), fetch: server(stored).fetch });
    await leave(element, 'Waits');
    element.remove();
    expect(unload()).to.equal(true);
    network(true);
    await waitUntil(() => !unload());
  });
});

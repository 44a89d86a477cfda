import { aTimeout, expect } from '@open-wc/testing';
import { layoutModules } from '../../../src/components/layouts/index.js';
import { drawnView, SMALL, untilDrawn, viewOf, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

/** As in a page whose reader or browser allows no storage: whoever touches it gets an error. Gives what was touched, and the way back. */
function withoutStorage() {
  const touched: string[] = [];
  const trap = (name: string) => ({
    configurable: true,
    get() {
      touched.push(name);
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  for (const name of STORES) Object.defineProperty(window, name, trap(name));
  Object.defineProperty(document, 'cookie', { ...trap('cookie'), set: () => void touched.push('cookie') });
  const errors: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => void errors.push(String('reason' in event ? event.reason : event.message));
  for (const type of ['error', 'unhandledrejection'] as const) window.addEventListener(type, hear);
  const stop = () => {
    for (const name of STORES) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(document, 'cookie');
    for (const type of ['error', 'unhandledrejection'] as const) window.removeEventListener(type, hear);
  };
  return { touched, errors, stop };
}

describe('a page where every storage throws', () => {
  let page: ReturnType<typeof withoutStorage>;
  const own = new Map<string, PropertyDescriptor | undefined>();
  beforeEach(() => {
    for (const name of STORES) own.set(name, Object.getOwnPropertyDescriptor(window, name));
    page = withoutStorage();
  });
  afterEach(() => {
    page.stop();
    for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(window, name, descriptor);
  });

  it('has every layout, and another lens', async () => {
    for (const layout of Object.keys(layoutModules)) {
      const view = await drawnView({ layout, lens: 'team' });
      view.lens = 'exec';
      await waitUntil(() => view.projection?.lens.id === 'exec');
      await untilDrawn(view);
      expect(view.issues).to.deep.equal([]);
      view.remove();
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('has details, tools, search and files to save', async () => {
    const view = await drawnView({ lens: 'team', layout: 'list', toolbar: true });
    await view.showDetails('sso');
    expect(within(view, '.details').matches(':popover-open')).to.equal(true);
    await waitUntil(() => view.renderRoot.querySelector('[data-menu="share"]'), 'the tools were never drawn');
    view.search = 'Audit';
    await waitUntil(() => view.renderRoot.querySelectorAll('.body [data-item]').length === 1, 'the search was not heeded');
    within(view, '[data-menu="share"]').click();
    await waitUntil(() => view.renderRoot.querySelector('.menu:popover-open .row'), 'no file is offered');
    expect(page.errors).to.deep.equal([]);
  });

  it('has answers from an address, in a language that is loaded', async () => {
    const fetch = () => Promise.resolve(Response.json(SMALL));
    const view = await viewOf({ src: '/plan.json', fetch, locale: 'de', refresh: 60 });
    await waitUntil(() => view.renderRoot.textContent?.includes('Als Tabelle zeigen'), 'German was never spoken');
    await untilDrawn(view);
    expect(view.status).to.equal('ready');
    expect(page.errors).to.deep.equal([]);
  });

  it('shows the roadmap where what the reader has seen was to be remembered: that alone asks for a store', async () => {
    const view = await drawnView({ lens: 'team', rememberSeen: 'plan' });
    await waitUntil(() => page.touched.includes('localStorage'), 'the store was never asked for');
    await aTimeout(100);
    expect(view.projection!.items.length).to.equal(3);
    expect(new Set(page.touched)).to.deep.equal(new Set(['localStorage']));
    expect(page.errors).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { documentSignals } from '../../../src/components/controllers/document-signals.js';

describe('what the data client knows of the page', () => {
  it('is heard of when the page is shown, hidden, brought back, or loses its network, until one leaves', () => {
    let heard = 0;
    const leave = documentSignals.listen(() => heard++);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    for (const type of ['pageshow', 'online', 'offline']) window.dispatchEvent(new Event(type));
    expect(heard).to.equal(4);
    leave();
    window.dispatchEvent(new Event('online'));
    expect(heard).to.equal(4);
  });

  it('is what the browser says', () => {
    expect(documentSignals.isVisible()).to.equal(document.visibilityState === 'visible');
    expect(documentSignals.isOnline()).to.equal(navigator.onLine);
  });
});

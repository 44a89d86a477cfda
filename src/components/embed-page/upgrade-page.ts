/**
 * Gives the page's view the data that stands in the page. When it is drawn it takes the place of what is there for readers without
 * scripts; where it cannot be, that stays. Resolves when it is known which.
 */
export async function upgradePage(page: Document): Promise<void> {
  const view = page.querySelector('roadmap-view');
  const data = page.querySelector('script[type="application/json"]#roadmap');
  // the script that brings the element comes before this one
  if (!view || !data || !customElements.get('roadmap-view')) return;
  await new Promise<void>((resolve) => {
    view.addEventListener('roadmap-load', () => whenDrawn(view.shadowRoot!, resolve), { once: true });
    view.addEventListener('roadmap-error', () => (view.remove(), resolve()));
    view.roadmap = data.textContent;
  });
  if (view.isConnected) page.querySelectorAll('body > header, body > main').forEach((part) => part.remove());
}

/** Data is there before the layout is, which may have to be loaded. */
function whenDrawn(root: ShadowRoot, then: () => void): void {
  const observer = new MutationObserver(() => {
    if (!root.querySelector('[data-state=ready]')) return;
    observer.disconnect();
    then();
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-state'] });
}

/**
 * Gives the page's view the data that stands in the page. When it is drawn it takes the place of what is there for readers without
 * scripts; where it cannot be, that stays.
 */
export async function upgradePage(page: Document): Promise<void> {
  const view = page.querySelector('roadmap-view');
  const data = page.querySelector('script[type="application/json"]');
  if (!view || !data) return;
  await customElements.whenDefined('roadmap-view');
  view.addEventListener('roadmap-load', () => page.querySelectorAll('body > header, body > main').forEach((part) => part.remove()), {
    once: true,
  });
  view.addEventListener('roadmap-error', () => view.remove());
  view.roadmap = data.textContent;
}

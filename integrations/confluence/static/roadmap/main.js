import 'roadmap-view';
import { emitReadyEvent, getContext, invoke, router, siteTheme } from './bridge.js';

const { locale, theme, localId } = await getContext();
await siteTheme.enable().catch(() => {});
show(await invoke('projection', { locale }).catch((error) => ({ trouble: String(error.message ?? error) })));

/** @param answer `{ projection }`, or `{ trouble }` in words for the reader */
function show({ projection, trouble }) {
  if (!projection) return showTrouble(trouble);
  const roadmap = document.createElement('roadmap-view');
  followScheme(roadmap);
  roadmap.locale = locale?.replace('_', '-');
  roadmap.lens = projection.lens.id;
  roadmap.roadmap = projection;
  roadmap.addEventListener('click', openOutside);
  document.body.replaceChildren(roadmap);
  whenDrawn(roadmap, tellReady);
}

/** The site's tokens name the colours on the page, and name them anew when the reader changes them. */
function followScheme(roadmap) {
  const root = document.documentElement;
  const take = (mode) => void (/^(light|dark)$/.test(mode) && (roadmap.scheme = mode));
  take(theme?.colorMode);
  new MutationObserver(() => take(root.dataset.colorMode)).observe(root, { attributeFilter: ['data-color-mode'] });
}

function showTrouble(text = 'The roadmap could not be read.') {
  const line = Object.assign(document.createElement('p'), { className: 'trouble', textContent: text });
  line.setAttribute('role', 'alert');
  document.body.replaceChildren(line);
  tellReady();
}

/** A frame of Confluence may not leave its page by itself. */
function openOutside(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && /^https?:/.test(node.href));
  if (!link) return;
  event.preventDefault();
  void router.open(link.href);
}

/** The view says that it has data before it has drawn it. */
function whenDrawn(roadmap, then) {
  const isDrawn = () => roadmap.shadowRoot?.querySelector('[data-state=ready], [role=alert]');
  const look = () => (isDrawn() ? then() : setTimeout(look, 50));
  look();
}

/** Exports to PDF wait for this: once, with what is to be printed. */
function tellReady() {
  void emitReadyEvent(localId);
}

// Runs in the page: what peers' files share.

export async function until(isDone) {
  while (!isDone()) await new Promise(requestAnimationFrame);
}

/** Fonts from elsewhere are left out: nothing is to wait for a network. */
export function addStyles(css) {
  const sheet = document.createElement('style');
  sheet.textContent = css.replaceAll(/@font-face\s*{[^}]*https?:[^}]*}/g, '').replaceAll(/@import[^;]*;/g, '');
  document.head.append(sheet);
}

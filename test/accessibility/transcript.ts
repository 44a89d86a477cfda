import type { virtual as Reader } from '@guidepup/virtual-screen-reader';
// @ts-expect-error: the build for browsers comes without types
import { virtual as untyped } from '@guidepup/virtual-screen-reader/browser.js';

const virtual = untyped as typeof Reader;

/** What a screen reader that walks through an element from its first to its last word says, a phrase each. */
export async function transcriptOf(container: Element): Promise<string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let step = 0; step < 20_000; step++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.slice(0, -1);
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A picture of a page as it stands, into the folder that `npm run shots:hosts` names; nothing in other runs. */
export async function shoot(page, name) {
  const folder = process.env.SHOTS_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

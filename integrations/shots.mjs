// npm run shots:hosts [-- sharepoint grafana]: runs the tests of the hosts and takes a picture of the widget inside each, into shots/hosts/;
// then one sheet of all that are there, docs/images/hosts.webp.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.SHOTS_DIR ?? join(root, 'shots/hosts');
const wanted = process.argv.slice(2);

const NAMES = {
  angular: 'Angular',
  'backstage-card': 'Backstage, a card',
  'backstage-dark': 'Backstage, in the dark',
  'backstage-page': 'Backstage, a page',
  'by-address': 'Any page, by its address (Iframely)',
  confluence: 'Confluence Cloud, the app (stand-in page)',
  dashboard: 'A dashboard that calls the SDK',
  'data-center': 'Confluence Data Center, the user macro (stand-in page)',
  dokuwiki: 'DokuWiki',
  grafana: 'Grafana, a panel (stand-in page)',
  'grafana-text-panel': 'Grafana’s text panel: no scripts',
  mediawiki: 'MediaWiki',
  preact: 'Preact',
  react: 'React 19',
  'react-18': 'React 18',
  sharepoint: 'SharePoint (stand-in page)',
  'sharepoint-dark': 'SharePoint, a dark section (stand-in page)',
  solid: 'Solid',
  svelte: 'Svelte',
  vue: 'Vue',
  wordpress: 'WordPress',
  'wordpress-editor': 'WordPress, its editor',
  'wordpress-oembed': 'WordPress, by oEmbed',
};

const sheet = (pictures) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; font: 13px system-ui, sans-serif; display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; width: 1568px; }
  figure { margin: 0; border: 1px solid #ccc; } figcaption { padding: 6px 8px; border-block-end: 1px solid #ccc; }
  img { display: block; inline-size: 100%; block-size: 250px; object-fit: cover; object-position: top left; }
</style>${pictures.map(([name, data]) => `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`).join('')}`;

if (wanted[0] !== '--sheet') {
  const { status } = spawnSync(process.execPath, [join(root, 'integrations/test.mjs'), ...wanted], {
    stdio: 'inherit',
    env: { ...process.env, SHOTS_DIR: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
}
const pictures = readdirSync(folder)
  .filter((file) => file.endsWith('.png'))
  .sort()
  .map((file) => [NAMES[file.slice(0, -4)] ?? file.slice(0, -4), readFileSync(join(folder, file)).toString('base64')]);
const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
await page.setViewport({ width: 1600, height: 900 });
await page.setContent(sheet(pictures), { waitUntil: 'load' });
await page.screenshot({ path: join(root, 'docs/images/hosts.webp'), type: 'webp', quality: 80, fullPage: true });
await browser.close();
console.log(`docs/images/hosts.webp: ${pictures.length} pictures`);

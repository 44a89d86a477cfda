// One answer to "which Chromium": the one asked for, an installed one, or the one that comes as a package.
import { existsSync } from 'node:fs';

const { env, platform } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const INSTALLED = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: windowsFolders.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** No sandbox: the tools open only the project's own pages, often as root. The rest keeps Chromium off the network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function findBrowser() {
  const path = [env.CHROME_PATH, ...(INSTALLED[platform] ?? [])].find((candidate) => candidate && existsSync(candidate));
  return path ?? packagedChromium();
}

/** Linux only; unpacks to the temporary folder on first use. */
export async function packagedChromium() {
  if (platform !== 'linux') throw new Error('No Chrome, Edge or Chromium found: install one, or set CHROME_PATH to its program.');
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

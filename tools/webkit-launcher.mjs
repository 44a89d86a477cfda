// Runs the tests in WebKitGTK: starts a virtual display and WebKitWebDriver, and poses as a puppeteer launcher,
// since the test runner's own WebDriver branch knows neither setViewport nor single keys.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

function keyValue(key) {
  if (/^Key[A-Z]$/.test(key)) return key[3].toLowerCase();
  return KEYS[key] ?? (/^Digit\d$/.test(key) ? key[5] : key);
}

function keyboard(driver) {
  const send = (...actions) => driver().performActions([{ type: 'key', id: 'keyboard', actions }]);
  const down = (key) => ({ type: 'keyDown', value: keyValue(key) });
  const up = (key) => ({ type: 'keyUp', value: keyValue(key) });
  return {
    type: (text) => send(...[...text].flatMap((key) => [down(key), up(key)])),
    press: (key) => send(down(key), up(key)),
    down: (key) => send(down(key)),
    up: (key) => send(up(key)),
  };
}

function mouse(driver) {
  const parameters = { pointerType: 'mouse' };
  const send = (...actions) => driver().performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => send(move(x, y)),
    click: (x, y, options) => send(move(x, y), down(options), up(options)),
    down: (options) => send(down(options)),
    up: (options) => send(up(options)),
    reset: () => driver().releaseActions(),
  };
}

/** The driver sets the window's size; the page's is smaller by the toolbar, and narrower than 447 px it never gets. */
function setViewport(driver) {
  return async ({ width, height }) => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const [innerWidth, innerHeight] = await driver().execute(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      const rect = await driver().getWindowRect();
      await driver().setWindowRect(rect.x, rect.y, rect.width + width - innerWidth, rect.height + height - innerHeight);
    }
  };
}

const pageOf = (driver) => ({ keyboard: keyboard(driver), mouse: mouse(driver), setViewport: setViewport(driver) });

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { server, name };
}

async function answers(url, tries = 50) {
  for (let attempt = 1; ; attempt++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch (error) {
      if (attempt >= tries) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  type = 'puppeteer';
  processes = [];

  async initialize(config) {
    const display = await startDisplay();
    const port = await freePort();
    const environment = { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' };
    this.processes = [spawn('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env: environment }), display.server];
    Object.assign(this.options, { protocol: 'http', hostname: '127.0.0.1', port, path: '/' });
    await answers(`http://127.0.0.1:${port}/status`);
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKitGTK';
  }

  getPage() {
    return (this.page ??= pageOf(() => this.driver));
  }

  async stop() {
    await super.stop();
    for (const child of this.processes) child.kill();
    this.processes = [];
  }
}

function findMiniBrowser() {
  const candidates = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`);
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error('No WebKitGTK found: install webkit2gtk-driver and xvfb.');
  return found;
}

export const webkitLauncher = () =>
  new WebKitLauncher({
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  });

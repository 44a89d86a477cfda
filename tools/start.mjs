// npm start: the demo with live reload. Runs on a fresh clone, so nothing but Node's own modules may be imported before the install.
import { spawn } from 'node:child_process';
import { ensureInstall } from './ensure-install.mjs';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Opens the page where somebody can see it; a server without a desktop only prints the address. */
function openBrowser(url) {
  const { platform, env } = process;
  const desktop = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  const [command, ...args] = OPENERS[platform] ?? [];
  if (!desktop || !command || env.CI || env.BROWSER === 'none') return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

await ensureInstall();
const { createServer } = await import('vite');
const server = await createServer({ server: { port: Number(process.env.PORT) || 5173 } });
await server.listen();
server.printUrls();
openBrowser(server.resolvedUrls.local[0]);

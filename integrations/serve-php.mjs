import { spawn } from 'node:child_process';
import { freePort } from './free-port.mjs';

/** PHP's own server over a folder. Returns `{ address, close }`; `prepare(address)` comes before it is started, and `close` ends its workers, too. */
export async function servePhp(folder, { router = [], env = {}, prepare } = {}) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  await prepare?.(address);
  // a test that writes settings is not to be answered by those of two seconds ago
  const child = spawn('php', ['-d', 'opcache.enable=0', '-S', `127.0.0.1:${port}`, '-t', folder, ...router], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env },
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(address, { redirect: 'manual' });
      return { address, close: () => process.kill(-child.pid) };
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

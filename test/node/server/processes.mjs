// Starts other programs for a test, on free ports, and ends them with it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasProgram = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const folders = new Set();
// not after the test: what was registered first ends first, and a server whose folder is gone does not stop when it is told to
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })));

/** A folder that is gone when the tests of this file are over. */
export function folderFor() {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-view-'));
  folders.add(folder);
  return folder;
}

/** Starts a program and waits for a line that says it is ready. @param options.signal what ends it at once */
export async function start(test, command, args, { ready, signal = 'SIGTERM', ...options } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  test.after(() => end(child, signal));
  let said = '';
  await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said += chunk;
      if (ready.test(said)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}: ${said}`)));
    child.once('error', reject);
  });
  return { child, said: () => said };
}

async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

import { once } from 'node:events';
import { unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';

/**
 * Makes sure that no other process of this machine has what this one is about to open, by listening at a socket beside it. The system ends
 * that when the process ends, however it does.
 * @returns what gives it up
 * @throws Error when another process has it
 */
export async function ownFile(socket) {
  const server = createServer((client) => client.destroy());
  // a process that only holds a file has nothing to wait for
  server.unref();
  if (!(await listens(server, socket))) {
    if (await isAlive(socket)) throw new Error(`another process has ${socket.replace(/\.sock$/, '')}: end it, or give each its own file`);
    unlinkSync(socket);
    if (!(await listens(server, socket))) throw new Error(`another process took ${socket} at the same time`);
  }
  return () => new Promise((resolve) => server.close(resolve));
}

async function listens(server, socket) {
  try {
    await once(server.listen(socket), 'listening');
    return true;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return false;
  }
}

async function isAlive(socket) {
  const client = connect(socket);
  try {
    await once(client, 'connect');
    return true;
  } catch (error) {
    if (error.code === 'ECONNREFUSED') return false;
    throw error;
  } finally {
    client.destroy();
  }
}

import { createBus } from 'roadmap-view/server';
import { createPostgresBus } from './postgres-bus.mjs';
import { createRedisBus } from './redis-bus.mjs';

/** A bus over the server that the environment names, or within this process where it names none. */
export async function connectBus({ REDIS_URL, DATABASE_URL }) {
  if (REDIS_URL) {
    const { createClient } = await import('redis');
    const client = createClient({ url: REDIS_URL }).on('error', console.error);
    return createRedisBus(await client.connect());
  }
  if (DATABASE_URL) {
    const { default: pg } = await import('pg');
    return createPostgresBus(new pg.Pool({ connectionString: DATABASE_URL }).on('error', console.error));
  }
  return createBus();
}

// A bus over PostgreSQL's LISTEN and NOTIFY: no other server is needed where the roadmap is in a database already.

const PAUSE = 1000;

/**
 * @param pool a Pool of the package `pg`. One of its connections is kept for listening; when it is lost, another is taken.
 * @returns a Bus, and `close`, to be called before the pool's `end`
 */
export async function createPostgresBus(pool, { channel = 'roadmap_view', onError = console.error } = {}) {
  const listeners = new Set();
  let connection;
  let isClosed = false;

  async function listen() {
    const mine = (connection = await pool.connect());
    mine.on('notification', ({ payload }) => tell(payload));
    mine.on('error', (error) => {
      // one that was given back may still tell how it ended
      if (connection !== mine) return;
      onError(error);
      connection = undefined;
      mine.release(error);
      setTimeout(listenAgain, PAUSE);
    });
    await mine.query(`listen ${mine.escapeIdentifier(channel)}`);
  }

  async function listenAgain() {
    if (isClosed || connection) return;
    try {
      await listen();
      tell();
    } catch (error) {
      onError(error);
      giveBack();
      setTimeout(listenAgain, PAUSE);
    }
  }

  function giveBack() {
    const last = connection;
    connection = undefined;
    last?.release(true);
  }

  /** Those who subscribed to a topic, or all of them when notices may have been missed. */
  function tell(topic) {
    for (const entry of [...listeners]) if (topic === undefined || entry.topic === topic) entry.listener();
  }

  await listen();
  return {
    publish: async (topic) => void (await pool.query('select pg_notify($1, $2)', [channel, topic])),
    subscribe(topic, listener) {
      const entry = { topic, listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    close() {
      isClosed = true;
      giveBack();
    },
  };
}

// A bus over Redis: every process that subscribes hears what any of them publishes. A notice holds nothing but its topic.

/**
 * @param client a client of the package `redis`, connected. A second connection is made from it: one that subscribes can do nothing else.
 * @returns a Bus, and `close`
 */
export async function createRedisBus(client, { prefix = 'roadmap-view:', onError = console.error } = {}) {
  const subscriber = client.duplicate();
  const listeners = new Set();
  subscriber.on('error', onError);
  // the client subscribes again by itself when it has lost its server; what was said meanwhile is lost
  subscriber.on('ready', () => listeners.forEach((listener) => listener()));
  await subscriber.connect();
  return {
    publish: async (topic) => void (await client.publish(prefix + topic, '')),
    subscribe(topic, listener) {
      const hear = () => listener();
      listeners.add(hear);
      // until Redis confirms it, notices may have been missed
      subscriber.subscribe(prefix + topic, hear).then(hear, onError);
      return () => {
        listeners.delete(hear);
        subscriber.unsubscribe(prefix + topic, hear).catch(onError);
      };
    },
    close: () => subscriber.destroy(),
  };
}

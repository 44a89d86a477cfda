/**
 * Carries the notice "something changed" to every process that serves the same roadmap. A notice holds no data: who gets one looks for
 * itself. `createBus` reaches its own process; over Redis or PostgreSQL, one reaches them all.
 */
export interface Bus {
  /** Says that something under the topic changed. */
  publish(topic: string): void | Promise<void>;
  /**
   * Calls back for each notice, and whenever some may have been missed (after the connection was lost). The answer ends it.
   */
  subscribe(topic: string, listener: () => void): () => void;
}

/** A bus within one process. */
export function createBus(): Bus {
  const topics = new Map<string, Set<{ listener: () => void }>>();
  return {
    publish(topic) {
      for (const { listener } of [...(topics.get(topic) ?? [])]) listener();
    },
    subscribe(topic, listener) {
      const listeners = topics.get(topic) ?? new Set();
      const entry = { listener };
      topics.set(topic, listeners.add(entry));
      return () => {
        listeners.delete(entry);
        if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic);
      };
    },
  };
}

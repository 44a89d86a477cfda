/**
 * The topic of changes that take something away, beside that of all changes. After `bus.publish(withdrawn(topic))` no process that hears of it
 * gives an answer made of what was loaded before.
 */
export const withdrawn = (topic = 'roadmap'): string => `${topic}:withdrawn`;

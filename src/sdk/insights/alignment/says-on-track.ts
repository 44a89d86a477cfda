/**
 * "On track", "is still on track" and "On track: six of ten" say so; "not on track", "gets back on track" and "keeps deliveries on track"
 * do not. A word of the lens's own counts where it is at least two: one word, "Good", is in too many sentences.
 */
export function saysOnTrack(own: string | undefined): RegExp {
  const phrases = ['on track', ...(own?.trim().includes(' ') ? [own.trim().toLowerCase()] : [])].map((words) =>
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const before = "(?:^|[.;:!?,–—]\\s*|\\b(?:is|are|be|remains?|still|all|fully|currently|well|now|’s|’re|'s|'re)\\s+)";
  return new RegExp(`${before}(?:${phrases.join('|')})(?=$|[\\s.,;:!?–—])`, 'i');
}

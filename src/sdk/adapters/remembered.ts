const MOST = 1000;
const LONGEST = 200;

/** A function of words that remembers its answers: trackers use the same few words again and again. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (known.has(word)) return known.get(word)!;
    const made = answer(word);
    if (known.size < MOST && word.length <= LONGEST) known.set(word, made);
    return made;
  };
}

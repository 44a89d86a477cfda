/**
 * Text with words replaced, whatever their case. Whole words only: "Fin" leaves "Final" alone.
 * Written without regular expressions, since the words come from data.
 */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [word, replacement] of replacements) if (word) result = replaceWord(result, word, replacement);
  return result;
}

/** Whether the text has the word in it, whatever its case. */
export function hasWord(text: string, word: string): boolean {
  return word !== '' && indexOfWord(text, word, 0) >= 0;
}

function replaceWord(text: string, word: string, replacement: string): string {
  let result = '';
  let from = 0;
  for (let at = indexOfWord(text, word, 0); at >= 0; at = indexOfWord(text, word, from)) {
    result += text.slice(from, at) + replacement;
    from = at + word.length;
  }
  return result + text.slice(from);
}

function indexOfWord(text: string, word: string, from: number): number {
  const [haystack, needle] = [text.toLowerCase(), word.toLowerCase()];
  // lower-casing can change a text's length (İ); positions would then be wrong, so such texts are searched as they are
  const searched = haystack.length === text.length ? haystack : text;
  for (let at = searched.indexOf(needle, from); at >= 0; at = searched.indexOf(needle, at + 1)) {
    if (!isWordPart(text, at - 1) && !isWordPart(text, at + word.length)) return at;
  }
  return -1;
}

function isWordPart(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\p{L}\p{N}_]/u.test(text[index]!);
}

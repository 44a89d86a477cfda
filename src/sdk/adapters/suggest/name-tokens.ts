/** A text in small letters without accents, with single spaces for all that is no letter or digit. */
export function plainWords(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const known = new Map<string, string[]>();
const MOST_KNOWN = 5000;

/** The words of a name, however it is written: `dueDate`, `due_date`, `Due date`, `DUE-DATE`, `System.DueDate`. */
export function nameTokens(name: string): string[] {
  const tokens = known.get(name) ?? tokensOf(name);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, tokens);
  return tokens;
}

function tokensOf(name: string): string[] {
  const apart = name.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  return plainWords(apart)
    .replace(/^custom ?field (?=\D)/, '')
    .split(' ');
}

import type { Words } from './words.js';

interface Face {
  id: string;
  label: string;
  description?: string | undefined;
}

/** A lens as the reader calls it: what our presets say of themselves in his language. What somebody else wrote, or wrote anew, stays. */
export function lensFace({ id, label, description }: Face, words: Words): Face {
  const told = (text: string) => words.known(`preset.${id}.${text}`) ?? text;
  return { id, label: told(label), description: description && told(description) };
}

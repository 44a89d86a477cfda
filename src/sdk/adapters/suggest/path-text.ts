const REFUSED = ['__proto__', 'prototype', 'constructor'];

/** A name as a step of a path, or nothing for a name that no path can lead to. */
export function pathStep(name: string): string | undefined {
  if (REFUSED.includes(name)) return;
  if (/^(?![\d-])[\w\u0080-\uffff-]+$/.test(name)) return `.${name}`;
  const quoted = quotedText(name);
  return quoted && `[${quoted}]`;
}

/** A text in the quotes it does not hold itself. */
export function quotedText(text: string): string | undefined {
  if (text.includes('\\')) return;
  return !text.includes("'") ? `'${text}'` : !text.includes('"') ? `"${text}"` : undefined;
}

/** Steps put together; the path to the node itself is `$`. */
export const pathOf = (steps: string): string => steps.replace(/^\./, '') || '$';

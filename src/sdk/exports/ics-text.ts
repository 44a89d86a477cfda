import { cleanText } from './clean-text.js';

/** Text as a value of iCalendar (RFC 5545, 3.3.11): neither a separator nor a line break can end it. */
export function icsText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** One content line, folded so that no line has more than 75 octets and no character is cut (RFC 5545, 3.1). */
export function icsLine(name: string, value: string): string {
  const lines = [''];
  let size = 0;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (size + octets > MOST_OCTETS) {
      lines.push(' ');
      size = 1;
    }
    lines[lines.length - 1] += character;
    size += octets;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** In UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

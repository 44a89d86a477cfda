import { cleanText } from './clean-text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is no markup within an element of HTML or XML, nor within the quotes of an attribute. */
export const escapeMarkup = (text: string): string => cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

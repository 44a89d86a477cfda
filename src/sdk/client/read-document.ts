import { isMarkup, readJson } from '../parse/read-json.js';
import { ClientError } from './client-error.js';
import { beyondLimits, type Limits } from './limits.js';
import { pause } from './pause.js';

/** Longer texts are read with pauses, in which the page can answer its reader. */
const LONG = 1_000_000;
const goOn = () => Promise.resolve();

/**
 * What a text holds: the value of JSON, or the text itself where other forms of data are expected (CSV), but never a page.
 * @throws {ClientError} `parse`, or `too-large` with the limit that it breaks
 */
export async function readDocument(text: string, place: string, isTextTaken: boolean, limits: Limits): Promise<unknown> {
  const rest = text.length > LONG ? pause : goOn;
  await rest();
  const document = valueOf(text, place, isTextTaken);
  await rest();
  const why = await beyondLimits(document, limits, rest);
  if (why) throw new ClientError('too-large', place, { why });
  return document;
}

function valueOf(text: string, place: string, isTextTaken: boolean): unknown {
  try {
    return readJson(text);
  } catch {
    if (isTextTaken && text.trim() !== '' && !isMarkup(text)) return text;
    throw new ClientError('parse', place);
  }
}

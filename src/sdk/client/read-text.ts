import { ClientError } from './client-error.js';
import type { FetchAnswer } from './http.js';

/**
 * The text of an answer, in the encoding that it names, or UTF-8. Stops as soon as it is longer than allowed.
 * @param progress called for each piece that comes
 * @throws {ClientError} `too-large`
 */
export async function readText(answer: FetchAnswer, place: string, most: number, progress: () => void): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.text();
  let decoder: TextDecoder | undefined;
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return text + (decoder?.decode() ?? '');
    progress();
    bytes += value.length;
    if (bytes > most) {
      // its end is nobody's business
      reader.cancel().catch(() => undefined);
      throw new ClientError('too-large', place, { why: `more than ${most} bytes` });
    }
    decoder ??= decoderFor(value, answer.headers.get('content-type') ?? '');
    text += decoder.decode(value, { stream: true });
  }
}

/** Spreadsheets save what they call Unicode in UTF-16, and no server says so. */
function decoderFor([first, second]: Uint8Array, contentType: string): TextDecoder {
  const mark = (first ?? 0) * 256 + (second ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be');
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(contentType)?.[1]);
  } catch {
    return new TextDecoder();
  }
}

import { inTime } from '../in-time.js';

/** Why a body was not read to its end. */
export type Unread = 'too-large' | 'slow';

interface Pieces {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
}

/** Reads a body that has an end within so many bytes and milliseconds; of a larger one, no more than that is read. */
export async function readBody(request: Request, most: number, patience: number): Promise<Uint8Array | Unread> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const read = (await inTime(readAll(reader, most), patience)) ?? 'slow';
  // whoever sends on is not listened to
  if (typeof read === 'string') reader.cancel().catch(() => undefined);
  return read;
}

async function readAll(reader: Pieces, most: number): Promise<Uint8Array | Unread> {
  const bytes = new Uint8Array(most);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return bytes.subarray(0, length);
    if (length + value.length > most) return 'too-large';
    bytes.set(value, length);
    length += value.length;
  }
}

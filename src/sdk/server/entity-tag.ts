/** A strong entity tag made of the bytes and nothing else: the same answer has the same one in every process. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 18);
  return `"${btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}"`;
}

/** Whether this may be a tag of ours: whatever else a reader says to have been told of, we did not tell it. */
export const isTag = (text: string): boolean => /^(W\/)?"[\w-]{24}"$/.test(text);

/** Whether an `If-None-Match` header names the tag. A proxy that compresses makes tags weak, so weak and strong are one. */
export function isMatch(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

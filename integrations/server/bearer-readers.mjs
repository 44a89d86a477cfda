// Who may read which lens, by bearer token: a stand-in for your own sign-in. `{ "a-long-random-token": ["sales", "support"] }`
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text) => createHash('sha256').update(text).digest();

/** @returns `authorize` for the handler: true, false, or undefined for a token that nobody has */
export function bearerReaders(readers) {
  const known = Object.entries(readers).map(([token, lenses]) => ({ digest: digest(token), lenses }));
  return (request, lens) => {
    const [, token] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
    const asked = token && digest(token);
    // every token is compared, so that the time it takes tells nothing
    const [reader] = asked ? known.filter((candidate) => timingSafeEqual(candidate.digest, asked)) : [];
    return reader?.lenses.includes(lens);
  };
}

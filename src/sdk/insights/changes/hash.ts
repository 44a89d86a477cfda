/** A short name for a text, in digits and letters: two texts of the same name are one text, but for one time in 2⁴⁰ or so. */
export function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
    other = (other << 13) | (other >>> 19);
  }
  one = Math.imul(one ^ (one >>> 16) ^ other, 0xc2b2ae35);
  return ((one >>> 0) * 256 + ((other >>> 24) & 255)).toString(36).padStart(LENGTH, '0');
}

/** How long each is: 36⁸ is more than 2⁴⁰. */
const LENGTH = 8;

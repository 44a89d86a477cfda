import pixelmatch from 'pixelmatch';

/** What came of comparing a picture with the stored one. */
export interface Compared {
  /** The share of pixels that differ; undefined where there is nothing to compare with. */
  share: number | undefined;
  /** The new picture as lossless WebP, in base64. */
  picture: string;
  /** Where they differ, in red, as a WebP in base64; undefined where they do not. */
  difference: string | undefined;
}

/** So many of the most frequent colours are kept as they are, with every wash among them; of the others those this near to one another become one. */
const EXACT = 64;
const CLOSE = 8;
const NEITHER: Compared['difference'] = undefined;

/**
 * Compares a screenshot with a stored picture.
 * @param screenshot PNG in base64
 * @param scale less than 1 where it is stored smaller than it is
 */
async function compare(screenshot: string, stored: string | undefined, scale: number): Promise<Compared> {
  const now = coarsened(await pixelsOf(`data:image/png;base64,${screenshot}`, scale));
  const picture = await webpOf(now, 1);
  if (stored === undefined) return { share: undefined, picture, difference: NEITHER };
  const before = await pixelsOf(`data:image/webp;base64,${stored}`, 1);
  if (before.width !== now.width || before.height !== now.height) return { share: 1, picture, difference: NEITHER };
  const found = new ImageData(now.width, now.height);
  const count = pixelmatch(before.data, now.data, found.data, now.width, now.height, { threshold: 0.1 });
  return { share: count / (now.width * now.height), picture, difference: count > 0 ? await webpOf(found, 0.8) : NEITHER };
}

async function pixelsOf(address: string, scale: number): Promise<ImageData> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** A colour that is close to a more frequent one becomes that one: the soft edges of letters then take little room, and no hue is lost. */
function coarsened(pixels: ImageData): ImageData {
  const colours = new Uint32Array(pixels.data.buffer);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept: number[] = [];
  const becomes = new Map<number, number>();
  for (const [colour] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
    const like = (kept.length >= EXACT && kept.find((one) => isClose(one, colour))) || colour;
    if (like === colour) kept.push(colour);
    becomes.set(colour, like);
  }
  for (let at = 0; at < colours.length; at++) colours[at] = becomes.get(colours[at]!)!;
  return pixels;
}

const isClose = (a: number, b: number): boolean =>
  [0, 8, 16].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) < CLOSE);

/** @param quality 1 is lossless */
async function webpOf(pixels: ImageData, quality: number): Promise<string> {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

Object.assign(globalThis, { compare });

// What is on each sheet of a PDF, as poppler reads it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const read = (...args) => spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout;
const NUMBERS = 'xMin="([-\\d.]+)" yMin="([-\\d.]+)" xMax="([-\\d.]+)" yMax="([-\\d.]+)"';

/** Each sheet: its text in the order of the page, its size and its words with their places, in points. */
export function readSheets(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-sheets-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const texts = read('-raw', file, '-').split('\f').slice(0, -1);
    const boxes = read('-bbox', file, '-').split('<page ').slice(1);
    return texts.map((text, index) => ({ text: text.replace(/\s+/g, ' ').trim(), ...placesOf(boxes[index]) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function placesOf(box) {
  const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(box).slice(1).map(Number);
  const words = [...box.matchAll(new RegExp(`${NUMBERS}>(.*?)</word>`, 'g'))].map(([, left, top, right, bottom, word]) => ({
    ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom), word },
  }));
  return { width, height, words };
}

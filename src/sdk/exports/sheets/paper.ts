/** Sheets of paper, and the slide of a screen, in pixels of 1/96 inch; the long side first. */
export const PAPERS = {
  a3: [1587, 1123],
  a4: [1123, 794],
  letter: [1056, 816],
  legal: [1344, 816],
  tabloid: [1632, 1056],
  slide: [1280, 720],
} as const;
export type Paper = keyof typeof PAPERS;

/** Which way a sheet of paper lies. */
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** As many pages as it takes, or all on one. */
export const FITS = ['pages', 'page'] as const;
export type Fit = (typeof FITS)[number];

/** The size of a sheet. */
export function paperSize(paper: Paper, orientation: Orientation = 'landscape'): { width: number; height: number } {
  const [long, short] = PAPERS[paper];
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

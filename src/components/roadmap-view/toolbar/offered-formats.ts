import type { Projection } from '../../../sdk/lenses/projection.js';
import type { SheetOptions } from '../../../sdk/exports/sheets/draw-sheets.js';

/** Formats that are made with a package of their own. */
export type OfferedFormat = 'pdf' | 'pptx';

export interface OfferedOptions extends SheetOptions {
  /** Whether letters that the file's fonts lack may be written as question marks. */
  lossy?: boolean;
}

/**
 * What makes them. A bundler that meets the element must not look for packages that the page does not have, so that the entry which needs
 * one offers it: with `import 'roadmap-view/pdf'` the toolbar has PDF. The embed has both in parts of its own.
 */
export const OFFERED: Partial<
  Record<OfferedFormat, () => Promise<(projection: Projection, options: OfferedOptions) => Promise<Uint8Array>>>
> = {};

import type { Issue } from '../sdk/model/issue.js';

/**
 * A file of ours that could not be loaded, and why. It holds nothing of the data.
 * @param path what the page asked for that needs it
 */
export const missingPart = (part: string, path: string, error: unknown): Issue => ({
  code: 'missing',
  path,
  value: part,
  message: (error as Error).message.slice(0, 300),
  hint: `roadmap-view.${part}.js is missing beside the main file, or is not what its hash says`,
  leftOut: 'value',
});

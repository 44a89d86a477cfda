import { executeServerCommand } from '@web/test-runner-commands';

/** The text of a file in this folder; with `UPDATE=1 npm run test:accessibility` it is written first. */
export function stored(path: string, text: string): Promise<string> {
  return executeServerCommand('stored-text', { path, text });
}

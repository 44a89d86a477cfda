import type { Command } from './command.js';
import { brief } from './commands/brief.js';
import { check } from './commands/check.js';
import { compare } from './commands/compare.js';
import { conventions } from './commands/conventions.js';
import { exportAs } from './commands/export.js';
import { leakCheck } from './commands/leak-check.js';
import { lint } from './commands/lint.js';
import { map } from './commands/map.js';
import { project } from './commands/project.js';
import { validate } from './commands/validate.js';

/** The commands, by name, in the order in which they are listed. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  map,
  project,
  lint,
  'leak-check': leakCheck,
  check,
  conventions,
  compare,
  brief,
  export: exportAs,
};

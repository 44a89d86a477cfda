import { parseArgs } from 'node:util';
import { FileError, FINE, UNUSABLE, UsageError, type Command, type Given } from './command.js';
import { COMMANDS } from './commands.js';
import { reasonOf } from './files.js';

const EXIT_CODES =
  'Exit codes: 0 all fine, 1 something was found, 2 the command or a file cannot be used. A file may be - for the standard input.';

/**
 * Runs one command.
 * @param words what was written after the program's name
 * @returns the exit code
 */
export async function run([name, ...words]: string[]): Promise<number> {
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) return tell(help(), name === undefined ? UNUSABLE : FINE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return tell(`no command ${JSON.stringify(name)}\n\n${help()}`, UNUSABLE);
  if (words.includes('--help') || words.includes('-h')) return tell(helpOn(name, command), FINE);
  try {
    return await command.run(read(command, words));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return tell(error instanceof FileError ? error.message : `${error.message}\n${helpOn(name, command)}`, UNUSABLE);
  }
}

function read({ options }: Command, args: string[]): Given {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { files: positionals, options: values };
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function tell(text: string, code: number): number {
  (code === FINE ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

const helpOn = (name: string, { usage, summary }: Command): string => `roadmap-view ${name} ${usage}\n  ${summary}`;

const help = (): string => [...Object.entries(COMMANDS).map(([name, command]) => helpOn(name, command)), EXIT_CODES].join('\n');

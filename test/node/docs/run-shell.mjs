// A shell snippet, done: our own command line runs in the reader's folder, scripts of the project are there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandsOf, wordsOf } from './snippets.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const OURS = /^(npx )?roadmap-view /;

/** Runs `roadmap-view …` with the built command line; returns `{ status, stdout, stderr }`. */
export const runOurs = (command, cwd) =>
  spawnSync(process.execPath, [resolve('dist/cli/roadmap-view.js'), ...wordsOf(command.replace(OURS, ''))], { cwd, encoding: 'utf8' });

export const isOurs = (command) => OURS.test(command);

/** Scripts are not run from here (they are whole suites and servers, and CI runs them); one that is not there is found. */
function checkScript(command) {
  const words = wordsOf(command).filter((word) => !/^[A-Z_]+=/.test(word));
  const [program, first, second] = words;
  if (program === 'npm') {
    const script = first === 'run' ? second?.replace(/;$/, '') : first;
    assert.ok(script in scripts, `${command}: no such script`);
  } else if (program === 'node' || program === 'bash') assert.ok(existsSync(first), `${command}: no such file`);
  else assert.fail(`${command}: nothing runs it`);
}

/** 1 is an answer too ("something was found"); 2 says that the command or a file cannot be used. */
function checkCommand(command, folder) {
  const { status, stderr, stdout } = runOurs(command, folder);
  assert.ok(status === 0 || status === 1, `${command}\n${stdout.slice(0, 2000)}${stderr}`);
}

export function runShell(snippet, folder) {
  const commands = commandsOf(snippet);
  assert.ok(commands.length > 0);
  for (const command of commands) {
    if (isOurs(command)) checkCommand(command, folder);
    else checkScript(command);
  }
}

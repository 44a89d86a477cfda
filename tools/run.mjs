// Runs the project's own programs by name, with output kept for the one who asks.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const PATH = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);

/** Returns `{ ok, output }`; a command line is one string, so that Windows finds .cmd files too. */
export function run(command, env = {}) {
  const options = { cwd: root, encoding: 'utf8', shell: true, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(command, { ...options, env: { ...process.env, PATH, ...env } });
  return { ok: status === 0, output: `${stdout}${stderr}`.trimEnd() };
}

/** Runs `[name, command]` steps in order, prints each result, and goes on after a failure. */
export function runSteps(steps) {
  return steps.map(([name, command]) => {
    const { ok, output } = run(command);
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (!ok || /^size/.test(name)) console.log(output);
    return ok;
  });
}

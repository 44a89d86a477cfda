// npm test [-- file …] [-- --watch | --coverage]: the browser tests. BROWSERS=chromium,firefox,webkit chooses engines, TEST_TZ the time zone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('-'));
const flags = args.filter((arg) => arg.startsWith('-'));
const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const { status } = spawnSync(process.execPath, [runner, ...flags, ...(files.length ? ['--files', ...files] : [])], { stdio: 'inherit' });
process.exit(status ?? 1);

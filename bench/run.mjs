// npm run bench [-- --quick | --rounds 9 --data sample --motion]: what the view costs beside a floor that draws the same boxes, and the timeline
// beside its peers. README.md says more.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstall } from '../tools/ensure-install.mjs';
import { commit } from './commit.mjs';

await ensureInstall();
const { openBrowser } = await import('./browser.mjs');
const { bundle } = await import('./bundle.mjs');
const { DATA_NAMES, readData } = await import('./data.mjs');
const { measureRounds } = await import('./measure.mjs');
const { figuresTable } = await import('./table.mjs');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    data: { type: 'string', multiple: true },
    motion: { type: 'boolean', default: false },
  },
});

const rounds = Number(options.rounds ?? (options.quick ? 1 : 7));
const sets = options.data ?? (options.quick ? DATA_NAMES.slice(0, 1) : DATA_NAMES);

const code = await bundle();
const browser = await openBrowser();
const machine = `${await browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
console.log(`${machine}; commit ${commit()}; ${rounds} rounds${options.motion ? ', with motion' : ''}`);
for (const name of sets) {
  const figures = await measureRounds(browser, { code, data: readData(name), motion: options.motion }, rounds);
  console.log(`\n${name}\n${figuresTable(figures)}`);
}
await browser.close();
if (!options.data) {
  const timeline = fileURLToPath(new URL('timeline/run.mjs', import.meta.url));
  process.exit(spawnSync(process.execPath, [timeline, ...(options.quick ? ['--quick'] : [])], { stdio: 'inherit' }).status ?? 1);
}

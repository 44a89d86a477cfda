// npm run bench [-- --rounds 9 --data sample --motion]: what the view costs beside a floor that draws the same boxes. README.md says more.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstall } from '../tools/ensure-install.mjs';

ensureInstall();
const { openBrowser } = await import('./browser.mjs');
const { bundle } = await import('./bundle.mjs');
const { DATA_NAMES, readData } = await import('./data.mjs');
const { measureRounds } = await import('./measure.mjs');
const { figuresTable } = await import('./table.mjs');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    data: { type: 'string', multiple: true, default: DATA_NAMES },
    motion: { type: 'boolean', default: false },
  },
});

const git = (args) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim();

/** Which code it was, so that figures can be compared later. */
function commit() {
  const changed = git(['status', '--porcelain', '--', 'src']) ? ' with changes' : '';
  return `${git(['rev-parse', '--short', 'HEAD']) || 'unknown'}${changed}`;
}

const code = await bundle();
const browser = await openBrowser();
const machine = `${await browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
console.log(`${machine}; commit ${commit()}; ${options.rounds} rounds${options.motion ? ', with motion' : ''}`);
for (const name of options.data) {
  const figures = await measureRounds(browser, { code, data: readData(name), motion: options.motion }, Number(options.rounds));
  console.log(`\n${name}\n${figuresTable(figures)}`);
}
await browser.close();

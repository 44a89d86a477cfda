// Keeps one input, says so, and is killed in the middle of something: at the n-th thing that it asks of the file system, of which half is
// done if that is to write.
//   node crash-writer.mjs FILE opening|writing|closing N
import fs from 'node:fs';
import { createSqliteInputs } from '../../../integrations/server/sqlite-inputs.mjs';

const [file, when, at] = process.argv.slice(2);
const real = { ...fs };
const say = (text) => real.writeSync(1, `${text}\n`);
let count = 0;

/** From now on, what is asked of the file system is counted. */
function arm() {
  for (const name of ['openSync', 'writeSync', 'fsyncSync', 'ftruncateSync', 'unlinkSync', 'mkdirSync', 'rmdirSync', 'closeSync'])
    fs[name] = (...args) => {
      if (++count === Number(at)) die(name, args);
      return real[name](...args);
    };
}

function die(name, [descriptor, bytes, offset, length, position]) {
  if (name === 'writeSync') real.writeSync(descriptor, bytes, offset, Math.floor(length / 2), position);
  process.kill(process.pid, 'SIGKILL');
}

if (when === 'opening') arm();
const inputs = await createSqliteInputs(file);
if (when !== 'opening') {
  inputs.put({ key: 'first', text: 'x'.repeat(5000) });
  say('first is stored');
}
if (when === 'writing') arm();
inputs.put({ key: 'second', text: 'y'.repeat(9000) });
say('second is stored');
if (when === 'closing') arm();
await inputs.close();
say('closed');

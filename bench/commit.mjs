// Which code was measured, so that figures can be compared later.
import { spawnSync } from 'node:child_process';

const git = (args) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim();

export function commit() {
  const changed = git(['status', '--porcelain', '--', 'src']) ? ' with changes' : '';
  return `${git(['rev-parse', '--short', 'HEAD']) || 'unknown'}${changed}`;
}

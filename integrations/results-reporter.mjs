// What the tests of the hosts came to, for `node --test --test-reporter`: `{ "wikis/MediaWiki": { passed: [title …], failed: […], skipped: […] } }`.
import { basename } from 'node:path';

const ENDS = { 'test:pass': 'passed', 'test:fail': 'failed' };
const houseOf = (file) => basename(file, '.test.mjs');

/** @param events what the runner tells, in the order of the files */
export async function collectResults(events) {
  const results = {};
  let suite = '';
  for await (const { type, data } of events) {
    if (type === 'test:start' && data.nesting === 0) suite = data.name;
    if (!ENDS[type] || !data.file) continue;
    const isSuite = data.details?.type === 'suite';
    if (isSuite && data.skip === undefined) continue;
    const house = houseOf(data.file);
    const key = isSuite || data.nesting > 0 ? `${house}/${suite}` : house;
    const into = (results[key] ??= { passed: [], failed: [], skipped: [] });
    into[data.skip === undefined ? ENDS[type] : 'skipped'].push(isSuite ? `all: ${data.skip}` : data.name);
  }
  return results;
}

export default async function* resultsReporter(source) {
  yield JSON.stringify(await collectResults(source));
}

import { writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { serveUnderPolicy } from './test/csp/serve-under-policy.mjs';
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs';

// Far from UTC, so that a day read in local time shows as the wrong day. The browsers inherit it.
process.env.TZ = process.env.TEST_TZ ?? 'America/Los_Angeles';

const LAUNCHERS = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
      // A context of its own per page: hidden tabs get no animation frames, and tests would wait for ever.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  firefox: async () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
    }),
  webkit: async () => (await import('./tools/webkit-launcher.mjs')).webkitLauncher(),
};

/** What Chromium alone lets a test ask of a page; undefined in other engines, one of which has a session that answers nothing. */
const devtoolsOf = ({ browser, id }) => (/^Chrom/.test(browser.name) ? browser.getPage(id).createCDPSession() : undefined);

/** executeCommand('forced-colors', 'active' | 'none'), Chromium only: the runner's emulateMedia lacks it. */
const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return;
    const devtools = await devtoolsOf(session);
    await devtools?.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] });
    return Boolean(devtools);
  },
};

/** executeCommand('heap-used'), Chromium only: the bytes that scripts hold once what nothing holds is gone. */
const heapUsed = {
  name: 'heap-used',
  async executeCommand({ command, session }) {
    if (command !== 'heap-used') return;
    const devtools = await devtoolsOf(session);
    if (!devtools) return 0;
    try {
      // the second time takes what only the finalizers of the first let go
      for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    } finally {
      await devtools.detach();
    }
  },
};

/** executeCommand('collect-garbage'), Chromium only: what nothing holds any more is gone afterwards. */
const collectGarbage = {
  name: 'collect-garbage',
  async executeCommand({ command, session }) {
    if (command !== 'collect-garbage') return;
    const devtools = await devtoolsOf(session);
    await devtools?.send('HeapProfiler.collectGarbage');
    await devtools?.detach();
    return Boolean(devtools);
  },
};

/** executeCommand('time-zone', 'Asia/Kathmandu'), Chromium only: the page is there from now on; '' is the zone of the machine again. */
const timeZone = {
  name: 'time-zone',
  async executeCommand({ command, payload, session }) {
    if (command !== 'time-zone') return;
    const page = session.browser.getPage?.(session.id);
    await page?.emulateTimezone?.(payload || undefined);
    return Boolean(page?.emulateTimezone);
  },
};

/** executeCommand('accessibility-tree', selector): all of it, lists and tables too, which the runner's own command leaves out. Chromium only. */
const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessibility-tree') return;
    const page = session.browser.getPage(session.id);
    return page.accessibility.snapshot({ root: await page.$(payload), interestingOnly: false });
  },
};

/** executeCommand('stored-text', { path, text }): what a file below test/accessibility holds; UPDATE=1 writes it first. */
const storedText = {
  name: 'stored-text',
  async executeCommand({ command, payload }) {
    if (command !== 'stored-text') return;
    const file = new URL(payload.path, new URL('test/accessibility/', import.meta.url));
    if (process.env.UPDATE) {
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, payload.text);
    }
    return readFile(file, 'utf8').catch(() => '');
  },
};

function testsOf(suite, above = '') {
  const name = [above, suite?.name].filter(Boolean).join(' › ');
  const own = (suite?.tests ?? []).filter((test) => !test.skipped).map((test) => ({ ...test, name: `${name} › ${test.name}` }));
  return [...own, ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, name))];
}

const failuresOf = ({ browser, testFile, testResults, errors = [] }) =>
  [
    ...errors.map(({ message }) => [message]),
    ...testsOf(testResults).flatMap((test) => (test.passed ? [] : [[test.name, test.error?.message]])),
  ].map((said) => [browser.name, relative('.', testFile), ...said].filter(Boolean).join(', '));

/** A browser that went away in the middle of a file, or whose page crashed and was loaded again, has tested nothing: `tools/test.mjs` asks for such files once more. */
const isInterrupted = ({ errors = [] }) => errors.some(({ message }) => /the (browser disconnected|page was reloaded)/.test(message));

/** Each failure in lines of its own and a plain count, for a script; a file that failed to load counts as one. The same as JSON where RESULTS says. */
const totals = {
  onTestRunFinished({ sessions }) {
    const interrupted = process.env.RESULTS ? sessions.filter(isInterrupted) : [];
    const whole = sessions.filter((session) => !interrupted.includes(session));
    const tests = whole.flatMap((session) => testsOf(session.testResults));
    const passed = tests.filter((test) => test.passed).length;
    const failed = tests.length - passed + whole.filter((session) => session.errors?.length).length;
    for (const failure of whole.flatMap(failuresOf)) console.log(`FAIL ${failure}`);
    console.log(`\nwtr: ${passed} passed, ${failed} failed`);
    const again = interrupted.map(({ browser, testFile }) => ({ browser: browser.name, file: relative('.', testFile) }));
    if (process.env.RESULTS) writeFileSync(process.env.RESULTS, JSON.stringify({ passed, failed, again }));
  },
};

/**
 * Properties draw the same cases in every run, so that a change is judged by what it changes; `SEED=random npm test` looks for new ones,
 * and another number repeats what it found.
 */
const seed = process.env.SEED === 'random' ? Date.now() % 2 ** 31 : Number(process.env.SEED ?? 20260914);

const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <head><meta charset="utf-8" /></head>
  <body>
    <script type="module">
      import { configureGlobal } from 'fast-check';
      configureGlobal({ seed: ${seed} });
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  // every layout, lens, width and scheme takes minutes: a step of its own, npm run test:accessibility
  files: ['test/**/*.test.ts', '!test/embed/**', '!test/accessibility/whole/**'],
  browsers: await Promise.all(wanted.map((name) => LAUNCHERS[name]())),
  // one engine after the other: side by side they take a third less, but WebKit's driver then leaves a page unanswered for minutes
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 120_000,
  // a file that looks at every layout, lens, width and scheme takes minutes in the slower engines
  testsFinishTimeout: 900_000,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  testRunnerHtml,
  // a property runs hundreds of cases, and a busy machine is no failure: it is here to end what hangs
  testFramework: { config: { timeout: 180_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  middleware: [serveUnderPolicy],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    forcedColors,
    collectGarbage,
    heapUsed,
    accessibilityTree,
    timeZone,
    storedText,
  ],
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: [defaultReporter(), totals],
};

// The pages that contenders are measured in, from this machine alone: the built embed's files as they are published, our adapter to it as any
// harness gets it, and each other contender with its library in one file.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PAGE =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><body style="margin: 24px; font: 16px/1.5 system-ui, sans-serif"></body></html>';
const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The module of each contender, and where its version stands; ours and the floors' go with the project. A floor reads no text. */
export const CONTENDERS = {
  view: { module: '/bench/harness-adapter.js' },
  floor: { module: '/bench/timeline/contenders/floor.js', isFloor: true },
  buttons: { module: '/bench/timeline/contenders/buttons.js', isFloor: true, title: 'floor of buttons' },
  dhtmlx: { module: '/bundled/dhtmlx.js', package: 'dhtmlx-gantt' },
  svar: { module: '/bundled/svar.js', package: '@svar-ui/react-gantt' },
  vis: { module: '/bundled/vis.js', package: 'vis-timeline' },
  frappe: { module: '/bundled/frappe.js', package: 'frappe-gantt' },
};

/** What a table calls it. */
export async function titleOf(key) {
  const { package: name, title = key } = CONTENDERS[key];
  if (!name) return title;
  const { version } = JSON.parse(await readFile(pathOf(`../node_modules/${name}/package.json`), 'utf8'));
  return `${name} ${version}`;
}

async function bundle(name) {
  const entry = pathOf(`contenders/${name}.js`);
  const [{ output }] = [
    await build({
      root: pathOf('.'),
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry, formats: ['es'] },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }),
  ].flat();
  return output[0].code;
}

/** Only these folders, and no way out of them. */
const SERVED = /^\/(dist\/embed\/[\w.-]+|bench\/[\w-]+|bench\/timeline\/(contenders\/)?[\w-]+)\.js$/;

/** `{ address, close }`; who is not in `names` is not bundled. */
export async function serve(names) {
  const bundled = new Map();
  for (const name of names.filter((one) => CONTENDERS[one].package)) bundled.set(CONTENDERS[name].module, await bundle(name));
  const textAt = (path) =>
    path === '/' ? PAGE : (bundled.get(path) ?? (SERVED.test(path) ? readFile(pathOf(`../..${path}`)) : undefined));
  const server = createServer(async ({ url }, answer) => {
    const text = await Promise.resolve(textAt(url)).catch(() => undefined);
    answer.writeHead(text === undefined ? 404 : 200, { 'Content-Type': url === '/' ? 'text/html' : 'text/javascript' });
    answer.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

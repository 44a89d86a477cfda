// npm run check: all that can be said without opening a browser. Builds first, since half of it looks at what is published.
import { ensureInstall } from './ensure-install.mjs';
import { runSteps } from './run.mjs';

const STEPS = [
  ['build', 'node tools/build.mjs'],
  ['types', 'tsc -p tsconfig.json'],
  ['types of the SDK without the DOM', 'tsc -p tsconfig.sdk.json'],
  ['types of the command line', 'tsc -p src/cli/tsconfig.json'],
  ['lint and import rules', 'eslint .'],
  // its list of CSS properties ends before container queries and content-visibility
  ['templates', 'lit-analyzer --strict --rules.no-invalid-css off "src/components/**/*.ts"'],
  ['format', 'prettier --check --cache .'],
  ['what nobody uses', 'knip'],
  ['published code', 'node tools/check-dist.mjs'],
  ['size', 'node tools/check-size.mjs'],
  ['what hosts touch', 'node tools/api.mjs --check'],
  ['package', 'publint --strict --pack false'],
  [
    'types of the package',
    'attw --pack . --profile esm-only --exclude-entrypoints custom-elements.json roadmap.schema.json field-map.schema.json vscode.html-custom-data.json web-types.json',
  ],
];

await ensureInstall();
const results = runSteps(STEPS);
const failed = results.filter((ok) => !ok).length;
console.log(`check: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

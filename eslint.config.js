import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import project from './tools/eslint/plugin.js';

const FORBIDDEN_IN_SOURCE = [
  ['ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]', 'blocked by a strict CSP, or unsafe'],
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'text from data must never become markup'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]', 'a strict CSP blocks style attributes'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]', 'a strict CSP blocks style elements'],
].map(([selector, message]) => ({ selector, message }));

/** A comma is the language's: `words.list`. What is thrown is English. */
const COMMAS = [
  "Literal[value=', ']:not(ThrowStatement *)",
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|>), /]',
  'TemplateLiteral > TemplateElement[value.raw=/^, $/]:not(TaggedTemplateExpression[tag.name=css] *)',
].map((selector) => ({ selector, message: 'a comma that is not that of the language: words.list joins' }));

/** So is the sign of a share, and where it stands: `words.number(42, '%')`. */
const SHARES = [
  'TemplateElement[value.raw=/^( |\u00a0|\\\\u00a0)[%٪]/]:not(TaggedTemplateExpression[tag.name=css] *)',
  'Literal[value=/(}\\s*|\\d\\s)[%٪]/]',
].map((selector) => ({ selector, message: 'a percent sign that is not where the language has it: words.number(…, "%")' }));

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', 'shots', 'coverage', 'node_modules', 'integrations', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'module'].map((name) => [name, 'readonly']),
      ),
    },
    // Functions passed to a browser page speak of its globals.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit's life-cycle methods may be async; nothing waits for them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { project },
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN_IN_SOURCE], 'project/imports-one-way': 'error' },
  },
  {
    files: ['src/components/**/*.ts', 'src/sdk/exports/**/*.ts'],
    // hints of issues, and what findings quote, are English
    ignores: ['src/components/roadmap-view/settings-issues.ts', 'src/sdk/exports/told-text.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN_IN_SOURCE, ...COMMAS, ...SHARES] },
  },
  { files: ['src/sdk/**/*.ts'], rules: { 'project/dates-from-numbers': 'error' } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are expressions, and its expect() can be awaited but need not be.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

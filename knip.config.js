/** What nobody uses: files, exports, dependencies. An entry is what something other than an import starts. */
export default {
  entry: [
    // the doors of the package, and of the embed and its parts
    'src/{*,sdk/index,sdk/server/index,cli/roadmap-view}.ts',
    'src/components/i18n/languages/*.ts',
    // programs, and what a program names by its path
    'tools/{*.mjs,embed/*.{js,mjs}}',
    'bench/**/*.{mjs,js,ts}',
    'demo/{*.ts,data/*.mjs}',
    '*.config.mjs',
    'integrations/{,server/}*.mjs',
    'test/**/*.test.{ts,mjs}',
    'test/sdk/lenses/promises.ts',
    'test/node/server/crash-writer.mjs',
    'test/node/docs/js-scene.mjs',
    'test/pictures/{compare,picture}.ts',
    '{.storybook/*,stories/**/*.stories}.{ts,mjs}',
  ],
  project: ['src/**/*.ts', '{tools,test,stories,demo,bench}/**/*.{ts,js,mjs,mdx}', 'integrations/{,server/}*.mjs', '.storybook/*'],
  ignoreDependencies: [
    // run by name in tools/*.mjs; the TypeScript that they run is this one
    '@arethetypeswrong/cli',
    'lit-analyzer',
    'publint',
    '@typescript/native',
    // read as a file: a schema that exports are held against
    '@atlaskit/adf-schema',
    // bench has a package of its own, with its peers
    '@svar-ui/react-gantt',
    'dhtmlx-gantt',
    'frappe-gantt',
    'react-dom',
    'vis-timeline',
    // loaded into pages by their address: fonts of stored pictures, a second checker of accessibility
    '@fontsource/.+',
    'accessibility-checker-engine',
    // the typed faces are for whoever has the framework already
    'preact',
    'solid-js',
    'svelte',
    'vue',
    // integrations/confluence has a package of its own
    '@forge/csp',
    '@forge/lint',
    '@forge/manifest',
    'cheerio',
  ],
  // an optional peer, for its typed face
  ignoreIssues: { 'package.json': ['optionalPeerDependencies'] },
  ignoreBinaries: ['dpkg-query', 'pdftotext', 'php', 'mariadb', 'mariadb-install-db', 'Xvfb', 'WebKitWebDriver'],
};

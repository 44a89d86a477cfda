/** What is published is what a page may use: no private members, and no argument of an event's constructor taken for an event. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
      declaration.members = declaration.members?.filter(({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic);
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('roadmap-'));
    }
  },
};

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
  // The package's own field already names the file.
  packagejson: false,
};

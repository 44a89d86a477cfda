import { defineConfig } from 'vite';

// one file of all that a macro loads at once, where it is packed better than in forty small ones
const output = { codeSplitting: { groups: [{ name: 'view', tags: ['$initial'] }] } };

// Confluence serves the files from a folder of its own
export default defineConfig({
  base: './',
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: false, rolldownOptions: { output } },
});

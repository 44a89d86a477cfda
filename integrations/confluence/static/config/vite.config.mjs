import { defineConfig } from 'vite';

// Confluence serves the files from a folder of its own
export default defineConfig({ base: './', build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: false } });

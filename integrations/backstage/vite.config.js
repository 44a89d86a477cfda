import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'dev',
  plugins: [react()],
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  build: { outDir: '../dist', emptyOutDir: true, chunkSizeWarningLimit: 5000 },
});

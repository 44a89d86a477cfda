import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// the page in which the panel is tested; not what is shipped
export default defineConfig({
  root: 'dev',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
  build: { outDir: '../page', emptyOutDir: true, chunkSizeWarningLimit: 9000 },
});

import { exportPng } from '../../src/components/export-png.js';

/** Draws within this page, and so below its policy; the test calls it from outside. */
declare global {
  interface Window {
    drawPng: typeof exportPng;
  }
}

window.drawPng = exportPng;

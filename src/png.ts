/** A projection as a picture of points, in a browser. An entry of its own, since it needs a canvas. */
export { exportPng, type PngOptions } from './components/export-png.js';

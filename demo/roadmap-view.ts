/** Stands for the built file: a page outside this project names `dist/embed/roadmap-view.js` here. */
import '../src/index.js';

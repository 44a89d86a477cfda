/** What a view saves files with, loaded when a reader asks; not as `render…`, a name that the embed shortens. */
export { exportPng } from '../../export-png.js';
export { loadExportWords } from '../../../sdk/exports/load-export-words.js';
export { MEDIA_TYPES, renderStatic as writeStatic } from '../../../sdk/exports/render-static.js';

/** What a view saves files with, loaded when a reader asks: under a name that the embed, which shortens `render…`, leaves alone. */
export { MEDIA_TYPES, renderStatic as writeStatic } from './render-static.js';

export * from '../../sdk/layout/glyphs.js';

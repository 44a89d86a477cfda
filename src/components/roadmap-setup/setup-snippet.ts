import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';

/**
 * The HTML that shows the data with its field map on any page.
 * @param address where the data is
 */
export function setupSnippet(map: FieldMapConfig, address: string, lens: string): string {
  return [
    '<script type="module" src="roadmap-view.js"></script>',
    `<roadmap-view src='${escaped(address)}' lens='${escaped(lens)}'`,
    `  field-map='${escaped(JSON.stringify(map))}'></roadmap-view>`,
  ].join('\n');
}

/** JSON is full of double quotes: between single ones it can still be read. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}

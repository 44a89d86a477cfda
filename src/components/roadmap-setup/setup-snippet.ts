import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';

/**
 * The HTML that shows the data on any page.
 * @param reader its field map, or the name of an adapter
 * @param address where the data is
 */
export function setupSnippet(reader: FieldMapConfig | string, address: string, lens: string): string {
  const reads = typeof reader === 'string' ? `adapter='${escaped(reader)}'` : `field-map='${escaped(JSON.stringify(reader))}'`;
  return [
    '<script type="module" src="roadmap-view.js"></script>',
    `<roadmap-view src='${escaped(address)}' lens='${escaped(lens)}'`,
    `  ${reads}></roadmap-view>`,
  ].join('\n');
}

/** JSON is full of double quotes: between single ones it can still be read. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}

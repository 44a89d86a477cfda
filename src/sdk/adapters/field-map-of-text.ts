import type { Adapter } from './adapter.js';
import { withRows } from './csv/with-rows.js';
import type { FieldMapConfig } from './field-map-config.js';
import { fieldMap } from './field-map.js';

/** A field map for JSON, and for the rows of a text that is none: CSV and the like. */
export function fieldMapOfText(config: FieldMapConfig): Adapter {
  return withRows(fieldMap(config));
}

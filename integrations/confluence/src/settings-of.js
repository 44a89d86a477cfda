/** The lens of a page to be framed, by its address. */
const LENS_IN_LINK = /\/embed\/([\w.-]+)(?:[?#]|$)/;

/**
 * What a macro is set to: what its editor has saved, else what the address says that was pasted and became the macro.
 * @returns `{ mode, lens, file }`, or undefined where neither says anything
 */
export function settingsOf({ config, autoConvertLink } = {}) {
  if (config?.lens) return config;
  const lens = LENS_IN_LINK.exec(autoConvertLink ?? '')?.[1];
  return lens && { mode: 'server', lens };
}

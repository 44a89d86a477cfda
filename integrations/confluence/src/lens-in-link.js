/** The lens of a page to be framed, by its address: what was pasted and became this macro. */
export function lensInLink(link) {
  return /\/embed\/([\w.-]+)(?:[?#]|$)/.exec(link ?? '')?.[1];
}

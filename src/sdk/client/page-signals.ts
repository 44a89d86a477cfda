/** What the client wants to know of the page around it; a server has none, and is always visible and online. */
export interface PageSignals {
  /** Whether somebody can see it: a hidden one asks for nothing. */
  isVisible(): boolean;
  isOnline(): boolean;
  /** Calls back whenever one of the two may have changed, until the answer is called. */
  listen(changed: () => void): () => void;
}

export const NO_PAGE: PageSignals = { isVisible: () => true, isOnline: () => true, listen: () => () => undefined };

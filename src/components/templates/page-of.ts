/** The window that an element is in, which need not be that of the script; that one, where the element's document has none. */
export const pageOf = ({ ownerDocument }: Node): typeof window => ownerDocument!.defaultView ?? window;

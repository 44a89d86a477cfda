/**
 * Leads to the element with that id in the same root, for the eye and for the keyboard. Not a link: an address inside a shadow root
 * leads nowhere.
 */
export function jumpTo(id: string, { currentTarget }: Event): void {
  const target = ((currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/** Whether an editor wrote what the view may ask for: a path of this site, or an address of the web. */
export function isRoadmapAddress(src: string): boolean {
  if (/^\/(?![/\\])/.test(src)) return true;
  try {
    return /^https?:$/.test(new URL(src).protocol);
  } catch {
    return false;
  }
}

/** The page of a frame of the same origin, on this one: a window that a page opened, or a picture in picture, is another document, too. */
export async function otherPage(width = 1000, height = 600): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html>';
  frame.width = `${width}`;
  frame.height = `${height}`;
  // one engine puts another document in the place of the first
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

export const leaveOtherPages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

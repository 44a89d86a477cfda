/** The page of a frame of the same origin, on this one: a window that a page opened, or a picture in picture, is another document, too. Without a type it is one as before standards. */
export async function otherPage(width = 1000, height = 600, type = '<!doctype html>'): Promise<Document> {
  const frame = document.createElement('iframe');
  // what has a `srcdoc` is never a page of the old kind
  frame.src = URL.createObjectURL(new Blob([type, '<title></title>'], { type: 'text/html' }));
  frame.width = `${width}`;
  frame.height = `${height}`;
  // one engine puts another document in the place of the first
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

export const leaveOtherPages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

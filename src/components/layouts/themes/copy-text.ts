import { pageOf } from '../../templates/page-of.js';

/**
 * Puts a text on the clipboard. Where the page may not (no permission, no secure context) the older way is tried: the shown words
 * are selected and the copy command run with the whole text.
 * @returns `selected` when neither was allowed; the words then stay selected, for the reader's own copy command
 */
export async function copyText(text: string, shown: Element): Promise<'copied' | 'selected'> {
  const page = pageOf(shown);
  if (await isWritten(text, page)) return 'copied';
  const selection = page.getSelection();
  selection?.selectAllChildren(shown);
  if (!isCopiedByCommand(text, page)) return 'selected';
  selection?.removeAllRanges();
  return 'copied';
}

async function isWritten(text: string, { navigator }: Window): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function isCopiedByCommand(text: string, page: Window): boolean {
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  page.addEventListener('copy', give, { capture: true, once: true });
  page.document.execCommand('copy');
  page.removeEventListener('copy', give, { capture: true });
  return copied;
}

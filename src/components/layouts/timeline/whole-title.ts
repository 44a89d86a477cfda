/** Put back by Escape, by the pointer that leaves, by the focus that goes on. */
let shown: Element | null = null;

/** A title that is cut is there whole while it is pointed at or has the focus: for events of its heading. */
export function wholeTitle({ type, currentTarget }: Event): void {
  const heading = currentTarget as HTMLElement;
  const [text] = heading.querySelectorAll('span');
  if (type === 'pointerenter' || type === 'focusin') {
    if (text && text.scrollHeight > text.clientHeight + 2) show(heading);
  } else if (!heading.matches(type === 'focusout' ? ':hover' : ':focus-within')) hide();
}

function show(heading: HTMLElement): void {
  hide();
  shown = heading.closest('.time-head');
  mark(true);
  heading.ownerDocument.addEventListener('keydown', handleKey);
}

function hide(): void {
  mark(false);
  shown?.ownerDocument.removeEventListener('keydown', handleKey);
  shown = null;
}

/** By classes, not by `:has`: the engine would look for it with every bar that comes or goes. */
function mark(isWhole: boolean): void {
  shown?.classList.toggle('whole', isWhole);
  shown?.closest('.time-canvas')?.classList.toggle('telling', isWhole);
}

const handleKey = ({ key }: KeyboardEvent): void => {
  if (key === 'Escape') hide();
};

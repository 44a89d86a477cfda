/** Put back by Escape, by the pointer that leaves, by the focus that goes on. */
let shown: HTMLElement | undefined;

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
  shown = heading;
  heading.classList.add('whole');
  document.addEventListener('keydown', handleKey);
}

function hide(): void {
  shown?.classList.remove('whole');
  shown = undefined;
  document.removeEventListener('keydown', handleKey);
}

const handleKey = ({ key }: KeyboardEvent): void => {
  if (key === 'Escape') hide();
};

/** A message with something drawn in the place of `{name}`: what stands before it, the drawing, what stands after it. */
export function fillMessage(message: string, name: string, drawing: unknown): unknown[] {
  const [before = '', ...after] = message.split(`{${name}}`);
  return after.length > 0 ? [before, drawing, after.join('')] : [message];
}

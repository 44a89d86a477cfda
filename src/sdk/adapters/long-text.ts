/** As much of a text is freed of its markup; four times what a field may hold. */
const MOST = 40_000;

/** A long text turned into plain words. What is beyond all measure is kept as it is, to be cut and told by parsing. */
export function longText(text: string | undefined, turn: (text: string) => string): string | undefined {
  const plain = text === undefined ? '' : turn(text.slice(0, MOST)) + text.slice(MOST);
  return plain === '' ? undefined : plain;
}

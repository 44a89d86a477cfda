// What is wrong with the sheets of a printed view.

/** With blanks, hyphens and signs of direction gone, a title is found that was broken anywhere. */
const bare = (text) => text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, '').normalize('NFKC');
const points = (millimetres) => (millimetres / 25.4) * 72;

/** In the page: what has to be on paper. Titles of items; what else is content; the line and the heads for each sheet; headings of lanes. */
export function wantedOnPaper() {
  const { projection, shadowRoot } = globalThis.view;
  const textOf = ({ textContent }) => textContent.trim();
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  dispatchEvent(new Event('beforeprint'));
  const wanted = {
    titles: projection.items.map(({ title }) => title),
    others: ['objectives', 'risks', 'decisions'].flatMap((kind) =>
      projection[kind].flatMap(({ title, keyResults = [] }) => [title, ...keyResults.map((one) => one.title)]),
    ),
    stamp: textOf(all('.stamp > p')[0]),
    heads: all('.stamp > :not(p) :is(.time-tick-row, .plan-tick-row, .list-heads span)').map(textOf),
    headings: all('.paper :is(h3, h4, .time-head, .plan-head, tr.lane)').map(textOf),
  };
  dispatchEvent(new Event('afterprint'));
  return wanted;
}

/**
 * Sentences, none if all is well.
 * @param margin in millimetres
 */
export function sheetFaults(sheets, wanted, margin) {
  const stamp = bare(wanted.stamp);
  const own = sheets.filter(({ text }) => text !== 'After it').map((sheet) => ({ ...sheet, bare: bare(sheet.text) }));
  const rests = own.map((sheet) => sheet.bare.replaceAll(stamp, ''));
  const titles = [...new Set(wanted.titles.map(bare))];
  const content = [...titles, ...wanted.others.map(bare)].filter((text) => text.length > 3);
  const heads = [...new Set(wanted.heads.map(bare))].filter(Boolean);
  const headings = [...new Set(wanted.headings.map(bare))].filter((text) => text.length > 3);
  const isDrawn = (text) => titles.some((title) => text.includes(title));
  const faults = own.flatMap((sheet, index) => {
    const isLast = index === own.length - 1;
    const checks = [
      [rests[index] === '' || rests[index] === 'Beforeit', 'is blank'],
      [!content.some((text) => rests[index].includes(text)), 'has no item'],
      [index > 0 && !sheet.bare.includes(stamp), 'does not say what it is'],
      [index > 0 && isDrawn(rests[index]) && !heads.every((head) => sheet.bare.includes(head)), 'has no heads'],
      [!isLast && headings.some((heading) => sheet.bare.endsWith(heading)), 'ends with a heading'],
      ...sheet.words.map((word) => [isOutside(word, sheet, margin), `is too small for "${word.word}"`]),
    ];
    return checks.filter(([isWrong]) => isWrong).map(([, what]) => `sheet ${index + 1} of ${own.length} ${what}`);
  });
  const missing = titles.filter((title) => !rests.some((text) => text.includes(title)));
  return [...faults, ...missing.map((title) => `"${title}" is ${rests.join('').includes(title) ? 'cut in two' : 'not on paper'}`)];
}

/** Boxes of words are larger than their letters. */
function isOutside({ left, right, top, bottom }, { width, height }, margin) {
  const edge = points(margin);
  return left < edge - 3 || right > width - edge + 3 || top < edge - 6 || bottom > height - edge + 4;
}

// What is wrong with the sheets of a printed view.

/** With blanks, hyphens and signs of direction gone, a title is found that was broken anywhere. */
const bare = (text) => text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, '').normalize('NFKC');
const points = (millimetres) => (millimetres / 25.4) * 72;

/**
 * In the page: what has to be on paper. Titles of items; what else is content; the line and the heads for each sheet; headings of lanes;
 * and what goes on for sheets: its name, what is in it, and the names of its axis where it has one of its own.
 */
export function wantedOnPaper() {
  // within one, the next: a window of a theme is a group and part of one
  const GROUPS = [
    ['.goal', '.aim h4', '.bet .item', '.quarter'],
    ['.outcomes section:not(.goal)', 'h3', '.entry h4'],
    ['.time-lane', '.time-head h3', '.time-item'],
    ['.plan-lane', '.plan-head h3', '.plan-item'],
    ['.board-lane', 'h3', '.board-card .item'],
    ['.stacked .board-column', ':is(.board-head, .board-cell-head)', '.board-card .item'],
    ['.theme', 'h3', '.card .item'],
    ['.window', 'h4', '.card .item'],
    ['.list tbody:has(.lane)', '.lane th', '.item'],
  ];
  const { projection, shadowRoot } = globalThis.view;
  const textOf = ({ textContent }) => textContent.trim();
  // without how many there are, and what stands beside it
  const nameOf = (element) => {
    const name = element.cloneNode(true);
    for (const beside of name.querySelectorAll('.small, .muted')) beside.remove();
    return textOf(name);
  };
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  dispatchEvent(new Event('beforeprint'));
  const wanted = {
    titles: projection.items.map(({ title }) => title),
    others: ['objectives', 'risks', 'decisions'].flatMap((kind) =>
      projection[kind].flatMap(({ title, keyResults = [] }) => [title, ...keyResults.map((one) => one.title)]),
    ),
    stamp: textOf(all('.stamp > p')[0]),
    heads: all('.stamp > :not(p) :is(.time-tick-row, .plan-tick-row, .list-heads span, .board-head)').map(textOf),
    groups: GROUPS.flatMap(([group, name, member, axis]) =>
      all(`.paper ${group}:has(${name})`).map((one) => ({
        name: nameOf(one.querySelector(name)),
        members: [...one.querySelectorAll(member)].map(textOf),
        axis: axis ? [...new Set([...one.querySelectorAll(axis)].map((part) => nameOf(part)))] : [],
      })),
    ),
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
  const heads = [...new Set(wanted.heads.map(bare))].filter(Boolean);
  // some engines write what stands at the top last
  const ends = rests.map((text) => heads.reduce((rest, head) => rest.replace(head, ''), text));
  const titles = [...new Set(wanted.titles.map(bare))];
  const content = [...titles, ...wanted.others.map(bare)].filter((text) => text.length > 3);
  const headings = [...new Set(wanted.headings.map(bare))].filter((text) => text.length > 3 && !titles.includes(text));
  // one that is named elsewhere, too, does not tell where its group is
  const isOnce = (title) => title.length > 3 && rests.join('').split(title).length === 2;
  const groups = wanted.groups.map((group) => ({ ...group, members: group.members.map(bare).filter(isOnce) }));
  const isDrawn = (text) => titles.some((title) => text.includes(title));
  const faults = own.flatMap((sheet, index) => {
    const isLast = index === own.length - 1;
    const checks = [
      [rests[index] === '' || rests[index] === 'Beforeit', 'is blank'],
      [!content.some((text) => rests[index].includes(text)), 'has no item'],
      [index > 0 && !sheet.bare.includes(stamp), 'does not say what it is'],
      [index > 0 && isDrawn(rests[index]) && !heads.every((head) => sheet.bare.includes(head)), 'has no heads'],
      [!isLast && headings.some((heading) => isLowest(heading, sheet) && ends[index].endsWith(heading)), 'ends with a heading'],
      ...sheet.words.map((word) => [isOutside(word, sheet, margin), `is too small for "${word.word}"`]),
    ];
    const headless = index > 0 ? groups.filter((group) => isHeadless(group, rests[index])) : [];
    const untold = headless.map(({ name, axis }) => [true, `goes on with "${name}" without ${axis.length > 0 ? 'it or its axis' : 'it'}`]);
    return [...checks, ...untold].filter(([isWrong]) => isWrong).map(([, what]) => `sheet ${index + 1} of ${own.length} ${what}`);
  });
  const missing = titles.filter((title) => !rests.some((text) => text.includes(title)));
  return [...faults, ...missing.map((title) => `"${title}" is ${rests.join('').includes(title) ? 'cut in two' : 'not on paper'}`)];
}

/** Whether items of a group stand on a sheet without what heads it. */
function isHeadless({ name, members, axis }, text) {
  return members.some((title) => text.includes(title)) && ![name, ...axis].every((head) => text.includes(bare(head)));
}

/** Whether nothing stands below it: what is repeated at the top is written last by some engines. */
function isLowest(heading, { words }) {
  const [lowest] = [...words].sort((one, other) => other.bottom - one.bottom);
  return heading.endsWith(bare(lowest?.word ?? ''));
}

/** Boxes of words are larger than their letters. */
function isOutside({ left, right, top, bottom }, { width, height }, margin) {
  const edge = points(margin);
  return left < edge - 3 || right > width - edge + 3 || top < edge - 6 || bottom > height - edge + 4;
}

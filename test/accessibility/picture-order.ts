/** What a picture's items stand in; what names an item beside the picture (what is in the way, what was decided) is no part of it. */
const PICTURED = '.bets, .cards, .board-cards, .plan-rows, .plan-tray, .time-rows, .time-tray';

const idsAt = (nodes: Iterable<HTMLElement>): string[] => Array.from(nodes, ({ dataset }) => dataset['item']!);

/** The items of a picture in the order of the document, one that is drawn twice twice. */
export const picturedIds = (root: ParentNode): string[] =>
  idsAt([...root.querySelectorAll<HTMLElement>('[data-item]')].filter((node) => node.closest(PICTURED)));

/** The items of the table, in its order. */
export const listedIds = (root: ParentNode): string[] => idsAt(root.querySelectorAll<HTMLElement>('.body .list [data-item]'));

/** What stands in an element itself, not in what it holds. */
const ownText = (element: Element): string =>
  Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();
const namesAt = (root: ParentNode, selector: string): string[] => Array.from(root.querySelectorAll(selector), ownText);

/** The releases and milestones that the timeline draws, by their names: those on the axis first. */
export const picturedPoints = (root: ParentNode): string[] => [
  ...namesAt(root, '.time-flag:not(.today) > :first-child'),
  ...namesAt(root, '.time-rows [data-point]'),
];

/** The same of the table. */
export const listedPoints = (root: ParentNode): string[] => namesAt(root, '.body .list .point');

/** What the groups of the table are called, each with its items. */
export function listedGroups(root: ParentNode): [title: string, ids: string[]][] {
  const groups: [string, string[]][] = [];
  for (const row of root.querySelectorAll<HTMLElement>('.body .list tbody tr')) {
    if (row.dataset['point'] !== undefined) continue;
    const item = row.querySelector<HTMLElement>('[data-item]');
    if (item) (groups.at(-1) ?? groups[groups.push(['', []]) - 1]!)[1].push(item.dataset['item']!);
    else groups.push([row.textContent.trim().replace(/\s+/g, ' '), []]);
  }
  return groups;
}

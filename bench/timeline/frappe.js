// Runs in the page. frappe-gantt has no lanes: it draws one row for each item, in the order given.
{
  const { timelineBench: bench } = globalThis;
  let chart, root;
  const toTask = ({ id, title, from, to }) => ({ id, name: title, start: bench.dayText(from), end: bench.dayText(to - 1), progress: 0 });
  const sorted = (items, field) => [...items].sort((a, b) => a[field] - b[field] || a.from - b.from).map(toTask);

  bench.contenders.frappe = {
    prepare(items) {
      this.items = items;
    },
    mount() {
      root = document.createElement('div');
      document.body.append(root);
      chart = new globalThis.Gantt(root, sorted(this.items, 'lane'), {
        view_mode: 'Month',
        container_height: 700,
        readonly: true,
        infinite_padding: false,
      });
    },
    isDrawn: () => Boolean(root.querySelector('.bar-wrapper')),
    regroup() {
      chart.refresh(sorted(this.items, 'other'));
    },
    isRegrouped: () => true,
    update: () => chart.update_task('i0', { name: 'changed' }),
    zoom: (way) => chart.change_view_mode(way > 0 ? 'Week' : 'Month'),
    scroller: () => root.querySelector('.gantt-container'),
    count: () => root.querySelectorAll('*').length,
    unmount: () => root.remove(),
  };
}

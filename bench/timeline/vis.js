// Runs in the page. vis-timeline with what its documentation advises for many items: a fixed height, groups, stacking within groups.
{
  const { timelineBench: bench } = globalThis;
  let chart, root, items, groups;
  const toItem = (field) => (item) => ({
    id: item.id,
    group: item[field],
    content: item.title,
    start: bench.dateOf(item.from),
    end: bench.dateOf(item.to),
  });
  const groupsOf = (all, field) =>
    [...new Set(all.map((item) => item[field]))].sort((a, b) => a - b).map((id) => ({ id, content: `${field} ${id}` }));

  bench.contenders.vis = {
    prepare(all) {
      this.all = all;
    },
    mount() {
      root = document.createElement('div');
      document.body.append(root);
      const { DataSet, Timeline } = globalThis.vis;
      items = new DataSet(this.all.map(toItem('lane')));
      groups = new DataSet(groupsOf(this.all, 'lane'));
      const start = Date.parse(bench.today) - 120 * 86_400_000;
      chart = new Timeline(root, items, groups, {
        height: 700,
        verticalScroll: true,
        zoomKey: 'ctrlKey',
        start,
        end: start + 610 * 86_400_000,
      });
    },
    isDrawn: () => Boolean(root.querySelector('.vis-item')),
    regroup() {
      groups = new globalThis.vis.DataSet(groupsOf(this.all, 'other'));
      items = new globalThis.vis.DataSet(this.all.map(toItem('other')));
      chart.setData({ groups, items });
    },
    isRegrouped: () => root.querySelector('.vis-label')?.textContent.startsWith('other'),
    update: () => items.update({ id: 'i0', content: 'changed' }),
    zoom: (way) => (way > 0 ? chart.zoomIn(0.6, { animation: false }) : chart.zoomOut(1, { animation: false })),
    /** Its vertical scrolling listens to no program. */
    cannot: ['scroll'],
    moveBy(x) {
      const { start, end } = chart.getWindow();
      const shift = ((end - start) / root.clientWidth) * x;
      chart.setWindow(+start + shift, +end + shift, { animation: false });
    },
    count: () => root.querySelectorAll('*').length,
    unmount: () => (chart.destroy(), root.remove()),
  };
}

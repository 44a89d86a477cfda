// Runs in the page. The view as it is published, with the timeline; what it is given is a parsed roadmap in memory.
{
  const { timelineBench: bench } = globalThis;
  const LENS = {
    label: 'Bench',
    audience: 'team',
    layout: 'timeline',
    fields: {
      roadmap: ['title'],
      items: ['title', 'status', 'timeframe', 'team', 'themes'],
      teams: ['title'],
      themes: ['title'],
    },
    where: { visibility: ['public', 'internal'] },
  };
  const lenses = [
    { ...LENS, id: 'teams', groupBy: ['team'] },
    { ...LENS, id: 'themes', groupBy: ['theme'] },
  ];
  let view;
  const inView = (selector) => view.shadowRoot.querySelector(selector);

  function roadmapOf(items) {
    const named = (field, kind) =>
      [...new Set(items.map((item) => item[field]))].sort((a, b) => a - b).map((n) => ({ id: `${kind}${n}`, title: `${kind} ${n}` }));
    return {
      title: 'Bench',
      teams: named('lane', 'team'),
      themes: named('other', 'theme'),
      items: items.map(({ id, title, lane, other, status, from, to }) => ({
        ...{ id, title, status, team: `team${lane}`, themes: [`theme${other}`] },
        timeframe: `${bench.dayText(from)}/${bench.dayText(to - 1)}`,
      })),
    };
  }

  bench.contenders.view = {
    prepare(items) {
      this.input = roadmapOf(items);
      this.roadmap = globalThis.roadmapSdk.loadRoadmap(this.input).roadmap;
    },
    mount() {
      view = document.createElement('roadmap-view');
      Object.assign(view, { lenses, lens: 'teams', today: bench.today, roadmap: this.roadmap });
      document.body.append(view);
    },
    isDrawn: () => Boolean(view.shadowRoot && inView('.time-item') && !view.isUpdatePending),
    regroup() {
      view.lens = 'themes';
    },
    isRegrouped: () => inView('h3')?.textContent.trim().startsWith('theme'),
    update() {
      this.former = view.projection;
      const items = [...this.roadmap.items];
      items[0] = { ...items[0], title: `changed ${(this.updates = (this.updates ?? 0) + 1)}` };
      view.roadmap = { ...this.roadmap, items };
    },
    isUpdated() {
      return view.projection !== this.former && !view.isUpdatePending;
    },
    zoom(way) {
      inView(`.time-tools [aria-label="${way > 0 ? 'Zoom in' : 'Zoom out'}"]`).click();
    },
    scroller: () => inView('.time-scroll'),
    count: () => view.querySelectorAll('*').length + view.shadowRoot.querySelectorAll('*').length,
    unmount: () => view.remove(),
  };
}

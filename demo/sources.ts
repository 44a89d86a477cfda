/** Where the work of one company is kept. Each source is read in its own way, and one that fails leaves the others standing. */
const LATE = 4000;

const view = document.querySelector('roadmap-view')!;
view.lens = new URLSearchParams(location.search).get('lens') ?? 'team';
view.sources = [
  { id: 'plan', title: 'The plan', src: './data/sources/plan.json' },
  { id: 'board', title: 'The Trello board', src: './data/sources/board.json', adapter: 'trello' },
  { id: 'sales', title: 'What sales may say', src: './data/sources/sales.json', overlay: true },
  { id: 'shops', title: 'The shops', roadmap: slowly },
  { id: 'invoices', title: 'Invoicing', src: './data/sources/invoices.json', refresh: 60 },
];

/** A source that a page makes itself: it is told whom to tell, and answers with how to stop. */
function slowly(tell: (roadmap: unknown) => void): () => void {
  const timer = setTimeout(tell, LATE, {
    items: [{ id: 'tills', title: 'New tills in all shops', status: 'planned', timeframe: '2026-11' }],
  });
  return () => clearTimeout(timer);
}

export {};

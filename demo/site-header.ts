/** The links on top of every demo page, so that each page's own file holds only what it shows. */
const PAGES = [
  ['Sample company', './index.html?data=sample'],
  ['Kubernetes', './index.html?data=kubernetes'],
  ['Rust', './index.html?data=rust'],
  ['Your JSON', './paste.html'],
  ['Ten-line embed', './ten-lines.html'],
  ['Set up', './setup.html'],
  ['Several sources', './sources.html'],
  ['In a dashboard', './dashboard.html'],
  ['Two lenses', './compare.html'],
  ['Findings', './findings.html'],
] as const;

const asked = new URLSearchParams(location.search);
const here = `./${location.pathname.split('/').pop() || 'index.html'}`;
const scheme = asked.get('scheme');
if (scheme) document.documentElement.dataset['scheme'] = scheme;

function isHere(address: string): boolean {
  const [page, query] = address.split('?');
  return page === here && (query === undefined || query === `data=${asked.get('data') ?? 'sample'}`);
}

const header = document.createElement('header');
header.className = 'site';
const nav = document.createElement('nav');
nav.ariaLabel = 'Demo pages';
for (const [title, address] of PAGES) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  if (isHere(address)) link.setAttribute('aria-current', 'page');
  nav.append(link);
}
const brand = document.createElement('a');
brand.className = 'brand';
brand.href = './index.html';
brand.textContent = 'roadmap-view';
header.append(brand, nav);
document.body.prepend(header);

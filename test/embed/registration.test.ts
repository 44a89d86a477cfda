import { expect } from '@open-wc/testing';
import { RoadmapViewElement } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';

const FILE = '/dist/embed/roadmap-view.js';
const CLASSIC = '/dist/embed/roadmap-view.classic.js';
/** What is loaded from nowhere finds nothing beside it. */
const WHOLE = '/dist/embed/roadmap-view.whole.js';
const { version } = RoadmapViewElement;
const OTHER = '9.9.9';

interface Page {
  document: Document;
  window: Window & typeof globalThis;
  /** What went wrong, and what was warned of. */
  errors: string[];
  warnings: string[];
}

/** A page of its own, which notes what goes wrong in it. */
function emptyPage(): Page {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page: Page = { document: frame.contentDocument!, window, errors: [], warnings: [] };
  window.addEventListener('error', ({ message }) => void page.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => void page.errors.push(String(reason)));
  window.console.warn = (...words: unknown[]) => void page.warnings.push(words.join(' '));
  return page;
}

/** The same file as it will be in another version. */
async function otherVersion(file: string): Promise<string> {
  const text = await (await fetch(file)).text();
  expect(text.split(version).length, 'the version of the element, and of what it shares with its parts').to.equal(3);
  return URL.createObjectURL(new Blob([text.replaceAll(version, OTHER)], { type: 'text/javascript' }));
}

/** Resolves when the script has run to its end: a line below it would not be reached otherwise. */
async function run({ document: page }: Page, src: string): Promise<void> {
  const script = page.createElement('script');
  script.type = src === CLASSIC ? '' : 'module';
  script.src = src;
  const over = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${src} cannot be loaded`)));
  });
  page.head.append(script);
  await over;
}

const versionIn = ({ window }: Page) => (window.customElements.get('roadmap-view') as typeof RoadmapViewElement).version;

async function draws({ document: page }: Page): Promise<void> {
  const view = page.createElement('roadmap-view');
  Object.assign(view, { lens: 'team', today: '2026-09-14', roadmap: { items: ['Single sign-on'] } });
  page.body.append(view);
  await waitUntil(() => view.projection?.items.length === 1 && view.status === 'ready', 'the view was never drawn');
}

describe('the embed on a page that has one already', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is loaded twice, as a module and as a classic script, without a word', async () => {
    const page = emptyPage();
    await run(page, FILE);
    await run(page, CLASSIC);
    await run(page, `${FILE}?again`);
    await draws(page);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  for (const isOtherFirst of [false, true])
    it(`of another version: the first stays, and a warning names both, ${isOtherFirst ? 'the other' : 'this one'} first`, async () => {
      const page = emptyPage();
      const files = [FILE, await otherVersion(WHOLE)];
      const [first, second] = isOtherFirst ? files.reverse() : files;
      await run(page, first!);
      await run(page, second!);
      expect(versionIn(page)).to.equal(isOtherFirst ? OTHER : version);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length).to.equal(1);
      expect(page.warnings[0]).to.contain(version).and.to.contain(OTHER);
      await draws(page);
    });
});

describe('the element of the embed', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const file of [FILE, CLASSIC])
    it(`may have another name, ${file}`, async () => {
      const page = emptyPage();
      await run(page, file);
      const { customElements } = page.window;
      customElements.define('our-roadmap', class extends customElements.get('roadmap-view')! {});
      const view = page.document.createElement('our-roadmap') as RoadmapViewElement;
      Object.assign(view, { lens: 'team', today: '2026-09-14', roadmap: { items: ['Single sign-on'] } });
      page.document.body.append(view);
      await waitUntil(() => view.projection?.items.length === 1 && view.status === 'ready', 'the view was never drawn');
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });
});

describe('a tag that is there before the script', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('keeps the properties that a page has set on it', async () => {
    const page = emptyPage();
    const view = page.document.createElement('roadmap-view');
    Object.assign(view, { roadmap: { items: ['Single sign-on'] }, today: '2026-09-14', lens: 'team', lenses: ['team', 'exec'] });
    view.setAttribute('locale', 'en-GB');
    page.document.body.append(view);
    expect(view.shadowRoot).to.equal(null);
    await run(page, FILE);
    await waitUntil(() => view.status === 'ready', 'the view was never drawn');
    expect(view.projection!.lens.id).to.equal('team');
    expect(view.projection!.items.map(({ title }) => title)).to.deep.equal(['Single sign-on']);
    expect([view.getAttribute('lens'), view.locale]).to.deep.equal(['team', 'en-GB']);
    const names = Object.keys(view);
    expect(names.filter((name) => ['roadmap', 'today', 'lens', 'lenses'].includes(name))).to.deep.equal([]);
  });
});

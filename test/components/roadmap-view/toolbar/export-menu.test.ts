import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../../src/index.js';
import { OFFERED, type OfferedOptions } from '../../../../src/components/roadmap-view/toolbar/offered-formats.js';
import { inSight } from '../../../../src/components/roadmap-view/toolbar/save-file.js';
import type { Shown } from '../../../../src/components/roadmap-view/toolbar/shown.js';
import { waitUntil } from '../../../wait-until.js';
import { textOf } from '../../drawn.js';
import { drawnView, within } from '../view-of.js';

interface Saved {
  name: string;
  type: string;
  text: string;
}

/** What the page would have saved, while something is done. */
async function savedDuring(act: () => void): Promise<Saved> {
  let saved: Promise<Saved> | undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const name = this.download;
    saved = fetch(this.href).then(async (response) => ({
      name,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    }));
  };
  try {
    act();
    await waitUntil(() => saved, 'nothing was saved');
    return await saved!;
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

async function shareMenu(settings: Partial<RoadmapViewElement> = {}): Promise<{ element: RoadmapViewElement; menu: HTMLElement }> {
  const element = await drawnView({ lenses: 'team sales', toolbar: '', ...settings });
  await waitUntil(() => element.renderRoot.querySelector('[data-menu="share"]'), 'the toolbar never came');
  within(element, '[data-menu="share"]').click();
  await waitUntil(() => element.renderRoot.querySelector('.menu:popover-open'), 'the menu never opened');
  await element.updateComplete;
  return { element, menu: within(element, '.menu') };
}

async function openedAgain(element: RoadmapViewElement, menu: HTMLElement): Promise<void> {
  await waitUntil(() => !menu.matches(':popover-open'), 'the menu never closed');
  // a press that closes a menu does not open it again
  await aTimeout(150);
  within(element, '[data-menu="share"]').click();
  await waitUntil(() => menu.matches(':popover-open'), 'the menu never opened again');
}

const formatsIn = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[data-format]')].map(({ dataset }) => dataset['format']);
const row = (menu: HTMLElement, format: string) => menu.querySelector<HTMLElement>(`[data-format="${format}"]`)!;

function choose(menu: HTMLElement, label: string, value: string): void {
  const picked = [...menu.querySelectorAll('.pick')].find((one) => textOf(one.querySelector('span')) === label)!.querySelector('select')!;
  picked.value = value;
  picked.dispatchEvent(new Event('change'));
}

/** A maker of documents in place of the package that a page may have. */
function offerPdf(make: (options: OfferedOptions) => Uint8Array): OfferedOptions[] {
  const asked: OfferedOptions[] = [];
  OFFERED.pdf = () =>
    Promise.resolve((_projection, options) => {
      asked.push(options);
      return Promise.resolve().then(() => make(options));
    });
  return asked;
}

describe('the menu of files', () => {
  afterEach(() => {
    delete OFFERED.pdf;
  });

  it('has what needs no package, and what needs one where the page has it', async () => {
    const { menu } = await shareMenu();
    expect(formatsIn(menu)).to.deep.equal(['png', 'svg', 'html', 'md', 'adf', 'csv', 'ics', 'json', 'print']);
    expect(menu.querySelector('.paper')).to.equal(null);
    offerPdf(() => new Uint8Array());
    const other = await shareMenu();
    expect(formatsIn(other.menu)[0]).to.equal('pdf');
  });

  it('has no format that the lens does not allow', async () => {
    offerPdf(() => new Uint8Array());
    const { menu } = await shareMenu({ lens: 'team', lenses: [{ id: 'team', extends: 'team', exports: ['csv', 'print'] }] as never });
    expect(formatsIn(menu)).to.deep.equal(['csv', 'print']);
    expect(menu.querySelector('.paper')).to.equal(null);
  });

  it('saves a document on the paper and the pages that were chosen, named after roadmap, lens and day', async () => {
    const asked = offerPdf(() => new TextEncoder().encode('%PDF'));
    const { element, menu } = await shareMenu();
    choose(menu, 'Paper', 'legal');
    await element.updateComplete;
    choose(menu, 'Orientation', 'portrait');
    choose(menu, 'Pages', 'page');
    await element.updateComplete;
    const { name, type, text } = await savedDuring(() => row(menu, 'pdf').click());
    expect([name, type, text]).to.deep.equal(['Plan-team-2026-09-14.pdf', 'application/pdf', '%PDF']);
    const [{ paper, orientation, fit, layout, locale, lossy }] = asked as [OfferedOptions];
    expect({ paper, orientation, fit, layout, lossy }).to.deep.equal({
      paper: 'legal',
      orientation: 'portrait',
      fit: 'page',
      layout: 'release-plan',
      lossy: undefined,
    });
    expect(locale).to.equal(element.locale ?? 'en');
    await waitUntil(() => textOf(within(element, '[role="status"]')).includes('Document (PDF) is saved.'), 'nobody was told');
  });

  it('asks before it saves a document without the letters, and then does as it is told', async () => {
    const asked = offerPdf(({ lossy }) => {
      if (!lossy) throw Object.assign(new Error('letters'), { name: 'MissingLettersError' });
      return new Uint8Array();
    });
    const { element, menu } = await shareMenu();
    row(menu, 'pdf').click();
    await waitUntil(() => menu.querySelector('.lacks'), 'it never asked');
    expect(menu.matches(':popover-open')).to.equal(true);
    expect([...menu.querySelectorAll('.lacks button')].map((button) => textOf(button))).to.deep.equal(['Print …', 'Save it anyway']);
    await expect(element).to.be.accessible();
    await savedDuring(() => menu.querySelector<HTMLElement>('.anyway')!.click());
    expect(asked.map(({ lossy }) => lossy)).to.deep.equal([undefined, true]);
  });

  it('prints what the page shows', async () => {
    const { menu } = await shareMenu();
    let printed = 0;
    Object.defineProperty(window, 'print', { configurable: true, value: () => void printed++ });
    row(menu, 'print').click();
    await waitUntil(() => printed === 1, 'nothing was printed');
    Reflect.deleteProperty(window, 'print');
    expect(menu.matches(':popover-open')).to.equal(false);
  });

  it('saves what is shown or all of it, where that is not the same', async () => {
    const whole = await shareMenu();
    expect(textOf(whole.menu)).to.not.include('Contents');
    const { element, menu } = await shareMenu({ search: 'audit' });
    const part = await savedDuring(() => row(menu, 'md').click());
    expect(part.text).to.include('Search: audit').and.to.include('Audit log').and.not.to.include('Sign in');
    await openedAgain(element, menu);
    choose(menu, 'Contents', 'all');
    await element.updateComplete;
    const all = await savedDuring(() => row(menu, 'md').click());
    expect(all.text).to.include('Audit log').and.to.include('Sign in').and.not.to.include('Search:');
  });

  it('saves a picture of points, and what Confluence reads', async () => {
    const { element, menu } = await shareMenu();
    const png = await savedDuring(() => row(menu, 'png').click());
    expect([png.name, png.type]).to.deep.equal(['Plan-team-2026-09-14.png', 'image/png']);
    await openedAgain(element, menu);
    const adf = await savedDuring(() => row(menu, 'adf').click());
    expect(adf.name).to.equal('Plan-team-2026-09-14.adf.json');
    expect(JSON.parse(adf.text)).to.include({ type: 'doc', version: 1 });
  });
});

describe('what is in sight', () => {
  const shown = (view: Shown['view'], layout: Shown['layout'] = 'timeline') => ({ view, layout, asTable: false, width: 1000 }) as Shown;

  it('is the stretch of days between the edges of a time axis', () => {
    expect(inSight(shown({ at: '2026-01-01', zoom: 10 })).range).to.deep.equal({ start: '2026-01-01', end: '2026-04-11' });
    expect(inSight(shown({ at: '2026-01-01', zoom: 'half' })).range).to.deep.equal({ start: '2026-01-01', end: '2028-09-27' });
  });

  it('is everything where all of it is shown, or there is no time axis', () => {
    for (const view of [{ at: '2026-01-01', zoom: 'fit' as const }, { zoom: 10 }]) expect(inSight(shown(view))).to.equal(view);
    const view = { at: '2026-01-01', zoom: 10 };
    expect(inSight(shown(view, 'list'))).to.equal(view);
  });
});

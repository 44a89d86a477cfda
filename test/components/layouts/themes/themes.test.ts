import { aTimeout, expect } from '@open-wc/testing';
import { render } from 'lit';
import { themes } from '../../../../src/components/layouts/themes/themes.js';
import { sales } from '../../../../src/sdk/lenses/presets/sales.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf, TODAY } from '../../scene-of.js';

const words = (sales: object) => ({ texts: { sales: { title: 'One job', ...sales } } });
const one = (fields: object) => ({ items: [{ id: 'a', title: 'Internal', ...fields }] });

/** Stands in for the document's copy command; gives the way back. */
function command(run: () => boolean): () => void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: run });
  return () => void Reflect.deleteProperty(document, 'execCommand');
}

const headingsOf = (root: ShadowRoot, level: string) => [...root.querySelectorAll(level)].map(textOf);

describe('the themes layout', () => {
  it('heads a theme with its benefit, the title above it', async () => {
    const root = await drawn(
      themes,
      sceneOf({ themes: [{ id: 't', title: 'Calm', benefit: 'Coffee first.' }], items: [{ title: 'A', themes: 't' }] }, sales),
    );
    expect(headingsOf(root, 'h3')).to.deep.equal(['Calm Coffee first.']);
    expect(textOf(root.querySelector('.benefit'))).to.equal('Coffee first.');
  });

  it('heads a theme without a benefit with its title, once', async () => {
    const root = await drawn(themes, sceneOf({ themes: [{ id: 't', title: 'Calm' }], items: [{ title: 'A', themes: 't' }] }, sales));
    expect(headingsOf(root, 'h3')).to.deep.equal(['Calm']);
  });

  it('names each window once, with how many items stand in it', async () => {
    const items = [
      { title: 'A', timeframe: 'now' },
      { title: 'B', timeframe: 'later' },
      { title: 'C', timeframe: 'later' },
      { title: 'D', status: 'done' },
      { title: 'E' },
    ];
    const root = await drawn(themes, sceneOf({ items }, sales));
    expect(headingsOf(root, 'h4')).to.deep.equal(['Available now 1', 'Now 1', 'Later 2', 'No date yet 1']);
  });

  it('groups by product where there are no themes, by commitment where there are no products either', async () => {
    const byProduct = await drawn(
      themes,
      sceneOf({ products: [{ id: 'p', title: 'Boxes' }], items: [{ title: 'A', product: 'p' }] }, sales),
    );
    expect(headingsOf(byProduct, 'h3')).to.deep.equal(['Boxes']);
    const byCommitment = await drawn(themes, sceneOf({ items: [{ title: 'A', commitment: 'planned' }] }, sales));
    expect(headingsOf(byCommitment, 'h3')).to.deep.equal(['Planned']);
  });

  it('draws an item with a title only as a title: no empty boxes', async () => {
    const root = await drawn(themes, sceneOf({ items: [{ title: 'A' }] }, sales));
    const card = root.querySelector('.card')!;
    expect(textOf(card)).to.equal('A');
    expect(card.children.length).to.equal(1);
  });

  it('says that a theme has nothing in it yet', async () => {
    const root = await drawn(themes, sceneOf({ themes: [{ id: 't', title: 'Empty' }], items: [{ title: 'A' }] }, sales));
    expect(textOf(root.querySelector('.theme'))).to.equal('Empty Nothing is planned for this yet.');
  });

  it('tells the window of an item, unless its heading has told all there is', async () => {
    const root = await drawn(
      themes,
      sceneOf(
        {
          items: [
            { title: 'A', timeframe: '2026-10/2026-12' },
            { title: 'B', timeframe: 'later' },
          ],
        },
        sales,
      ),
    );
    const firm = [...root.querySelectorAll('.card')].map((card) => textOf(card.querySelector('.firm')));
    expect(firm).to.deep.equal(['Q4 2026', '']);
  });

  it('marks the commitment, and no other status', async () => {
    const root = await drawn(themes, sceneOf(one({ status: 'blocked', commitment: 'committed', texts: { sales: { title: 'A' } } }), sales));
    expect([...root.querySelectorAll('.card .mark')].map(textOf)).to.deep.equal(['Committed']);
    expect(root.textContent).not.to.match(/progress|blocked/i);
  });

  it('marks the item whose details are open', async () => {
    const root = await drawn(themes, sceneOf({ items: [{ id: 'a', title: 'A' }] }, sales, { selected: 'a' }));
    expect(root.querySelector('[data-item="a"]')?.getAttribute('aria-current')).to.equal('true');
  });

  it('passes axe, with everything in it', async () => {
    const root = await drawn(themes, sceneOf(rich, sales));
    await expect(root.host).to.be.accessible();
  });
});

const rich = {
  asOf: '2026-09-01',
  disclaimer: 'No contract.',
  themes: ['x', 'y', 'z'].map((id) => ({ id, title: `Theme ${id}`, benefit: `Benefit ${id}.` })),
  items: [
    { id: 'a', title: 'Internal', themes: 'x', commitment: 'shipped', ...words({ sayable: 'It is there.', expires: '2027-01-31' }) },
    {
      id: 'b',
      title: 'Internal',
      themes: 'y',
      commitment: 'committed',
      timeframe: '2026-Q4',
      ...words({ sayable: 'Soon.', doNotSay: 'A day.' }),
    },
    {
      id: 'c',
      title: 'Internal',
      themes: 'y',
      commitment: 'planned',
      timeframe: 'later',
      ...words({ sayable: 'Old.', expires: '2026-09-13' }),
    },
    { id: 'd', title: 'Internal', themes: 'z', commitment: 'exploring', ...words({ benefit: 'Less work.' }) },
  ],
};

describe('the index of themes', () => {
  it('moves the focus to the heading of a theme', async () => {
    const root = await drawn(themes, sceneOf(rich, sales));
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('nav button')];
    buttons[1]!.click();
    expect(textOf(root.activeElement)).to.equal('Theme y Benefit y.');
  });

  it('counts by commitment, in words too', async () => {
    const root = await drawn(themes, sceneOf(rich, sales));
    expect([...root.querySelectorAll('nav li')].map(textOf)).to.deep.equal([
      'Theme x 1 Shipped,',
      'Theme y 1 Committed, 1 Planned,',
      'Theme z 1 Exploring,',
    ]);
  });

  it('is left out where there is little to find', async () => {
    const root = await drawn(themes, sceneOf({ items: [{ title: 'A' }] }, sales));
    expect(root.querySelectorAll('nav').length).to.equal(0);
  });
});

describe('the guide to commitments', () => {
  it('explains the levels in use to an audience that is given sentences', async () => {
    const root = await drawn(
      themes,
      sceneOf({ items: [{ title: 'A', commitment: 'planned', ...words({ sayable: 'We plan to.' }) }] }, sales),
    );
    expect([...root.querySelectorAll('.guide li')].map(textOf)).to.deep.equal(['Planned say “we plan to”']);
  });

  it('is left out for an audience without sentences: it would tell customers how they are spoken to', async () => {
    const root = await drawn(themes, sceneOf({ items: [{ title: 'A', commitment: 'planned' }] }, sales));
    expect(root.querySelectorAll('.guide').length).to.equal(0);
  });
});

describe('what may be said', () => {
  const written: string[] = [];
  const announced: string[] = [];
  const changes = { announce: (message: string) => void announced.push(message) };
  let allowed = true;

  before(() => {
    const writeText = (text: string) => (allowed ? Promise.resolve(void written.push(text)) : Promise.reject(new Error('not allowed')));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));
  beforeEach(() => {
    written.length = announced.length = 0;
    allowed = true;
  });

  const scene = (text: object, head: object = {}) =>
    sceneOf({ ...head, items: [{ id: 'a', title: 'Internal', ...words(text) }] }, sales, changes);
  const copyOf = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('.copy');
  const shownLabel = (button: Element) =>
    [...button.children].filter((label) => getComputedStyle(label).visibility === 'visible').map(textOf);

  it('is copied with the day it was true and the disclaimer', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.' }, { asOf: '2026-09-01', disclaimer: 'No contract.' }));
    copyOf(root)!.click();
    await aTimeout(0);
    expect(written).to.deep.equal(['It is there.\n\nAs of 1 Sept 2026. No contract.']);
    expect(announced).to.deep.equal(['Copied, with the date and the disclaimer.']);
  });

  it('is copied with its last day and, apart, what not to say', async () => {
    const said = { sayable: 'It is there.', expires: '2026-12-31', doNotSay: 'That it is free.' };
    const root = await drawn(themes, scene(said, { asOf: '2026-09-01', disclaimer: 'No contract.' }));
    copyOf(root)!.click();
    await aTimeout(0);
    expect(written).to.deep.equal(['It is there.\n\nAs of 1 Sept 2026, until 31 Dec 2026. No contract.\n\nDo not say: That it is free.']);
  });

  it('is copied alone where the roadmap has neither date nor disclaimer', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.' }));
    copyOf(root)!.click();
    await aTimeout(0);
    expect(written).to.deep.equal(['It is there.']);
  });

  it('shows that it was copied, for two seconds, without a change of width', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.' }));
    const button = copyOf(root)!;
    const { width } = button.getBoundingClientRect();
    expect(shownLabel(button)).to.deep.equal(['Copy: One job']);
    button.click();
    await aTimeout(0);
    expect(shownLabel(button)).to.deep.equal(['Copied']);
    expect(button.getBoundingClientRect().width).to.equal(width);
    await aTimeout(2100);
    expect(shownLabel(button)).to.deep.equal(['Copy: One job']);
  });

  it('is copied the older way where the page may not use the clipboard', async () => {
    allowed = false;
    const copied: string[] = [];
    const restore = command(() => {
      const clipboardData = { setData: (_type: string, given: string) => void copied.push(given) };
      dispatchEvent(Object.defineProperty(new Event('copy'), 'clipboardData', { value: clipboardData }));
      return true;
    });
    const root = await drawn(themes, scene({ sayable: 'It is there.' }, { disclaimer: 'No contract.' }));
    copyOf(root)!.click();
    await aTimeout(0);
    restore();
    expect(copied).to.deep.equal(['It is there.\n\nNo contract.']);
    expect(shownLabel(copyOf(root)!)).to.deep.equal(['Copied']);
  });

  it('is selected, and said to be, where nothing may be copied', async () => {
    allowed = false;
    const restore = command(() => false);
    const root = await drawn(themes, scene({ sayable: 'It is there.' }));
    copyOf(root)!.click();
    await aTimeout(0);
    restore();
    expect(shownLabel(copyOf(root)!)).to.deep.equal(['Selected']);
    expect(announced[0]).to.contain('copy it yourself');
    expect(String(getSelection())).to.equal('It is there.');
  });

  it('may be said on its last day', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.', expires: TODAY }));
    expect(textOf(root.querySelector('.say'))).to.contain('You may say until 14 Sept 2026');
    expect(copyOf(root)?.disabled).to.equal(false);
  });

  it('is struck out and cannot be copied from the next day on', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.', expires: '2026-09-13' }));
    expect(textOf(root.querySelector('.say'))).to.equal('Expired on 13 Sept 2026; ask before you say it It is there.');
    expect(textOf(root.querySelector('.say s'))).to.equal('It is there.');
    expect(root.querySelectorAll('.copy').length).to.equal(0);
  });

  it('stands beside what must not be said', async () => {
    const root = await drawn(themes, scene({ sayable: 'It is there.', doNotSay: 'A price.' }));
    expect([...root.querySelectorAll('.say')].map(textOf)[1]).to.equal('Do not say A price.');
  });

  it('is not offered for what was cancelled', async () => {
    const lens = { ...sales, where: { ...sales.where, statuses: ['cancelled' as const] } };
    const root = await drawn(themes, sceneOf(one({ status: 'cancelled', ...words({ sayable: 'It comes.' }) }), lens));
    expect(headingsOf(root, 'h4')).to.deep.equal(['No longer planned 1']);
    expect(root.textContent).not.to.contain('It comes.');
  });
});

describe('a window with many items', () => {
  const many = { items: Array.from({ length: 100 }, (_, n) => ({ id: `i${n}`, title: `Item ${n}`, timeframe: 'later' })) };

  it('draws the first six, and the others when asked', async () => {
    const root = await drawn(themes, sceneOf(many, sales));
    expect(root.querySelectorAll('.card').length).to.equal(6);
    const details = root.querySelector('details')!;
    expect(textOf(details.querySelector('summary'))).to.equal('94 more');
    details.open = true;
    await aTimeout(50);
    expect(root.querySelectorAll('.card').length).to.equal(100);
  });

  it('keeps them up to date once they are drawn', async () => {
    const root = await drawn(themes, sceneOf(many, sales));
    root.querySelector('details')!.open = true;
    await aTimeout(50);
    const last = [...root.querySelectorAll<HTMLElement>('.card [data-item]')].at(-1)!;
    render(themes.draw(sceneOf(many, sales, { selected: last.dataset['item']! })), root);
    expect(last.getAttribute('aria-current')).to.equal('true');
  });
});

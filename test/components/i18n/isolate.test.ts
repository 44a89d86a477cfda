import { expect } from '@open-wc/testing';
import { fill } from '../../../src/components/i18n/fill.js';
import { createWords } from '../../../src/components/i18n/words.js';
import { drawnView, SMALL, within } from '../roadmap-view/view-of.js';

/** Says the way where no letter does. */
const MARK = '\u200f';
const apart = (...texts: string[]) => texts.map((text) => `\u2068${text}\u2069`);

const facts = (locale: string, ...told: unknown[]) => createWords(locale).list(told, ' · ');

describe('texts of both directions', () => {
  it('stand each by itself in a message', () => {
    expect(fill('{from} חייב לבוא לפני {to}', { from: 'Sign in', to: 'Audit log' }, 'he')).to.equal(
      '\u2068Sign in\u2069 חייב לבוא לפני \u2068Audit log\u2069',
    );
    expect(fill('{from} must come before {to}', { from: 'אבטחה', to: 'Audit log' }, 'en')).to.equal(
      '\u2068אבטחה\u2069 must come before \u2068Audit log\u2069',
    );
  });

  it('stand each by itself in a line of facts', () => {
    const told = apart('Sign in', 'בביצוע').join(' · ');
    expect(facts('en', 'Sign in', undefined, 'בביצוע')).to.equal(told);
    expect(facts('he', 'Sign in', undefined, 'בביצוע')).to.equal(MARK + told);
  });

  it('stand each by itself where all run the other way than their view, in whatever letters', () => {
    for (const [locale, a, b] of [
      ['ar', 'Sign in', 'Audit log'],
      ['he', 'Вход', 'Журнал'],
      ['ar', 'é', '監査'],
      ['en', 'אבטחה', 'תיעוד'],
    ] as const) {
      const mark = locale === 'en' ? '' : MARK;
      expect(facts(locale, a, b), locale).to.equal(mark + apart(a, b).join(' · '));
      expect(fill('{from} – {to}', { from: a, to: b }, locale), locale).to.equal(mark + apart(a, b).join(' – '));
    }
  });

  it('stand as they are in a sentence of their own way, wherever it stands', () => {
    expect(fill('{from} must come before {to}', { from: 'Sign in', to: 'Audit log' }, 'ar')).to.equal('Sign in must come before Audit log');
    expect(fill('{from} לפני {to}', { from: 'אבטחה', to: 'תיעוד' }, 'en')).to.equal('אבטחה לפני תיעוד');
  });

  it('are left as they are where all run one way', () => {
    expect(fill('{n} of {all} items', { n: 3, all: '4' }, 'en')).to.equal('3 of 4 items');
    expect(fill('{n} פריטים', { n: 3 }, 'he')).to.equal('3 פריטים');
    expect(facts('en', 'Blue', 'Trust')).to.equal('Blue · Trust');
    expect(facts('he', 'אבטחה', 'תיעוד', '3')).to.equal('אבטחה · תיעוד · 3');
  });

  it('hand over a value as it is written, whatever it holds', () => {
    expect(fill('{a} {b} {c}', { a: '{b}', b: '$&' }, 'en')).to.equal('{b} $& {c}');
  });

  it('are read aloud each by itself: the name of a bar', async () => {
    const items = [{ id: 'a', title: 'Single sign-on (SAML)', timeframe: '2026-Q4', status: 'planned' }];
    const view = await drawnView({ roadmap: { items }, lens: 'team', layout: 'release-plan', locale: 'he' });
    const label = within(view, '.body [data-item=a]').getAttribute('aria-label')!;
    expect(label.startsWith(`${MARK}\u2068Single sign-on (SAML)\u2069, \u2068`)).to.equal(true);
    expect(label.split('\u2068').length).to.equal(label.split('\u2069').length);
  });

  it('stand in the order of the view, whichever comes first', async () => {
    const risks = [{ id: 'r', title: 'Late', likelihood: 'high', impact: 'high', owner: 'Robin Vale' }];
    const view = await drawnView({ roadmap: { ...SMALL, risks }, lens: 'exec', layout: 'outcomes', locale: 'he' });
    const line = within(view, '[part=entry] p.muted');
    // by the mark before the first of them
    expect(line.textContent).to.match(/^\u200f.*\u2068Robin Vale\u2069$/);
  });

  it('lie at the side of the view in a table', async () => {
    const view = await drawnView({ layout: 'list', lens: 'team', locale: 'ar' });
    const cell = within(view, '[role=cell]:not(.blank) > div');
    expect(getComputedStyle(cell).textAlign).to.equal('right');
    expect(getComputedStyle(cell.querySelector('.dates')!).unicodeBidi).to.equal('plaintext');
  });

  it('keep their punctuation at their own end', async () => {
    const items = [
      { id: 'a', title: 'A', texts: { sales: { sayable: 'It comes in Q4.' } }, commitment: 'planned', themes: 't', timeframe: '2026-Q4' },
    ];
    const themes = [{ id: 't', title: 'T', benefit: 'The day is planned.' }];
    const view = await drawnView({
      roadmap: { title: 'Is it ready (2027)?', items, themes },
      lens: 'sales',
      layout: 'themes',
      locale: 'ar',
    });
    for (const selector of ['h2', '.benefit', 'blockquote']) {
      const text = within(view, selector);
      expect(getComputedStyle(text).unicodeBidi, selector).to.equal('plaintext');
      expect(getComputedStyle(text).textAlign, selector).to.equal('right');
    }
  });

  it('are figures one after another the way the view is read, whatever their unit', async () => {
    for (const unit of ['%', 'firms', '']) {
      const keyResults = [{ title: 'Share', baseline: 40, current: 42, target: 80, unit }];
      const roadmap = { ...SMALL, objectives: [{ id: 'o', title: 'Goal', keyResults }] };
      const view = await drawnView({ roadmap, lens: 'exec', layout: 'outcomes', locale: 'ar' });
      const [first, last] = ['.baseline', '.target'].map((one) => within(view, `.figures ${one}`).getBoundingClientRect().left);
      expect(first, unit).to.be.above(last!);
    }
  });
});

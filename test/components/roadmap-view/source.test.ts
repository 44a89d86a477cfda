import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { RoadmapErrorCode, RoadmapViewElement } from '../../../src/index.js';
import { FollowedSource } from '../../../src/components/roadmap-view/followed-source.js';
import { textOf } from '../drawn.js';
import { drawnView, eventsDuring, nextEvent, SMALL, untilDrawn, viewOf, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const JSON_TEXT = JSON.stringify(SMALL);

type Answer = () => Response | Promise<Response>;
interface Asked {
  address: string;
  init: RequestInit;
}

/** A server of our own: answers by address, remembers what was asked. */
function server(answers: Record<string, Answer>): { asked: Asked[]; fetch: typeof fetch } {
  const asked: Asked[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push({ address, init });
    init.signal?.throwIfAborted();
    return answers[address]?.() ?? new Response('', { status: 404 });
  };
  return { asked, fetch: answer };
}

const text =
  (body: string, status = 200): Answer =>
  () =>
    new Response(body, { status });
const later = <T>(value: T, milliseconds: number) => aTimeout(milliseconds).then(() => value);
const problemOf = (element: RoadmapViewElement) => textOf(within(element, '[role="alert"]'));

async function failed(
  settings: Partial<RoadmapViewElement>,
): Promise<{ element: RoadmapViewElement; code: RoadmapErrorCode; message: string }> {
  const heard = nextEvent('roadmap-error');
  const element = await viewOf({ src: '/plan.json', ...settings });
  const { code, message, source, detail, bubbles, composed } = await heard;
  expect([detail, source, bubbles, composed]).to.deep.equal([{ code, message, source: '' }, '', true, true]);
  await element.updateComplete;
  return { element, code, message };
}

describe('a source', () => {
  it('is shown to be loading, then drawn, and told to the page', async () => {
    const { fetch } = server({ '/plan.json': () => later(new Response(JSON_TEXT), 30) });
    const heard = nextEvent('roadmap-load');
    const element = await viewOf({ src: '/plan.json', fetch });
    expect(within(element, '[aria-busy="true"]').textContent).to.contain('Loading the roadmap');
    const event = await heard;
    await untilDrawn(element);
    expect(event.projection).to.equal(element.projection);
    expect(event.detail).to.deep.equal({ projection: event.projection, issues: [] });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(textOf(within(element, 'h2'))).to.equal('Plan');
  });

  it('is asked for once, as JSON, without credentials of ours', async () => {
    const { fetch, asked } = server({ '/plan.json': text(JSON_TEXT) });
    const element = await viewOf({ src: '/plan.json', fetch });
    await untilDrawn(element);
    element.today = '2027-01-01';
    element.lens = 'sales';
    await untilDrawn(element);
    expect(asked.map(({ address }) => address)).to.deep.equal(['/plan.json']);
    const headers = new Headers(asked[0]!.init.headers);
    expect([...headers]).to.deep.equal([['accept', 'application/json']]);
    expect(asked[0]!.init).to.include({ redirect: 'follow', credentials: 'omit' });
  });

  it('is asked for with a token where the page gives one, which no redirect may take along', async () => {
    const { fetch, asked } = server({ '/plan.json': text(JSON_TEXT) });
    const element = await viewOf({ src: '/plan.json', fetch, getToken: () => Promise.resolve('secret') });
    await untilDrawn(element);
    expect(new Headers(asked[0]!.init.headers).get('authorization')).to.equal('Bearer secret');
    expect(asked[0]!.init.redirect).to.equal('error');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('secret');
  });

  it('is not asked for while the element has data of its own', async () => {
    const { fetch, asked } = server({});
    const element = await viewOf({ src: '/plan.json', fetch, roadmap: SMALL });
    await untilDrawn(element);
    expect(asked).to.deep.equal([]);
  });

  it('is asked for by the browser where the page gives no other way', async () => {
    const element = await viewOf({ src: '/demo/data/sample/roadmap.json' });
    await untilDrawn(element);
    expect(element.projection?.title).to.contain('Fernhill');
  });
});

describe('an address with {lens} in it', () => {
  const projections = async (): Promise<Record<string, Answer>> => {
    const entries = await Promise.all(
      ['exec', 'team', 'sales'].map(async (lens) => {
        const element = await drawnView({ lens });
        return [`/plan/${lens}.json`, text(JSON.stringify(element.projection))] as const;
      }),
    );
    return Object.fromEntries(entries);
  };

  it('asks for one projection per lens, and only for the one shown; which there are, it asks once', async () => {
    const { fetch, asked } = server(await projections());
    const element = await viewOf({ src: '/plan/{lens}.json', fetch, lens: 'team' });
    await untilDrawn(element);
    expect(asked.map(({ address }) => address)).to.deep.equal(['/plan/lenses.json', '/plan/team.json']);
    element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')[2]!.click();
    await waitUntil(() => element.projection?.lens.id === 'sales', 'the sales projection never came');
    expect(asked.map(({ address }) => address)).to.deep.equal(['/plan/lenses.json', '/plan/team.json', '/plan/sales.json']);
  });

  it('offers lenses by name alone, since the server holds them', async () => {
    const { fetch, asked } = server(await projections());
    const element = await viewOf({ src: '/plan/{lens}.json', fetch, lens: 'team', lenses: 'team partner' });
    await untilDrawn(element);
    const choices = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')];
    expect(choices.map(({ value }) => value)).to.deep.equal(['team', 'partner']);
    choices[1]!.click();
    await waitUntil(() => asked.length === 3, 'the other lens was never asked for');
    expect(asked[2]!.address).to.equal('/plan/partner.json');
    expect(element.issues).to.deep.equal([]);
  });

  it('announces a lens when its projection has come, and once', async () => {
    const { fetch } = server(await projections());
    const slow: typeof globalThis.fetch = async (...request) => later(await fetch(...request), 80);
    const element = await viewOf({ src: '/plan/{lens}.json', fetch: slow, lens: 'team' });
    await untilDrawn(element);
    const region = within(element, '[role="status"]');
    const said: string[] = [];
    const observer = new MutationObserver(() => void said.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')[2]!.click();
    await waitUntil(() => element.projection?.lens.id === 'sales', 'the sales projection never came');
    await aTimeout(200);
    observer.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['Sales view: 3 items.']);
  });

  it('writes an unusual lens id as a part of the address, not as a way out of it', async () => {
    const { fetch, asked } = server({});
    const lens = { id: '../../secret?x=', label: 'Odd', audience: 'team', fields: {}, where: { visibility: ['public'] } };
    await failed({ src: '/plan/{lens}.json', fetch, lenses: [lens] });
    expect(asked[1]!.address).to.equal('/plan/..%2F..%2Fsecret%3Fx%3D.json');
  });

  it('offers a lens no longer that the server refuses, and lets the reader go back', async () => {
    for (const [status, code] of [
      [403, 'forbidden'],
      [404, 'not-found'],
    ] as const) {
      const { fetch } = server({ ...(await projections()), '/plan/exec.json': text('', status) });
      const element = await viewOf({ src: '/plan/{lens}.json', fetch, lens: 'team' });
      const offered = () => [...element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')].map(({ value }) => value);
      await untilDrawn(element);
      expect(offered()).to.deep.equal(['exec', 'team', 'sales']);
      const heard = nextEvent('roadmap-error');
      element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')[0]!.click();
      expect((await heard).code).to.equal(code);
      await element.updateComplete;
      expect(problemOf(element)).to.contain('/plan/exec.json');
      expect(element.projection).to.equal(undefined);
      expect(offered()).to.deep.equal(['team', 'sales']);
      element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')[0]!.click();
      await untilDrawn(element);
      expect(element.projection?.lens.id).to.equal('team');
      expect(offered()).to.deep.equal(['team', 'sales']);
    }
  });

  it('keeps the former lens, and says so, while the answer for another is under way', async () => {
    const { fetch } = server(await projections());
    const slow: typeof globalThis.fetch = async (...request) => later(await fetch(...request), 80);
    const element = await viewOf({ src: '/plan/{lens}.json', fetch: slow, lens: 'team' });
    await untilDrawn(element);
    expect(within(element, '.view').getAttribute('aria-busy')).to.equal('false');
    element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')[2]!.click();
    await waitUntil(() => within(element, '.view').getAttribute('aria-busy') === 'true', 'it never said that it was busy');
    expect(element.projection?.lens.id).to.equal('team');
    expect(textOf(within(element, '.notices'))).to.equal('Loading Sales …');
    await waitUntil(() => element.projection?.lens.id === 'sales', 'the sales projection never came');
    await element.updateComplete;
    expect(within(element, '.view').getAttribute('aria-busy')).to.equal('false');
    expect(element.renderRoot.querySelector('.notices')).to.equal(null);
  });

  it('shows nothing of an answer for another lens than the one asked for', async () => {
    const answers = await projections();
    const { fetch } = server({ '/plan/sales.json': answers['/plan/team.json']! });
    const { element, code } = await failed({ src: '/plan/{lens}.json', fetch, lens: 'sales' });
    expect(code).to.equal('lens');
    expect(problemOf(element)).to.contain('/plan/sales.json answered with another lens');
    expect([element.projection, element.status]).to.deep.equal([undefined, 'error']);
  });

  it('holds nothing of the former lens any more when the answer for another has come, or will not come', async () => {
    const { fetch } = server({ ...(await projections()), '/plan/exec.json': text('', 403) });
    const follow = (lens: string, former?: FollowedSource) =>
      new FollowedSource({ id: '', src: '/plan/{lens}.json' }, lens, { fetch: fetch }, () => undefined, former);
    const team = follow('team');
    await waitUntil(() => team.snapshot.document, 'the team projection never came');
    for (const lens of ['sales', 'exec']) {
      const other = follow(lens, team);
      expect(other.shown).to.equal(team);
      await waitUntil(() => other.snapshot.document ?? other.snapshot.error, 'there was no answer');
      expect(other.shown).to.equal(other);
      other.stop();
    }
    team.stop();
  });
});

describe('a source that fails', () => {
  const STATUSES: [number, RoadmapErrorCode, string][] = [
    [401, 'auth', 'sign in first'],
    [403, 'forbidden', 'You may not see /plan.json'],
    [404, 'not-found', 'There is nothing at /plan.json'],
    [410, 'not-found', 'There is nothing at /plan.json'],
    [429, 'rate', 'asked too often'],
    [500, 'server', 'an error of its own'],
    [503, 'server', 'an error of its own'],
  ];
  for (const [status, code, words] of STATUSES) {
    it(`says so in words and in an event, ${status}`, async () => {
      const { fetch } = server({ '/plan.json': text('{"internal":"stack trace"}', status) });
      const result = await failed({ fetch });
      expect(result.code).to.equal(code);
      expect(result.message).to.contain(words);
      expect(problemOf(result.element)).to.contain(result.message);
      expect(problemOf(result.element)).not.to.contain('stack trace');
    });
  }

  it('says so when nobody answers', async () => {
    const { code, element } = await failed({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(code).to.equal('network');
    expect(problemOf(element)).to.contain('did not answer');
  });

  it('says so when the token cannot be had', async () => {
    const { fetch } = server({ '/plan.json': text(JSON_TEXT) });
    const { code } = await failed({ fetch, getToken: () => Promise.reject(new Error('signed out')) });
    expect(code).to.equal('auth');
  });

  const BODIES: Record<string, string> = {
    'a page instead of JSON': '<!doctype html><title>Sign in</title>',
    'JSON that ends too early': JSON_TEXT.slice(0, 200),
    'an empty body': '',
    'a number': '7',
    null: 'null',
  };
  for (const [name, body] of Object.entries(BODIES)) {
    it(`says so when ${name} comes`, async () => {
      const { fetch } = server({ '/plan.json': text(body) });
      const { element, message } = await failed({ fetch });
      expect(message).not.to.equal('');
      expect(problemOf(element)).to.contain(message);
      expect(element.projection).to.equal(undefined);
    });
  }

  it('reads JSON behind a byte order mark', async () => {
    const { fetch } = server({ '/plan.json': () => new Response(new Blob(['\ufeff', JSON_TEXT])) });
    const element = await viewOf({ src: '/plan.json', fetch });
    await untilDrawn(element);
    expect(element.projection?.items.length).to.equal(3);
    const own = await viewOf({ roadmap: `\ufeff${JSON_TEXT}` });
    expect(own.projection?.items.length).to.equal(3);
  });

  it('is tried again when the reader asks, and then drawn', async () => {
    const answers = { '/plan.json': text('', 500) };
    const { fetch, asked } = server(answers);
    const { element } = await failed({ fetch });
    answers['/plan.json'] = text(JSON_TEXT);
    within(element, '[role="alert"] button').click();
    await untilDrawn(element);
    // three tries, and the reader's own
    expect(asked.length).to.equal(4);
    expect(element.renderRoot.querySelectorAll('[role="alert"]').length).to.equal(0);
  });

  it('is not asked for again and again', async () => {
    const { fetch, asked } = server({});
    const { element } = await failed({ fetch });
    for (let i = 0; i < 5; i++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(asked.length).to.equal(1);
  });

  it('is forgotten when the page gives another', async () => {
    const { fetch } = server({ '/other.json': () => later(new Response(JSON_TEXT), 30) });
    const { element } = await failed({ fetch });
    element.src = '/other.json';
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[role="alert"]').length).to.equal(0);
    expect(element.renderRoot.querySelectorAll('[aria-busy="true"]').length).to.equal(1);
    await untilDrawn(element);
    expect(textOf(within(element, 'h2'))).to.equal('Plan');
  });
});

describe('data with problems', () => {
  it('is drawn as far as it is good, with a sign and an event', async () => {
    const heard = nextEvent('roadmap-issues');
    const element = await viewOf({ lens: 'team', roadmap: { items: [{ title: 'Good' }, 7, { title: 'Doubtful', status: 'wonky' }] } });
    const event = await heard;
    await untilDrawn(element);
    expect(event.issues.length).to.equal(2);
    expect([event.detail.issues, event.bubbles, event.composed]).to.deep.equal([event.issues, true, true]);
    expect(textOf(within(element, '[part="issues"]'))).to.contain('2 problems');
    expect(element.projection?.items.map(({ title }) => title)).to.deep.equal(['Doubtful', 'Good']);
  });

  it('is told of without its values to an audience that must not see all', async () => {
    const element = await viewOf({ lens: 'sales', roadmap: { items: [{ title: 'Good' }, { title: 'Doubtful', status: 'top-secret' }] } });
    await untilDrawn(element);
    expect(element.renderRoot.textContent).not.to.contain('top-secret');
    expect(textOf(within(element, '[part="issues"]'))).to.contain('Some of the data could not be used');
  });
});

describe('several requests', () => {
  it('end with the last one asked for, whichever comes last', async () => {
    const { fetch, asked } = server({
      '/slow.json': () => later(new Response(JSON.stringify({ title: 'Slow', items: [{ title: 'A' }] })), 120),
      '/fast.json': text(JSON.stringify({ title: 'Fast', items: [{ title: 'B' }] })),
    });
    const element = await viewOf({ src: '/slow.json', fetch });
    element.src = '/fast.json';
    await untilDrawn(element);
    await aTimeout(200);
    expect(textOf(within(element, 'h2'))).to.equal('Fast');
    expect(asked[0]!.init.signal?.aborted).to.equal(true);
  });

  it('are given up when the element leaves the page, silently', async () => {
    const { fetch, asked } = server({ '/plan.json': () => later(new Response(JSON_TEXT), 50) });
    const element = await viewOf({ src: '/plan.json', fetch });
    const events = await eventsDuring('roadmap-error', async () => {
      element.remove();
      await aTimeout(100);
    });
    expect(asked[0]!.init.signal?.aborted).to.equal(true);
    expect(events.length).to.equal(0);
  });

  it('are not repeated when the element moves within the page', async () => {
    const { fetch, asked } = server({ '/plan.json': () => later(new Response(JSON_TEXT), 50) });
    const element = await viewOf({ src: '/plan.json', fetch });
    const place = await fixture(document.createElement('div'));
    place.append(element);
    await untilDrawn(element);
    document.body.append(element);
    await aTimeout(50);
    place.append(element);
    await aTimeout(50);
    expect(asked.length).to.equal(1);
    expect(asked[0]!.init.signal?.aborted).to.equal(false);
  });

  it('are started again when the element comes back', async () => {
    const { fetch, asked } = server({ '/plan.json': () => later(new Response(JSON_TEXT), 50) });
    const element = await viewOf({ src: '/plan.json', fetch });
    const place = element.parentElement!;
    element.remove();
    await aTimeout(0);
    place.append(element);
    await untilDrawn(element);
    expect(asked.length).to.equal(2);
  });
});

describe('a field map', () => {
  const foreign = JSON.stringify({ rows: [{ key: 'A-1', name: 'Night plan' }] });
  const map = JSON.stringify({ items: { records: 'rows', fields: { id: 'key', title: 'name' } } });

  it('is fetched beside the source, and read with it', async () => {
    const { fetch, asked } = server({ '/rows.json': text(foreign), '/map.json': text(map) });
    const element = await viewOf({ src: '/rows.json', fieldMap: '/map.json', fetch, lens: 'team' });
    await untilDrawn(element);
    expect(asked.map(({ address }) => address).toSorted()).to.deep.equal(['/map.json', '/rows.json']);
    expect(element.projection?.items.map(({ id, title }) => [id, title])).to.deep.equal([['A-1', 'Night plan']]);
  });

  it('may stand in the page itself, as JSON', async () => {
    const { fetch, asked } = server({ '/rows.json': text(foreign) });
    const element = await viewOf({ src: '/rows.json', fieldMap: map, fetch, lens: 'team' });
    await untilDrawn(element);
    expect(asked.map(({ address }) => address)).to.deep.equal(['/rows.json']);
    expect(element.projection?.items.map(({ title }) => title)).to.deep.equal(['Night plan']);
  });

  it('reads the rows of a table too', async () => {
    const { fetch } = server({ '/rows.csv': text('key;name\nA-1;Night plan\nA-2;"Two\nlines"\n') });
    const rows = JSON.stringify({ items: { fields: { id: 'key', title: 'name' } } });
    const element = await viewOf({ src: '/rows.csv', fieldMap: rows, fetch, lens: 'team' });
    await untilDrawn(element);
    expect(element.projection?.items.map(({ id }) => id)).to.deep.equal(['A-1', 'A-2']);
  });

  it('that is missing is named in the error', async () => {
    const { fetch } = server({ '/rows.json': text(foreign) });
    const { message } = await failed({ src: '/rows.json', fieldMap: '/map.json', fetch });
    expect(message).to.contain('/map.json');
  });

  it('that is none is said to be none, on the page', async () => {
    for (const wrong of ['<html>', '[]', '{"items":{"fields":7}}', 'null']) {
      const { fetch } = server({ '/rows.json': text(foreign), '/map.json': text(wrong) });
      const { message, element } = await failed({ src: '/rows.json', fieldMap: '/map.json', fetch });
      expect(message).to.contain('field map');
      expect(problemOf(element)).to.contain('field map');
    }
  });
});

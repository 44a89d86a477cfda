import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.js';
import { json, sceneOf, status, type Answer, type Asked } from './scene.js';

/** A server whose events a test sends; everything else is data. */
function eventServer(refuse?: (count: number) => Response | undefined) {
  let count = 0;
  const connections: { asked: Asked; send: (text: string) => void; end: () => void }[] = [];
  const answer: Answer = (asked) => {
    if (!asked.address.startsWith('/events')) return json({ items: [`${++count}`] });
    const refusal = refuse?.(connections.length);
    let controller: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
    const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
    connections.push({ asked, send, end: () => controller.close() });
    return refusal ?? new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
  return { answer, connections };
}

const SOURCE = { src: '/{lens}.json', events: '/events/{lens}', lens: 'team' };
const asksOf = (asked: Asked[]) => asked.filter(({ address }) => !address.startsWith('/events')).length;

describe('server-sent events', () => {
  it('have the data asked for again, each time, and nothing else', async () => {
    const { answer, connections } = eventServer();
    const { client, clock, listener, asked, last } = sceneOf(answer, { getToken: () => 't', headers: { 'x-team': 'a' } });
    client.watch(SOURCE, listener);
    await clock.pass(100);
    // what hears them is loaded when it is first needed, for which no clock of ours waits
    await waitUntil(() => connections.length === 1);
    expect(connections[0]!.asked.address).to.equal('/events/team');
    const { headers } = connections[0]!.asked;
    expect([headers.get('accept'), headers.get('authorization'), headers.get('x-team')]).to.deep.equal([
      'text/event-stream',
      'Bearer t',
      'a',
    ]);
    expect(asksOf(asked)).to.equal(1);
    connections[0]!.send(': a comment\n\n');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(1);
    connections[0]!.send('id: 7\nda');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(1);
    connections[0]!.send('ta: "abc"\n\n');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(2);
    expect(last().document).to.deep.equal({ items: ['2'] });
    client.close();
    await clock.pass(0);
    expect([connections[0]!.asked.init.signal!.aborted, clock.waiting]).to.deep.equal([true, 0]);
  });

  it('whose id is an entity tag have exactly that one asked for, once; any other id is told to nobody', async () => {
    const { answer, connections } = eventServer();
    const { client, clock, listener, asked } = sceneOf(answer);
    client.watch(SOURCE, listener);
    await clock.pass(100);
    await waitUntil(() => connections.length === 1);
    const tag = '"abcdefghijklmnopqrstuv-_"';
    const told: (string | null)[] = [];
    for (const id of [tag, '7', `${tag}x`]) {
      connections[0]!.send(`id: ${id}\ndata: x\n\n`);
      await clock.pass(100);
      told.push(asked.at(-1)!.headers.get('last-event-id'));
    }
    expect(told).to.deep.equal([tag, null, null]);
    expect(asksOf(asked)).to.equal(4);
    client.close();
  });

  it('are listened to again after an end, with the id of the last one, and the data asked for once', async () => {
    const { answer, connections } = eventServer();
    const { client, clock, listener, asked } = sceneOf(answer);
    client.watch(SOURCE, listener);
    await clock.pass(100);
    connections[0]!.send('retry: 5000\nid: 7\ndata: x\n\n');
    await clock.pass(100);
    connections[0]!.end();
    await clock.pass(2000);
    expect(connections.length).to.equal(1);
    await clock.pass(3000);
    expect(connections.length).to.equal(2);
    expect(connections[1]!.asked.headers.get('last-event-id')).to.equal('7');
    connections[1]!.send(':\n\n');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(3);
    client.close();
  });

  it('that cannot be had three times are replaced by asking each minute, until they are back', async () => {
    const { answer, connections } = eventServer((count) => (count < 3 ? status(503) : undefined));
    const { client, clock, listener, asked } = sceneOf(answer);
    client.watch(SOURCE, listener);
    await clock.pass(15_000);
    expect([connections.length, asksOf(asked)]).to.deep.equal([3, 1]);
    await clock.pass(10_000);
    connections[3]!.send(':\n\n');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(2);
    await clock.pass(100_000);
    expect(asksOf(asked)).to.equal(2);
    client.close();
  });

  for (const [name, refusal] of [
    ['204', () => status(204)],
    ['401', () => status(401)],
    ['404', () => status(404)],
  ] as const) {
    it(`that there are none of are not asked for again, ${name}`, async () => {
      const { answer, connections } = eventServer(refusal);
      const { client, clock, listener, asked } = sceneOf(answer);
      client.watch(SOURCE, listener);
      await clock.pass(130_000);
      expect(connections.length).to.equal(1);
      expect(asksOf(asked)).to.equal(3);
      client.close();
    });
  }

  it('are no page and no endless line', async () => {
    const page = eventServer(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    const scene = sceneOf(page.answer);
    scene.client.watch(SOURCE, scene.listener);
    await scene.clock.pass(15_000);
    expect(page.connections.length).to.equal(3);
    scene.client.close();
    const line = eventServer();
    const other = sceneOf(line.answer);
    other.client.watch(SOURCE, other.listener);
    await other.clock.pass(0);
    for (let piece = 0; piece < 11; piece++) line.connections[0]!.send('x'.repeat(100_000));
    await other.clock.pass(10);
    expect(line.connections[0]!.asked.init.signal!.aborted).to.equal(true);
    other.client.close();
  });

  it('that fall silent for two minutes are listened to anew', async () => {
    const { answer, connections } = eventServer();
    const { client, clock, listener } = sceneOf(answer);
    client.watch(SOURCE, listener);
    await clock.pass(119_000);
    expect(connections[0]!.asked.init.signal!.aborted).to.equal(false);
    await clock.pass(2000);
    expect(connections[0]!.asked.init.signal!.aborted).to.equal(true);
    client.close();
  });

  it('are not listened to while nobody looks', async () => {
    const { answer, connections } = eventServer();
    const { client, clock, page, listener } = sceneOf(answer);
    client.watch(SOURCE, listener);
    await clock.pass(100);
    page.set({ visible: false });
    await clock.pass(100);
    expect(connections[0]!.asked.init.signal!.aborted).to.equal(true);
    await clock.pass(600_000);
    expect(connections.length).to.equal(1);
    page.set({ visible: true });
    await clock.pass(100);
    expect(connections.length).to.equal(2);
    client.close();
  });

  it('that come while an answer is under way have it asked for once more', async () => {
    const { answer, connections } = eventServer();
    let release: () => void = () => undefined;
    const slow: Answer = async (asked, count) => {
      if (!asked.address.startsWith('/events')) await new Promise<void>((resolve) => (release = resolve));
      return answer(asked, count);
    };
    const { client, clock, listener, asked } = sceneOf(slow);
    client.watch(SOURCE, listener);
    await clock.pass(100);
    connections[0]!.send('data: x\n\ndata: y\n\n');
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(1);
    release();
    await clock.pass(100);
    expect(asksOf(asked)).to.equal(2);
    client.close();
  });
});

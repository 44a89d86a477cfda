import { expect } from '@open-wc/testing';
import { settle } from './fake-clock.js';
import { sceneOf, status } from './scene.js';

const none = () => status(500);
const states = (heard: { state: string; document?: unknown }[]) => heard.map(({ state, document }) => [state, document]);

describe('a stream as a source', () => {
  it('gives what a subscribe function tells, also what it tells at once, until one leaves', async () => {
    const { client, heard, listener } = sceneOf(none);
    let tell: (value: unknown) => void = () => undefined;
    let left = 0;
    const stream = (next: (value: unknown) => void) => {
      tell = next;
      next({ items: ['A'] });
      return () => void left++;
    };
    const watch = client.watch({ stream }, listener);
    expect(heard).to.deep.equal([]);
    await settle();
    tell({ items: ['B'] });
    expect(states(heard)).to.deep.equal([
      ['loading', undefined],
      ['ready', { items: ['A'] }],
      ['ready', { items: ['B'] }],
    ]);
    watch.stop();
    tell({ items: ['C'] });
    expect([heard.length, left]).to.deep.equal([3, 1]);
  });

  it('knows subscriptions that are objects, and those that nobody can leave', async () => {
    const { client, listener } = sceneOf(none);
    let left = 0;
    const watches = [
      client.watch({ stream: () => ({ unsubscribe: () => void left++ }) }, listener),
      client.watch({ stream: () => undefined }, listener),
    ];
    await settle();
    for (const watch of watches) watch.stop();
    expect(left).to.equal(1);
  });

  it('gives what an async iterable yields, and ends it when one leaves', async () => {
    const { client, heard, listener } = sceneOf(none);
    let isEnded = false;
    async function* rows() {
      try {
        for (let count = 1; ; count++) {
          yield { items: [`${count}`] };
          if (count === 2) await new Promise(() => undefined);
        }
      } finally {
        isEnded = true;
      }
    }
    const iterator = rows();
    let isReturned = false;
    const stream = {
      [Symbol.asyncIterator]: () => ({
        next: () => iterator.next(),
        return: () => ((isReturned = true), Promise.resolve({ done: true as const, value: undefined })),
      }),
    };
    const watch = client.watch({ stream }, listener);
    await settle();
    expect(heard.at(-1)!.document).to.deep.equal({ items: ['2'] });
    watch.stop();
    expect([isReturned, isEnded]).to.deep.equal([true, false]);
  });

  it('is followed once for all who follow it', async () => {
    const { client, listener } = sceneOf(none);
    let begun = 0;
    const stream = () => void begun++;
    client.watch({ stream }, listener);
    client.watch({ stream }, listener);
    await settle();
    expect(begun).to.equal(1);
  });

  it('that fails leaves its last data standing, and tells nobody what was thrown', async () => {
    const { client, heard, listener, last } = sceneOf(none);
    async function* rows() {
      yield { items: ['A'] };
      await settle();
      throw new Error('s3cret');
    }
    client.watch({ stream: rows() }, listener);
    await settle();
    await settle();
    expect(last()).to.deep.include({ state: 'stale', document: { items: ['A'] } });
    expect(last().error!.code).to.equal('source');
    expect(JSON.stringify(heard) + last().error!.message).not.to.contain('s3cret');
    const other = sceneOf(none);
    other.client.watch(
      {
        stream: () => {
          throw new Error('s3cret');
        },
      },
      other.listener,
    );
    await settle();
    expect(other.last().state).to.equal('error');
  });
});

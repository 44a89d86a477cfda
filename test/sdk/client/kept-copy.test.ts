import { expect } from '@open-wc/testing';
import type { CopyStorage } from '../../../src/sdk/client/index.js';
import { cut, json, sceneOf, status, type Answer } from './scene.js';
import { storageOf } from './storage-of.js';

const PLAN = { items: ['SSO'] };

const broken = (): CopyStorage => ({
  get: () => Promise.reject(new Error('no')),
  set: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  del: () => Promise.reject(new Error('no')),
});

/** Asks once with a storage; what came of it, a moment later. */
async function visit(storage: CopyStorage, answer: Answer, { lens = 'team', subject = 'ada', wait = 0 } = {}) {
  const scene = sceneOf(answer, { storage, subject });
  const watch = scene.client.watch({ src: '/{lens}.json', lens }, scene.listener);
  await scene.clock.pass(wait);
  await scene.clock.pass(0);
  watch.stop();
  return scene;
}

const never: Answer = () => new Promise<Response>(() => undefined);

describe('a copy for the time without a network', () => {
  it('is shown at once, as stale, until the server has answered', async () => {
    const storage = storageOf();
    await visit(storage, () => json(PLAN));
    const waiting = await visit(storage, never);
    expect(waiting.last()).to.deep.include({ state: 'stale', document: PLAN, isBusy: true });
    const offline = await visit(storage, cut, { wait: 60_000 });
    expect(offline.last()).to.deep.include({ state: 'stale', document: PLAN });
    const fresh = await visit(storage, () => json({ items: [] }));
    expect(fresh.last()).to.deep.include({ state: 'ready', document: { items: [] } });
  });

  it('is one for each lens and each reader', async () => {
    const storage = storageOf();
    await visit(storage, () => json(PLAN));
    expect((await visit(storage, never, { lens: 'sales' })).last().document).to.equal(undefined);
    expect((await visit(storage, never, { subject: 'ben' })).last().document).to.equal(undefined);
    expect((await visit(storage, never)).last().document).to.deep.equal(PLAN);
  });

  it('goes when its lens is refused, and all of a reader when he is signed out', async () => {
    const storage = storageOf();
    await visit(storage, () => json(PLAN));
    await visit(storage, () => json(PLAN), { lens: 'sales' });
    await visit(storage, () => json(PLAN), { subject: 'ben' });
    await visit(storage, () => status(403), { lens: 'sales' });
    expect((await visit(storage, never, { lens: 'sales' })).last().document).to.equal(undefined);
    expect((await visit(storage, never)).last().document).to.deep.equal(PLAN);
    await visit(storage, () => status(401), { lens: 'exec' });
    expect((await visit(storage, never)).last().document).to.equal(undefined);
    expect((await visit(storage, never, { subject: 'ben' })).last().document).to.deep.equal(PLAN);
    expect(storage.kept.size).to.equal(1);
  });

  it('is not shown after a day, nor from a day in the future', async () => {
    for (const days of [-2, 2]) {
      const storage = storageOf();
      await visit(storage, () => json(PLAN));
      const [key] = storage.kept.keys();
      const copies = storage.kept.get(key!) as Record<string, { at: number }>;
      for (const copy of Object.values(copies)) copy.at += days * 86_400_000;
      expect((await visit(storage, never)).last().document).to.equal(undefined);
    }
  });

  it('is none where the storage is full, broken or holds something else', async () => {
    for (const storage of [broken(), storageOf()]) {
      await visit(storage, () => json(PLAN));
      if ('kept' in storage)
        for (const key of (storage as ReturnType<typeof storageOf>).kept.keys())
          await storage.set(key, { '/team.json': { text: 7 }, x: null });
      const scene = await visit(storage, never);
      expect([scene.last().state, scene.last().document]).to.deep.equal(['loading', undefined]);
      expect((await visit(storage, () => json(PLAN))).last().state).to.equal('ready');
    }
    const garbage = { ...storageOf(), get: () => Promise.resolve('garbage') };
    expect((await visit(garbage, () => json(PLAN))).last().state).to.equal('ready');
  });

  it('is not kept of more than two million characters', async () => {
    const storage = storageOf();
    await visit(storage, () => json(['x'.repeat(2_000_001)]), { wait: 1000 });
    expect(storage.kept.size).to.equal(0);
  });

  it('is not kept of what a token opens, unless it is said who reads', async () => {
    const storage = storageOf();
    const scene = sceneOf(() => json(PLAN), { storage, getToken: () => 'a' });
    scene.client.watch({ src: '/a' }, scene.listener);
    await scene.clock.pass(0);
    expect([scene.last().state, storage.kept.size]).to.deep.equal(['ready', 0]);
    scene.client.close();
  });
});

import { expect } from '@open-wc/testing';
import { Reading } from '../../../src/components/roadmap-view/reading.js';
import { wholeRoadmap } from '../../../src/components/roadmap-view/whole-roadmap.js';
import { readRoadmap } from '../../../src/sdk/read-roadmap.js';
import { waitUntil } from '../../wait-until.js';

const TODAY = '2026-09-14';
const many = (title: string) => ({ items: Array.from({ length: 3000 }, (_, index) => ({ id: `${title}-${index}`, title })) });

/** A computer on which every look at the clock finds it 20 ms later. */
function slowly(): void {
  let time = 0;
  performance.now = () => (time += 20);
}

describe('Reading', () => {
  const now = performance.now.bind(performance);
  let changes = 0;
  const newReading = () => new Reading(() => void changes++);
  beforeEach(() => (changes = 0));
  afterEach(() => (performance.now = now));

  it('has a little data at once, and the same result for the same data', () => {
    slowly();
    const reading = newReading();
    const data = { items: [{ title: 'SSO' }] };
    const read = reading.read(data, undefined, TODAY, false, wholeRoadmap);
    expect(read?.roadmap?.items).to.have.length(1);
    expect(reading.isBusy).to.equal(false);
    expect(reading.read(data, undefined, TODAY, false, wholeRoadmap)).to.equal(read);
    expect(changes).to.equal(0);
  });

  it('reads a lot of data with pauses in which the page does other things, and tells once when it is there', async () => {
    slowly();
    const reading = newReading();
    const data = many('a');
    expect(reading.read(data, undefined, TODAY, false, wholeRoadmap)).to.equal(undefined);
    expect(reading.isBusy).to.equal(true);
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (reading.isBusy) port2.postMessage('');
    };
    port2.postMessage('');
    await waitUntil(() => changes > 0, 'it was never read');
    port1.close();
    expect(turns).to.be.greaterThan(5);
    expect(changes).to.equal(1);
    expect(reading.read(data, undefined, TODAY, false, wholeRoadmap)).to.deep.equal(without(readRoadmap(many('a'))));
    expect(reading.isBusy).to.equal(false);
  });

  it('keeps what there was while a lot of new data is being read, and drops what is superseded', async () => {
    slowly();
    const reading = newReading();
    const small = reading.read({ items: [{ title: 'SSO' }] }, undefined, TODAY, false, wholeRoadmap);
    expect(reading.read(many('a'), undefined, TODAY, false, wholeRoadmap)).to.equal(small);
    const last = many('b');
    expect(reading.read(last, undefined, TODAY, false, wholeRoadmap)).to.equal(small);
    await waitUntil(() => changes > 0, 'it was never read');
    expect(reading.read(last, undefined, TODAY, false, wholeRoadmap)?.roadmap?.items[0]?.title).to.equal('b');
    expect(changes).to.equal(1);
  });

  it('shows nothing of data that was taken back, nor reads it on', async () => {
    slowly();
    const reading = newReading();
    reading.read({ items: [{ title: 'SSO' }] }, undefined, TODAY, false, wholeRoadmap);
    reading.read(many('a'), undefined, TODAY, false, wholeRoadmap);
    reading.forget();
    expect(reading.isBusy).to.equal(false);
    expect(reading.read(many('b'), undefined, TODAY, false, wholeRoadmap)).to.equal(undefined);
    await waitUntil(() => changes > 0, 'it was never read');
    expect(changes).to.equal(1);
  });
});

function without({ roadmap, issues }: ReturnType<typeof readRoadmap>) {
  return { roadmap, issues };
}

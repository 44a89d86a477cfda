import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eachInSlices } from '../../../src/sdk/model/each-in-slices.js';
import { parseRoadmap, parseRoadmapInSlices } from '../../../src/sdk/parse/parse-roadmap.js';
import { roadmapInput } from './arbitrary-input.js';

const goOn = () => Promise.resolve();

describe('parseRoadmapInSlices', () => {
  it('answers as parseRoadmap does', async () => {
    const property = fc.asyncProperty(roadmapInput, async (input) => {
      expect(await parseRoadmapInSlices(input, goOn)).to.deep.equal(parseRoadmap(input));
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('pauses more often the more there is to read, and waits for each pause', async () => {
    const pausesFor = async (length: number) => {
      let pauses = 0;
      let open = 0;
      await parseRoadmapInSlices(
        Array.from({ length }, (_, index) => ({ id: index, title: 'A', parent: index >> 1 })),
        async () => {
          expect(++open).to.equal(1);
          await goOn();
          open--;
          pauses++;
        },
      );
      return pauses;
    };
    expect(await pausesFor(8000)).to.be.above((await pausesFor(10)) + 30);
  });

  it('knows a roadmap that was parsed before', async () => {
    const { roadmap } = parseRoadmap(['SSO']);
    expect((await parseRoadmapInSlices(roadmap, goOn)).roadmap).to.equal(roadmap);
    const other = await parseRoadmapInSlices(['SSO'], goOn);
    expect(parseRoadmap(other.roadmap)).to.equal(other);
  });
});

describe('eachInSlices', () => {
  it('visits every element once, in order, those added meanwhile too', () => {
    const list = Array.from({ length: 2500 }, (_, index) => index);
    const visited: number[] = [];
    const slices = eachInSlices(list, (element) => {
      visited.push(element);
      if (element === 7) list.push(2500);
    });
    let pauses = 0;
    while (!slices.next().done) pauses++;
    expect(visited).to.deep.equal(Array.from({ length: 2501 }, (_, index) => index));
    expect(pauses).to.equal(2);
  });
});

import { aTimeout, expect, fixture } from '@open-wc/testing';
import { exportPng } from '../../src/components/export-png.js';
import { LAYOUTS } from '../../src/sdk/model/closed-lists.js';
import type {} from '../csp/draw-png.js';
import type {} from '../csp/violations.js';
import { projectionOf } from '../sdk/exports/scene.js';
import { waitUntil } from '../wait-until.js';

const PLAN = { title: 'Plan', items: [{ title: 'First', timeframe: '2026-09-14/2026-10-30', status: 'in-progress' }, { title: 'Second' }] };

async function pixelsOf(blob: Blob): Promise<ImageData> {
  const image = await createImageBitmap(blob);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const inksIn = ({ data }: ImageData) => {
  const inks = new Set<number>();
  for (let at = 0; at < data.length; at += 4) inks.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  return inks;
};

describe('exportPng', () => {
  it('is a picture as large as its paper, at the scale asked for, with bars on paper in its scheme', async () => {
    const projection = projectionOf(PLAN);
    const blob = await exportPng(projection, { layout: 'release-plan', paper: 'a4', scale: 1 });
    expect(blob.type).to.equal('image/png');
    const light = await pixelsOf(blob);
    expect([light.width, light.height]).to.deep.equal([1123, 794]);
    const dark = await pixelsOf(await exportPng(projection, { layout: 'release-plan', scheme: 'dark', scale: 1 }));
    expect([...light.data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    expect([...dark.data.slice(0, 4)]).to.deep.equal([0x16, 0x18, 0x1b, 255]);
    expect(inksIn(light).has(0x2156c4), 'the edge of a bar').to.equal(true);
  });

  it('is drawn in every layout', async () => {
    for (const layout of LAYOUTS) {
      const { size } = await exportPng(projectionOf(PLAN), { layout, scale: 0.5 });
      expect(size, layout).to.be.greaterThan(1000);
    }
  });

  it('is made smaller where no engine could hold it', async () => {
    const items = Array.from({ length: 600 }, (_, index) => ({ title: `Item ${index}` }));
    const image = await createImageBitmap(await exportPng(projectionOf({ items }), { layout: 'list', scale: 8 }));
    expect(Math.max(image.width, image.height)).to.be.at.most(16_384);
  });

  it('is drawn under the strictest policy, which lets no image in', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/csp/png.html';
    (await fixture(document.createElement('div'))).append(frame);
    await waitUntil(() => frame.contentWindow?.drawPng, 'the page never came');
    const page = frame.contentWindow!;
    expect((await page.drawPng(projectionOf(PLAN), { scale: 1 })).size).to.be.greaterThan(1000);
    await aTimeout(50);
    expect(page.violations).to.deep.equal([]);
  });

  it('refuses what is no scale', () =>
    exportPng(projectionOf(PLAN), { scale: 0 }).then(
      () => expect.fail('it should have been refused'),
      (error: unknown) => expect(error).to.be.instanceOf(RangeError),
    ));
});

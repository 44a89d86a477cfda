import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { FloatingController } from '../../src/components/controllers/floating-controller.js';

type Controller = typeof FloatingController;
/** The same file twice: with the stand-in, and with the library. */
const CONTROLLER = '/src/components/controllers/floating-controller.ts';
const { FloatingController: Embed } = (await import(CONTROLLER)) as { FloatingController: Controller };
const { FloatingController: Library } = (await import(`${CONTROLLER}?library`)) as { FloatingController: Controller };

const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 390, height: 640 },
  { width: 700, height: 250 },
] as const;

interface Scene {
  left: number;
  top: number;
  width: number;
  height: number;
  boxWidth: number;
  boxHeight: number;
  rtl: boolean;
  scrollX: number;
  scrollY: number;
}

const quarters = (max: number) => fc.nat(max * 4).map((number) => number / 4);
const scenes: fc.Arbitrary<Scene> = fc.record({
  left: quarters(1400),
  top: quarters(1200),
  width: quarters(500),
  height: quarters(80),
  boxWidth: quarters(420),
  boxHeight: quarters(700),
  rtl: fc.boolean(),
  scrollX: fc.nat(200),
  scrollY: fc.nat(600),
});

/** A page wider and higher than any window, with an anchor on it and a box like the view's details, both in a scroller in a shadow root. */
function stage({ left, top, width, height, boxWidth, boxHeight, rtl }: Scene) {
  const host = document.createElement('div');
  set(host, { width: '2400px', height: '2400px', overflow: 'auto', position: 'absolute', left: '0', top: '0' });
  const root = host.attachShadow({ mode: 'open' });
  const scroller = set(document.createElement('div'), { width: '2000px', height: '2000px', overflow: 'auto', position: 'relative' });
  const anchor = set(document.createElement('button'), { position: 'absolute', left: `${left}px`, top: `${top}px` });
  set(anchor, { width: `${width}px`, height: `${height}px`, padding: '0', border: '0' });
  const filler = set(document.createElement('div'), { width: '3000px', height: '3000px' });
  const box = set(document.createElement('div'), { position: 'fixed', left: 'var(--_x, 0)', top: 'var(--_y, 0)', overflow: 'auto' });
  set(box, { right: 'auto', bottom: 'auto', margin: '0', padding: '20px', border: '1px solid', 'box-sizing': 'border-box' });
  set(box, {
    width: `min(${boxWidth}px, 100vw - 16px)`,
    'max-height': 'min(560px, var(--_max-height, 100vh))',
    direction: rtl ? 'rtl' : 'ltr',
  });
  box.popover = 'manual';
  box.append(set(document.createElement('div'), { height: `${boxHeight}px` }));
  scroller.append(filler, anchor, box);
  root.append(scroller);
  document.body.append(host);
  return { host, scroller, anchor, box };
}

function set<E extends HTMLElement>(element: E, declarations: Record<string, string>): E {
  for (const [name, value] of Object.entries(declarations)) element.style.setProperty(name, value);
  return element;
}

const HOST = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

/** Where the box comes to lie, at first and after the page and the scroller within have been scrolled. */
async function placesOf(Controller: Controller, scene: Scene): Promise<string[]> {
  const { host, scroller, anchor, box } = stage(scene);
  const place = () => ['--_x', '--_y', '--_max-height'].map((name) => box.style.getPropertyValue(name)).join(' ');
  window.scrollTo(scene.scrollX, scene.scrollY);
  const controller = new Controller(HOST, () => box);
  controller.show(anchor);
  await settled();
  const places = [place()];
  window.scrollBy(37, 53);
  scroller.scrollTo(91, 64);
  await settled();
  places.push(place());
  controller.hide();
  host.remove();
  return places;
}

const settled = async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('the stand-in for floating-ui', () => {
  after(() => setViewport({ width: 1280, height: 800 }));

  it('is what the view has here, beside the library', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded).to.include('/tools/embed/floating-ui.js');
    expect(loaded.filter((path) => path.includes('/@floating-ui/dom/'))).to.have.length(1);
  });

  for (const viewport of VIEWPORTS) {
    it(`places the details like the library, wherever the item is, in a window of ${viewport.width} by ${viewport.height}`, async () => {
      await setViewport(viewport);
      let moved = 0;
      await fc.assert(
        fc.asyncProperty(scenes, async (scene) => {
          const places = await placesOf(Embed, scene);
          expect(places).to.deep.equal(await placesOf(Library, scene));
          if (places[0] !== places[1]) moved++;
        }),
        { numRuns: 40 },
      );
      expect(moved).to.be.greaterThan(10);
    });
  }
});

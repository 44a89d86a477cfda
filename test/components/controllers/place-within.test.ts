import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeWithin } from '../../../src/components/controllers/place-within.js';

/** An element in a shadow root in a slot, each in something that a page may do to what it holds; and a dot at a place of it. */
function placed(around: readonly string[], x: number, y: number) {
  const page = document.createElement('div');
  page.style.cssText = 'position: fixed; inset: 0; overflow: hidden';
  let inmost: Element | ShadowRoot = page;
  for (const css of around) {
    const box = document.createElement('div');
    box.style.cssText = `${css}; padding: 3px`;
    inmost.append(box);
    inmost = box;
  }
  const [slotted, host] = [document.createElement('div'), document.createElement('div')];
  host.attachShadow({ mode: 'open' }).innerHTML = '<div style="transform: rotate(-20deg)"><slot></slot></div>';
  slotted.attachShadow({ mode: 'open' }).innerHTML =
    '<div class="box" style="position: relative; width: 211px; height: 97px"><i style="position: absolute; width: 0; height: 0"></i></div>';
  host.append(slotted);
  inmost.append(host);
  document.body.append(page);
  const element = slotted.shadowRoot!.querySelector<HTMLElement>('.box')!;
  const dot = element.querySelector<HTMLElement>('i')!;
  dot.style.left = `${x}px`;
  dot.style.top = `${y}px`;
  return { page, element, at: dot.getBoundingClientRect() };
}

const AROUND = fc.oneof(
  fc.integer({ min: -360, max: 360 }).map((turn) => `transform: rotate(${turn}deg)`),
  fc.integer({ min: -360, max: 360 }).map((turn) => `rotate: ${turn}deg`),
  fc.integer({ min: 2, max: 30 }).map((factor) => `transform: scale(${factor / 10})`),
  fc.integer({ min: 2, max: 30 }).map((factor) => `scale: ${factor / 10} 1.5`),
  fc.constantFrom(
    'transform: scaleX(-1) translate(30px, 4px)',
    'transform: skewX(12deg)',
    'scale: 0.5',
    'direction: rtl',
    'rotate: 0.25turn; scale: 2; transform: skewY(5deg)',
  ),
);

describe('a place within an element', () => {
  it('is the same however the page around it is scaled, turned, mirrored or skewed', () => {
    fc.assert(
      fc.property(fc.array(AROUND, { maxLength: 4 }), fc.integer({ max: 211, min: 0 }), fc.integer({ max: 97, min: 0 }), (around, x, y) => {
        const { page, element, at } = placed(around, x, y);
        const found = placeWithin(element, { clientX: at.left, clientY: at.top });
        page.remove();
        expect(found.x, around.join()).to.be.closeTo(x, 0.5);
        expect(found.y, around.join()).to.be.closeTo(y, 0.5);
      }),
    );
  });

  it('is so in a page that is zoomed', () => {
    for (const around of [['zoom: 1.25'], ['zoom: 0.8', 'transform: rotate(90deg)'], ['transform: scale(0.5)', 'zoom: 3']]) {
      const { page, element, at } = placed(around, 40, 30);
      // an engine may tell rectangles within what is zoomed in pixels of its own; then they cannot be compared
      const isTold = Math.abs(at.left) > 0 && 'currentCSSZoom' in Element.prototype;
      const found = placeWithin(element, { clientX: at.left, clientY: at.top });
      page.remove();
      if (isTold) expect([Math.round(found.x), Math.round(found.y)], around.join()).to.deep.equal([40, 30]);
    }
  });

  it('is nowhere in what is turned out of sight', () => {
    const { page, element } = placed(['transform: scale(0)'], 1, 1);
    expect(placeWithin(element, { clientX: 5, clientY: 5 }).x).to.be.NaN;
    page.remove();
  });
});

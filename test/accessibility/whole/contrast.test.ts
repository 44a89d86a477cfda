import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { barBoxOf } from '../bar-box-of.js';
import { backgroundsOf, colourOf, contrast, over, type Colour } from '../contrast.js';
import { LAYOUTS, LENSES, sampleView, SCHEMES, showAs } from '../scenes.js';

/** Elements of a view that hold words of their own and can be seen. */
function* worded(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (hasWords && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.sr, title, option'))
      yield element;
  }
}

/** Large text may be paler: 24 px, or 18.66 px bold. */
function neededFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

function paleWords(root: ParentNode): string[] {
  return [...worded(root)].flatMap((element) => {
    const style = getComputedStyle(element);
    const least = Math.min(...backgroundsOf(element).map((behind) => contrast(over(colourOf(style.color), behind), behind)));
    return least >= neededFor(style) ? [] : [`${describeOf(element)} ${style.color}: ${least.toFixed(2)}`];
  });
}

/** Shapes that carry meaning, by what paints them. */
function paleShapes(root: ParentNode): string[] {
  return [...root.querySelectorAll('svg.glyph')].flatMap((glyph) => {
    if (!glyph.checkVisibility()) return [];
    const { color } = getComputedStyle(glyph);
    const least = Math.min(...backgroundsOf(glyph).map((behind) => contrast(over(colourOf(color), behind), behind)));
    return least >= 3 ? [] : [`${describeOf(glyph)} ${color}: ${least.toFixed(2)}`];
  });
}

/** Boxes that say when an item is, by their style sheet; where dates stand beside them in words, they may be quiet. */
const BARS = '.plan-item:not(.bracket) > .plan-bar, .time-item';

/** A bar is told from the paper by its edge or by what fills it. */
function paleBars(root: ParentNode): string[] {
  return [...root.querySelectorAll(BARS)].flatMap((bar) => {
    const { borderTopColor, borderTopWidth, backgroundColor } = barBoxOf(bar);
    const [paper] = backgroundsOf(bar.closest('ul')!) as [Colour];
    const painted = [backgroundColor, ...(parseFloat(borderTopWidth) > 0 ? [borderTopColor] : [])];
    const most = Math.max(...painted.map((css) => contrast(over(colourOf(css), paper), paper)));
    return most >= 3 ? [] : [`${describeOf(bar)}: ${most.toFixed(2)}`];
  });
}

/** What is typed into, chosen from or pressed is known by its edge. */
const FIELDS = '.button, select, textarea, input:not([type=checkbox], [type=radio])';

/** The fields and buttons that are in sight, with those of each menu. */
async function* fieldsOf(view: RoadmapViewElement): AsyncGenerator<HTMLElement> {
  for (const opener of [undefined, ...view.renderRoot.querySelectorAll<HTMLElement>('.bar [aria-haspopup], .bar [aria-expanded]')]) {
    opener?.click();
    await view.updateComplete;
    for (const field of view.renderRoot.querySelectorAll<HTMLElement>(FIELDS)) if (field.checkVisibility()) yield field;
    opener?.click();
  }
}

function paleEdge(field: HTMLElement): string[] {
  const { borderTopColor, borderTopWidth } = getComputedStyle(field);
  const behind = backgroundsOf(field.parentElement!);
  const least = Math.min(...behind.map((paper) => contrast(over(colourOf(borderTopColor), paper), paper)));
  return least >= 3 && parseFloat(borderTopWidth) >= 1 ? [] : [`${describeOf(field)} ${borderTopColor}: ${least.toFixed(2)}`];
}

const describeOf = (element: Element): string =>
  `${element.parentElement?.className ?? ''} > ${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 20)}"`;

describe('the contrast of what is drawn, from the colours that the engine computes', function () {
  this.timeout(300_000);
  for (const scheme of SCHEMES)
    for (const layout of LAYOUTS)
      it(`is 4.5 for words and 3 for shapes and bars: ${layout}, ${scheme}`, async () => {
        const found = new Set<string>();
        const view = await sampleView({ layout, scheme });
        for (const lens of LENSES) {
          await showAs(view, { lens });
          for (const one of [...paleWords(view.renderRoot), ...paleShapes(view.renderRoot), ...paleBars(view.renderRoot)]) found.add(one);
        }
        expect([...found]).to.deep.equal([]);
      });

  const edges = async (look: (field: HTMLElement) => string[], scheme?: string): Promise<string[]> => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const view = await sampleView({ lens: 'team', scheme });
    // what is pressed has the accent for an edge
    view.style.setProperty('--roadmap-accent', 'var(--roadmap-line-strong)');
    for (const layout of LAYOUTS) {
      await showAs(view, { layout });
      for await (const field of fieldsOf(view)) {
        seen.add(field.localName);
        for (const one of look(field)) found.add(`${layout}: ${one}`);
      }
    }
    expect([...seen]).to.include.members(['input', 'select', 'button']);
    return [...found];
  };

  for (const scheme of SCHEMES)
    it(`is 3 for the edges of fields, lists to choose from and buttons: ${scheme}`, async () => {
      expect(await edges(paleEdge, scheme)).to.deep.equal([]);
    });

  it('is 3 for them in the colours of a host, whose strong lines they have', async () => {
    const page = document.documentElement.style;
    page.setProperty('--roadmap-line-strong', 'rgb(1, 2, 3)');
    const found = await edges((field) => {
      const { borderTopColor } = getComputedStyle(field);
      return borderTopColor === 'rgb(1, 2, 3)' ? [] : [`${describeOf(field)} ${borderTopColor}`];
    });
    page.removeProperty('--roadmap-line-strong');
    expect(found).to.deep.equal([]);
  });

  it('is 3 for them under forced colours', async function () {
    // Chromium alone can be told to
    if (!(await executeServerCommand('forced-colors', 'active'))) return this.skip();
    const found = await edges(paleEdge);
    await executeServerCommand('forced-colors', 'none');
    expect(found).to.deep.equal([]);
  });

  for (const scheme of SCHEMES)
    it(`is 3 for the ring around what has the focus, wherever that stands: ${scheme}`, async () => {
      const found = new Set<string>();
      const view = await sampleView({ lens: 'team', scheme });
      for (const layout of LAYOUTS) {
        await showAs(view, { layout });
        for (const element of view.renderRoot.querySelectorAll<HTMLElement>('button, summary, select, input:not([type=radio])')) {
          if (!element.checkVisibility()) continue;
          element.focus({ focusVisible: true });
          const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
          const behind = backgroundsOf(element.parentElement!);
          const least = Math.min(...behind.map((paper) => contrast(over(colourOf(outlineColor), paper), paper)));
          if (least < 3 || outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
            found.add(`${layout}: ${describeOf(element)} ${outlineStyle} ${outlineWidth} ${least.toFixed(2)}`);
        }
      }
      expect([...found]).to.deep.equal([]);
    });
});

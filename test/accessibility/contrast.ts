/** Colour as the screen has it: red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Any colour that CSS can say, as the engine paints it. */
export function colourOf(css: string): Colour {
  const found = known.get(css);
  if (found) return found;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

/** What is seen where one colour lies over another, opaque one. */
export function over([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(r, red), mix(g, green), mix(b, blue), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The ratio that WCAG 2 defines: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const COLOUR = /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)/g;
const parentOf = (node: Element): Element | null => node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** What an element may paint behind its text: its background, the stops of gradients, boxes made by its style sheet. */
function paints(element: Element): Colour[] {
  return [undefined, '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && (style.content === 'none' || style.content === 'normal' || !isLarge(style))) return [];
    const { backgroundColor, backgroundImage, backgroundSize } = style;
    // a line through a bar is no background
    const isLine = / 1px$/.test(backgroundSize);
    return [backgroundColor, ...(isLine ? [] : (backgroundImage.match(COLOUR) ?? []))]
      .map(colourOf)
      .filter(([, , , alpha]) => alpha > 0.02);
  });
}

/** Less cannot lie behind a word. */
const isLarge = ({ inlineSize, blockSize }: CSSStyleDeclaration): boolean => parseFloat(inlineSize) >= 24 && parseFloat(blockSize) >= 12;

/** All colours that may lie behind an element: those of its nearest ancestors that paint, down to the first opaque one. */
export function backgroundsOf(element: Element): Colour[] {
  const layers: Colour[][] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const painted = paints(node);
    if (painted.length > 0) layers.push(painted);
    if (colourOf(getComputedStyle(node).backgroundColor)[3] === 1) break;
  }
  const page: Colour = [255, 255, 255, 1];
  return layers
    .reverse()
    .reduce<Colour[]>(
      (below, painted) =>
        [
          ...painted.flatMap((colour) => below.map((under) => over(colour, under))),
          ...(painted.every(([, , , alpha]) => alpha < 1) ? below : []),
        ].slice(0, 64),
      [page],
    );
}

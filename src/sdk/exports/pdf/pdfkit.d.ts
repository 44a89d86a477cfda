// What we use of pdfkit, which brings no types.
declare module 'pdfkit' {
  export class StructureElement {
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }

  export interface TextOptions {
    lineBreak: boolean;
    baseline: 'alphabetic';
    horizontalScaling?: number;
  }

  class PDFDocument {
    constructor(options: object);
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    registerFont(name: string, source: Uint8Array | string): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    link(x: number, y: number, width: number, height: number, url: string): this;
    addPage(options: object): this;
    scale(factor: number): this;
    translate(x: number, y: number): this;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    path(drawing: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string): this;
    struct(type: string, options?: { alt?: string } | (() => void), children?: (() => void) | StructureElement[]): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: object): this;
    endMarkedContent(): this;
    end(): void;
    info: Record<string, unknown>;
    /** Writes the XML that tells about the file; not of its public face. */
    _addInfo(): void;
  }
  export default PDFDocument;
  /** There in browsers only, where fonts are modules of their own. */
  export const registerStdFonts: undefined | ((...fonts: object[]) => void);
}

declare module 'pdfkit/standard-fonts/Helvetica' {
  const font: object;
  export default font;
}

declare module 'pdfkit/standard-fonts/HelveticaBold' {
  const font: object;
  export default font;
}

// The one thing that joins the main file and its parts, whichever kind of script they are.
export const PARTS = (globalThis[Symbol.for('roadmap-view/parts')] ??= {});

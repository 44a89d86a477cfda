import { fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import type { LayoutModule, Scene } from '../../src/components/layouts/layout-module.js';
import { roadmapViewStyles } from '../../src/components/roadmap-view/roadmap-view.styles.js';
import { base } from '../../src/components/styles/base.styles.js';
import { tokens } from '../../src/components/styles/tokens.styles.js';

/** Draws a layout in a shadow root of its own, with its styles and as wide as the scene says, as the view does. */
export async function drawn(layout: LayoutModule, scene: Scene): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.setProperty('width', `${scene.frame.width}px`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, base, roadmapViewStyles, layout.styles].map(({ styleSheet }) => styleSheet!);
  render(layout.draw(scene), root);
  return root;
}

/** What an element says, its white space as a reader would see it. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

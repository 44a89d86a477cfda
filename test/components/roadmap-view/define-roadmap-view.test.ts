import { expect } from '@open-wc/testing';
import { defineRoadmapView, RoadmapViewElement } from '../../../src/index.js';
import { drawnView, SMALL, untilDrawn } from './view-of.js';

/** What is warned of while something happens. */
function warningsDuring(action: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  action();
  console.warn = warn;
  return said;
}

/** A registry beside the page's own; undefined where the engine knows one only. */
function ownRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

describe('defining the element', () => {
  it('happens by importing the package', () => {
    expect(customElements.get('roadmap-view') === RoadmapViewElement).to.equal(true);
  });

  it('may happen twice, silently', () => {
    expect(warningsDuring(() => (defineRoadmapView(), defineRoadmapView()))).to.deep.equal([]);
    expect(customElements.get('roadmap-view') === RoadmapViewElement).to.equal(true);
  });

  it('may happen under a second name, for a page where the first is taken', async () => {
    defineRoadmapView('roadmap-view-second');
    const second = document.createElement('roadmap-view-second');
    expect(second).to.be.instanceOf(RoadmapViewElement);
    expect((await drawnView()).localName).to.equal('roadmap-view');
  });

  it('asks a registry for no more than older engines and the polyfill of scoped registries have', () => {
    const defined = new Map<string, CustomElementConstructor>();
    const define = (tag: string, element: CustomElementConstructor) => {
      if ([...defined.values()].includes(element)) throw new DOMException('used already', 'NotSupportedError');
      defined.set(tag, element);
    };
    const registry = { define, get: (tag: string) => defined.get(tag) } as CustomElementRegistry;
    defineRoadmapView('roadmap-view', registry);
    defineRoadmapView('roadmap-view-second', registry);
    expect(defined.get('roadmap-view') === RoadmapViewElement).to.equal(true);
    expect(defined.get('roadmap-view-second')!.prototype).to.be.instanceOf(RoadmapViewElement);
  });

  it('may happen in a registry of its own, where the engine has such, and draws in it', async function () {
    const registry = ownRegistry();
    if (!registry) this.skip();
    defineRoadmapView('roadmap-view-scoped', registry);
    expect(customElements.get('roadmap-view-scoped')).to.equal(undefined);
    const options = { customElementRegistry: registry } as unknown as ElementCreationOptions;
    const view = document.createElement('roadmap-view-scoped', options) as RoadmapViewElement;
    expect(view).to.be.instanceOf(RoadmapViewElement);
    Object.assign(view, { roadmap: SMALL, today: '2026-09-14', lens: 'team' });
    document.body.append(view);
    await untilDrawn(view);
    expect(view.projection!.items.length).to.equal(3);
    view.remove();
  });

  it('leaves a name to whoever has it, and says so once where the version differs', () => {
    customElements.define(
      'roadmap-view-old',
      class extends HTMLElement {
        static readonly version = '0.0.1';
      },
    );
    customElements.define('roadmap-view-other', class extends HTMLElement {});
    expect(warningsDuring(() => defineRoadmapView('roadmap-view-old'))).to.deep.equal([
      `<roadmap-view-old> is version 0.0.1 already; version ${RoadmapViewElement.version} was not registered`,
    ]);
    expect(warningsDuring(() => defineRoadmapView('roadmap-view-other'))[0]).to.contain('version unknown');
  });

  it('survives the module being loaded again under another address', async () => {
    const again = '/src/index.ts?v=2';
    const copy = (await import(again)) as { RoadmapViewElement: unknown; defineRoadmapView(): void };
    expect(warningsDuring(() => copy.defineRoadmapView())).to.deep.equal([]);
    expect(customElements.get('roadmap-view') === RoadmapViewElement).to.equal(true);
    await drawnView();
  });
});

import { expect } from '@open-wc/testing';
import { RoadmapViewElement } from '../../src/index.js';
import { RoadmapCompareLensesElement } from '../../src/compare-lenses.js';
import { RoadmapFindingsElement } from '../../src/findings.js';
import { RoadmapSetupElement } from '../../src/setup.js';
import { isOn } from '../../src/components/is-on.js';
import { drawnView } from './roadmap-view/view-of.js';

type Elements = typeof RoadmapViewElement;
const ELEMENTS = [RoadmapViewElement, RoadmapFindingsElement, RoadmapCompareLensesElement, RoadmapSetupElement] as unknown as Elements[];

/** The attributes that say yes or no, by what the property is when nothing is said. */
const booleansOf = (constructor: Elements): [string, string][] => {
  const element = new constructor() as unknown as Record<string, unknown>;
  return [...constructor.elementProperties]
    .filter(([name, { attribute, state }]) => attribute !== false && !state && typeof element[String(name)] === 'boolean')
    .map(([name, { attribute }]) => [String(name), typeof attribute === 'string' ? attribute : String(name).toLowerCase()]);
};

describe('an attribute that says yes or no', () => {
  it('is one of these', () => {
    expect(booleansOf(RoadmapViewElement).map(([name]) => name)).to.include('input');
  });

  for (const constructor of ELEMENTS)
    for (const [name, attribute] of booleansOf(constructor))
      it(`is yes when written, but for the word "false": ${attribute} of ${constructor.name}`, () => {
        const element = new constructor();
        const isSet = () => (element as unknown as Record<string, unknown>)[name];
        const said = [null, '', 'true', 'false', attribute].map((value) => {
          if (value === null) element.removeAttribute(attribute);
          else element.setAttribute(attribute, value);
          return isSet();
        });
        expect(said).to.deep.equal([false, true, true, false, true]);
      });

  it('may be words, too, or a thing of the page’s', () => {
    expect(['', 'left', 'true', true, { get: () => undefined }].map(isOn)).to.deep.equal([true, true, true, true, true]);
    expect(['false', false, undefined, null].map(isOn)).to.deep.equal([false, false, false, false]);
  });

  // a tool, a form, a strip of changes: what shows that the attribute was taken as yes
  for (const [attribute, shown] of [
    ['toolbar', '[part=toolbar]'],
    ['input', '.details [part=input]'],
  ] as const)
    it(`shows by what is drawn: ${attribute}`, async () => {
      const isShown = async (value: string | boolean) => {
        const view = await drawnView({ lens: 'team', [attribute]: value });
        await view.showDetails('sso');
        await view.updateComplete;
        return view.renderRoot.querySelector(shown) !== null;
      };
      expect([await isShown('false'), await isShown(false), await isShown('')]).to.deep.equal([false, false, true]);
    });
});

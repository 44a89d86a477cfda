import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { cssPlaces, cssVars } from '../../../src/components/templates/css-vars.js';

describe('properties of an element', () => {
  it('are set, changed and taken away, and nothing of another directive with them', () => {
    const box = document.createElement('div');
    const drawn = (places: Record<`--${string}`, number>, vars: Record<`--${string}`, number>): string => {
      render(html`<i ${cssPlaces(places)} ${cssVars(vars)}></i>`, box);
      return box.querySelector('i')!.style.cssText;
    };
    expect(drawn({ '--x': 1, '--y': 2 }, { '--n': 3 })).to.equal('--x: 1px; --y: 2px; --n: 3;');
    expect(drawn({ '--x': 4 }, { '--n': 3 })).to.equal('--x: 4px; --n: 3;');
    expect(drawn({}, { '--n': 3 })).to.equal('--n: 3;');
    expect(drawn({ '--y': 2 }, {})).to.equal('--y: 2px;');
  });
});

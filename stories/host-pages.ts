/// <reference types="vite/client" />
import atlassian from '../src/themes/atlassian.css?raw';
import bootstrap from '../src/themes/bootstrap.css?raw';
import fluent from '../src/themes/fluent.css?raw';
import material from '../src/themes/material.css?raw';
import primer from '../src/themes/primer.css?raw';
import hosts from '../test/fixtures/host-tokens.json' with { type: 'json' };

/** The style sheets that ship for pages with a design system. */
export const SHEETS = { atlassian, bootstrap, fluent, material, primer };

export type Host = keyof typeof SHEETS;
export type Scheme = 'light' | 'dark';

/** The tokens of such a page, as its own package gives them; the first is what it is painted with. */
export const tokensOf = (host: Host, scheme: Scheme): Record<string, string> => hosts[host][scheme];

import type { Ink } from './sheet.js';

/** The colours of what is exported. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours of the element, without its page's. */
export const PALETTES: Readonly<Record<Scheme, Readonly<Record<Ink, string>>>> = {
  light: {
    paper: '#ffffff',
    wash: '#f6f7f8',
    ink: '#16191d',
    muted: '#59626d',
    line: '#e4e7ea',
    'line-strong': '#868f9a',
    accent: '#2156c4',
    'accent-wash': '#e9effb',
    good: '#15764b',
    'good-wash': '#e5f3ea',
    warn: '#855d05',
    'warn-wash': '#fbf1dc',
    bad: '#b20518',
    'bad-wash': '#fbe9e7',
  },
  dark: {
    paper: '#16181b',
    wash: '#1d2024',
    ink: '#eceef0',
    muted: '#a3acb6',
    line: '#2c3036',
    'line-strong': '#6f7882',
    accent: '#8ab0ff',
    'accent-wash': '#1e2a44',
    good: '#62daa3',
    'good-wash': '#17301f',
    warn: '#e0b34e',
    'warn-wash': '#352a12',
    bad: '#eb695a',
    'bad-wash': '#3a1c1a',
  },
};

/** What the stories show: three roadmaps by address, a few written by hand, and how a story becomes an element. */
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LAYOUTS, lenses } from '../src/sdk/index.js';
import type { RoadmapViewElement } from '../src/index.js';

/** The element's own properties. */
export type Args = Partial<
  Pick<
    RoadmapViewElement,
    | 'src'
    | 'roadmap'
    | 'sources'
    | 'lens'
    | 'lenses'
    | 'layout'
    | 'today'
    | 'locale'
    | 'scheme'
    | 'density'
    | 'fieldMap'
    | 'adapter'
    | 'fetch'
    | 'getToken'
    | 'storage'
    | 'former'
    | 'rememberSeen'
    | 'input'
    | 'inputUrl'
    | 'toolbar'
    | 'search'
    | 'filter'
    | 'groupBy'
    | 'sortBy'
  >
>;
export type Story = StoryObj<Args>;

export const ALL_LENSES = Object.keys(lenses).join(' ');

/** Each with the day its data was taken, so that a story looks the same every day. */
export const DATA = {
  sample: { src: './data/sample/roadmap.json', today: '2026-09-14' },
  kubernetes: { src: './data/kubernetes/keps.json', fieldMap: './data/kubernetes/field-map.json', today: '2026-07-24' },
  rust: { src: './data/rust/goals.json', fieldMap: './data/rust/field-map.json', today: '2026-08-07' },
} satisfies Record<string, Args>;

const choice = (options: readonly string[]) => ({ control: { type: 'select' as const }, options });
const all = <T>(names: string[], argType: T) => Object.fromEntries(names.map((name) => [name, argType]));

/** Shared by all files: the element, made from its properties, with a control for what an attribute can say. */
export const roadmapView = {
  component: 'roadmap-view',
  render: (args) => Object.assign(document.createElement('roadmap-view'), args),
  args: { today: DATA.sample.today, locale: 'en-GB' },
  argTypes: {
    lens: choice(Object.keys(lenses)),
    layout: choice(LAYOUTS),
    scheme: choice(['light', 'dark']),
    density: choice(['comfortable', 'compact']),
    ...all(['src', 'lenses', 'today', 'locale', 'fieldMap'], { control: 'text' as const }),
    ...all(['roadmap', 'adapter', 'fetch', 'getToken', 'field-map', 'projection', 'issues'], { control: false as const }),
  },
  decorators: [(story) => html`<div style="padding: 16px">${story()}</div>`],
} satisfies Omit<Meta<Args>, 'title'>;

/** A place as narrow as a phone, inside a page of any width. */
export const onPhone: Decorator = (story) => html`<div style="inline-size: 390px">${story()}</div>`;

/** Answers as a server would, without one. */
export const answer =
  (body: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

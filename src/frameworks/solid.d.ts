import type { AttributesOf, Listeners, RoadmapElements, SettingsOf } from './face.js';

type Properties<E extends HTMLElement> = { [Name in keyof SettingsOf<E> as `prop:${Name & string}`]?: SettingsOf<E>[Name] };
type Tag<E extends HTMLElement> = Properties<E> &
  AttributesOf<E> &
  Listeners<'on:'> &
  Omit<import('solid-js').JSX.HTMLAttributes<E>, keyof SettingsOf<E>>;
type RoadmapTags = { [Name in keyof RoadmapElements]: Tag<RoadmapElements[Name]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends RoadmapTags {}
  }
}

// what is not exported above stays here
export {};

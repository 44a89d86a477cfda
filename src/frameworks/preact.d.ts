import type { AttributesOf, Listeners, RoadmapElements, SettingsOf } from './face.js';

type Tag<E extends HTMLElement> = SettingsOf<E> &
  AttributesOf<E> &
  Listeners<'on'> &
  Omit<import('preact').HTMLAttributes<E>, keyof SettingsOf<E>>;
type RoadmapTags = { [Name in keyof RoadmapElements]: Tag<RoadmapElements[Name]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends RoadmapTags {}
  }
}

// what is not exported above stays here
export {};

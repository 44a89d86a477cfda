import type { DefineComponent } from 'vue';
import type { AttributesOf, CamelListeners, RoadmapElements, SettingsOf } from './face.js';

type Tag<E extends HTMLElement> = DefineComponent<SettingsOf<E> & AttributesOf<E> & CamelListeners>;
type RoadmapTags = { [Name in keyof RoadmapElements]: Tag<RoadmapElements[Name]> };

declare module 'vue' {
  interface GlobalComponents extends RoadmapTags {}
}

// what is not exported above stays here
export {};

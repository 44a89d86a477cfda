import type * as React from 'react';
import type { RoadmapViewElement } from '../index.js';
import type { AttributesOf, CamelListeners, Listeners, RoadmapElements, SettingsOf } from './face.js';

type Page = Omit<React.HTMLAttributes<HTMLElement>, keyof SettingsOf<RoadmapViewElement>>;

/** `<roadmap-view>` for React 18 and 19: properties as properties, events as `onRoadmap…`. */
export const RoadmapView: React.ForwardRefExoticComponent<
  SettingsOf<RoadmapViewElement> & CamelListeners & Page & React.RefAttributes<RoadmapViewElement>
>;

type Tag<E extends HTMLElement> = SettingsOf<E> &
  AttributesOf<E> &
  Listeners<'on'> & { class?: string } & React.HTMLAttributes<E> &
  React.RefAttributes<E>;

/** React 19 sets properties and listens by itself: the tags may be written as they are. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends RoadmapTags {}
  }
}
type RoadmapTags = { [Name in keyof RoadmapElements]: Tag<RoadmapElements[Name]> };

// what is not exported above stays here
export {};

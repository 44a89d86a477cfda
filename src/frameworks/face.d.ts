import type { RoadmapCompareLensesElement } from '../compare-lenses.js';
import type { RoadmapFindingsElement } from '../findings.js';
import type { RoadmapViewElement } from '../index.js';
import type { RoadmapLensPickerElement } from '../lens-picker.js';
import type { RoadmapSetupElement } from '../setup.js';

// test/node/package/faces.test.mjs holds these lists against the manifest
type ReadOnly = 'projection' | 'status' | 'issues' | 'lensChoices' | 'currentLens' | 'comparison' | 'found' | 'result' | 'snippet';
type Method = 'adoptedCallback' | 'showDetails' | 'chooseLens' | 'focusItem' | 'copy' | 'fetchFrom';
/** What no attribute can say. */
type WithoutAttribute =
  | ('roadmap' | 'joinRules' | 'messages' | 'headers' | 'fetch' | 'getToken' | 'subject' | 'storage')
  | ('projections' | 'findings' | 'sample');
interface Renamed {
  viewId: 'for';
}

/** What a page may set on an element, by the names of its properties. */
export type SettingsOf<E extends HTMLElement> = Partial<Omit<E, keyof LitFace | ReadOnly | Method>>;
type LitFace = import('lit').LitElement;

/** The elements of the package by their tags. */
export interface RoadmapElements {
  'roadmap-view': RoadmapViewElement;
  'roadmap-lens-picker': RoadmapLensPickerElement;
  'roadmap-findings': RoadmapFindingsElement;
  'roadmap-compare-lenses': RoadmapCompareLensesElement;
  'roadmap-setup': RoadmapSetupElement;
}

/** The events of the view by their names, with what each carries. */
export type RoadmapEvents = {
  [Name in keyof GlobalEventHandlersEventMap as Name extends `roadmap-${string}` ? Name : never]: GlobalEventHandlersEventMap[Name];
};

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : '';

type AttributeOf<Name> = Name extends keyof Renamed
  ? Renamed[Name]
  : Name extends WithoutAttribute
    ? never
    : Name extends string
      ? Kebab<Name>
      : never;

/** The same settings by the names of attributes: `field-map`. */
export type AttributesOf<E extends HTMLElement> = {
  [Name in keyof SettingsOf<E> as AttributeOf<Name>]?: SettingsOf<E>[Name];
};

/** Listeners under a prefix: `on:roadmap-load`. */
export type Listeners<Prefix extends string> = {
  [Name in keyof RoadmapEvents as `${Prefix}${Name}`]?: (event: RoadmapEvents[Name]) => void;
};

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Capitalize<Head>}${Pascal<Tail>}` : Capitalize<Name>;

/** Listeners as React names them: `onRoadmapLoad`. */
export type CamelListeners = {
  [Name in keyof RoadmapEvents as `on${Pascal<Name>}`]?: (event: RoadmapEvents[Name]) => void;
};

// what is not exported above stays here
export {};

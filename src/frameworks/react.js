import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { RoadmapViewElement } from '../index.js';

/** On a server nothing is laid out, and React says so for the other. */
const useSettings = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** `onRoadmapLensChange` listens to `roadmap-lens-change`. */
const eventOf = (name) =>
  /^onRoadmap[A-Z]/.test(name) &&
  name
    .slice(2)
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();
const isSetting = (name) => RoadmapViewElement.elementProperties.has(name);

/** Sets what differs; what is no longer said goes back to what it was before it was said. */
function applySettings(element, former, settings) {
  for (const name of Object.keys(former.values)) if (!(name in settings)) element[name] = former.values[name];
  for (const [name, value] of Object.entries(settings)) {
    if (!(name in former.values)) former.values[name] = element[name];
    if (!Object.is(element[name], value)) element[name] = value;
  }
}

/** `<roadmap-view>` for React 18 and 19: properties as properties, events as `onRoadmap…`. */
export const RoadmapView = forwardRef(function RoadmapView(props, ref) {
  const own = useRef(null);
  const former = useRef({ values: {} });
  const entries = Object.entries(props);
  const settings = Object.fromEntries(entries.filter(([name]) => isSetting(name)));
  const listeners = entries.flatMap(([name, listener]) => (eventOf(name) && listener ? [[eventOf(name), listener]] : []));
  const others = Object.fromEntries(entries.filter(([name]) => !isSetting(name) && !eventOf(name)));
  const { className, ...rest } = others;
  useImperativeHandle(ref, () => own.current, []);
  useSettings(() => {
    const element = own.current;
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    return () => listeners.forEach(([name, listener]) => element.removeEventListener(name, listener));
  });
  useSettings(() => applySettings(own.current, former.current, settings));
  return createElement('roadmap-view', { ...rest, ...(className && { class: className }), ref: own });
});

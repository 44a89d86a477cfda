// Loads a part of the embed from the file beside the main one. A module is told where it came from by the engine; a classic script has to
// look while it runs.
import './share-lit.js';
import { PARTS } from './parts-registry.js';

const script = document.currentScript;

/** What a part holds. A page that may not load scripts by itself can place the part's classic file below the main one. */
export function loadPart(name) {
  const there = PARTS[name];
  if (there) return there;
  if (!script) return import(/* @vite-ignore */ `./roadmap-view.${name}.js`);
  return loadClassic(name);
}

async function loadClassic(name) {
  const part = document.createElement('script');
  const address = (kind) => new URL(`roadmap-view.${name}${kind}.js`, script.src).href;
  try {
    part.src = address('.classic');
  } catch {
    // the page allows no script by its address (Trusted Types), but it may allow a module
    return import(/* @vite-ignore */ address(''));
  }
  part.nonce = script.nonce;
  await new Promise((resolve, reject) => {
    part.onload = resolve;
    part.onerror = () => reject(new Error(`${part.src} cannot be loaded`));
    document.head.append(part);
  });
  part.remove();
  return PARTS[name];
}

// Loads a part of the embed from the file beside the main one. A module is told where it came from by the engine; a classic script has to
// look while it runs.
import { PARTS } from './parts-registry.js';

const script = document.currentScript;
/** Hashes of the parts, as in integrity.json: what stands above the main file's tag, so that nothing that is added later takes its place. */
const hashes = script && document.querySelector('script[data-roadmap-integrity]');

/** How often a part could not be loaded: some engines never ask again for an address that failed. */
const failed = {};

/** What a part holds. A page that may not load scripts by itself can place the part's classic file below the main one. */
export async function loadPart(name) {
  try {
    return await (PARTS[name] ?? (script ? loadBeside(name) : loadModule(name)));
  } catch (cause) {
    const told = `roadmap-view.${name}.js cannot be loaded: ${cause.message}`;
    // not every part is one that the view can tell of
    if (!failed[name]) console.warn(`${told}. It is missing beside the main file, or is not what its hash says.`);
    failed[name] = (failed[name] ?? 0) + 1;
    throw new Error(told, { cause });
  }
}

/** Whether an import map names this part, for its hash: the engine knows that for this very address only. */
const isMapped = (name) =>
  [...document.querySelectorAll('script[type=importmap]')].some(({ text }) => text.includes(`roadmap-view.${name}.js`));

function loadModule(name) {
  // by another address a part that was refused would be loaded unchecked
  const again = failed[name] && !isMapped(name) ? `?again=${failed[name]}` : '';
  return import(/* @vite-ignore */ `./roadmap-view.${name}.js${again}`);
}

async function loadBeside(name) {
  const address = (kind) => new URL(`roadmap-view.${name}${kind}.js`, script.src).href;
  // Trusted Types refuse an address in text to a script, not to a module; a frame without an origin gets no module that is not sent to all
  if (!hashes && origin !== 'null')
    try {
      return await import(/* @vite-ignore */ address(''));
    } catch (error) {
      if (isMapped(name)) throw error;
      // nor does a page from elsewhere, where the server does not let it
    }
  const part = document.createElement('script');
  part.src = address('.classic');
  part.nonce = script.nonce;
  if (hashes) {
    part.integrity = hashOf(part.src);
    part.crossOrigin = 'anonymous';
  }
  await new Promise((resolve, reject) => {
    part.onload = resolve;
    part.onerror = () => reject(new Error(`${part.src} cannot be loaded`));
    document.head.append(part);
  });
  part.remove();
  return PARTS[name];
}

/** A page that names hashes gets no part without one. */
function hashOf(src) {
  const hash = JSON.parse(hashes.text).files[src.split('/').pop()];
  if (!hash) throw new Error(`${src} has no hash`);
  return hash;
}

// The platform's library has one door, and a bundler takes all that is behind it: 7 kB gzipped that the macro does not use. These are the
// files it uses, of the version that package.json names to the digit; another version that has moved them fails to build.
export { invoke } from '../../node_modules/@forge/bridge/out/invoke/invoke.js';
export { router } from '../../node_modules/@forge/bridge/out/router/router.js';
export { emitReadyEvent } from '../../node_modules/@forge/bridge/out/view/emitReadyEvent.js';
export { getContext } from '../../node_modules/@forge/bridge/out/view/getContext.js';
export { theme as siteTheme } from '../../node_modules/@forge/bridge/out/view/theme.js';

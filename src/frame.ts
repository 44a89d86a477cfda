/** What a page in a frame needs beside the view: see `embedPage` of the SDK. */
import { followScheme } from './components/embed-page/follow-scheme.js';
import { tellHeight } from './components/embed-page/tell-height.js';
import { upgradePage } from './components/embed-page/upgrade-page.js';

/** What is there without scripts is much higher than the view: its height is told only where the view does not come, in milliseconds. */
const PATIENCE = 3000;

const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE));
void Promise.race([upgradePage(document), waited]).then(() => tellHeight(window));
followScheme(window);

/** What a page in a frame needs beside the view: see `embedPage` of the SDK. */
import { followScheme } from './components/embed-page/follow-scheme.js';
import { tellHeight } from './components/embed-page/tell-height.js';
import { upgradePage } from './components/embed-page/upgrade-page.js';

void upgradePage(document);
tellHeight(window);
followScheme(window);

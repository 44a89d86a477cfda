/** Registers the elements by being loaded, and exports nothing: types know the tags after it. */
import { whenMet } from './components/embed-page/when-met.js';
import { mountRoadmapViews } from './index.js';

export type {} from './index.js';
export type {} from './lens-picker.js';

const mount = (): unknown => mountRoadmapViews();

// what the parser has not come to yet would be put behind the view
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
else mount();

whenMet('roadmap-lens-picker', () => import('./lens-picker.js'));

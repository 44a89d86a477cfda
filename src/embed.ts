import { whenMet } from './components/embed-page/when-met.js';
import { mountRoadmapViews } from './index.js';

const mount = (): unknown => mountRoadmapViews();

// what the parser has not come to yet would be put behind the view
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
else mount();

whenMet('roadmap-lens-picker', () => import('./lens-picker.js'));

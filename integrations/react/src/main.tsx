import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

// `?late`: the tags are there before the element is; `?hidden`: the element is there before any tag
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App define={define} shown={location.search !== '?hidden'} />
  </StrictMode>,
);

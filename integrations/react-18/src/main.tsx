import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

// the component brings the element with it, so there is nothing to define later
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App define={() => undefined} shown={location.search !== '?hidden'} />
  </StrictMode>,
);

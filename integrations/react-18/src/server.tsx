// what a server sends before any script has run; the component brings the element there, too
import { renderToString } from 'react-dom/server';
import { App } from './App';

console.log(renderToString(<App define={() => undefined} />));
